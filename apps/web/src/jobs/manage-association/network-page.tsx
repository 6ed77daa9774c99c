import { NetworkDraft, networkRoutes, type Network } from '@samsyn/contracts/network';
import { networkViolations } from '@samsyn/domain/network';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { NetworkFields } from '../../features/network/network-fields.tsx';
import { networkQuery, networksQuery } from '../../features/network/network.queries.ts';
import { coordinatorsQuery } from '../../features/plan/plan.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { Asked, AskedPage } from '../../shared/ui/asked.tsx';
import { ChangeForm } from '../../shared/ui/change-form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useWords } from '../../shared/words/words.ts';

const address = getRouteApi('/allowed/natverk/$networkId');

interface Coordinator {
  readonly personId: string;
  readonly name: string;
}

export function NetworkPage() {
  const t = useWords('network');
  const { networkId } = address.useParams();
  const coordinators = useQuery(coordinatorsQuery);
  return (
    <AskedPage query={useQuery(networkQuery(networkId))}>
      {(network) => (
        <Page
          title={network.name}
          above={<Link to="/natverk">{t('back')}</Link>}
          lead={
            <>
              <p>{t('changeLead')}</p>
              <Link to="/traffar" search={{ natverk: network.id }}>
                {t('seeMeetings')}
              </Link>
            </>
          }
        >
          {network.coordinator?.active === false && (
            <Notice kind="warning" title={t('inactiveTitle', { name: network.coordinator.name })}>
              <p>{t('inactiveText')}</p>
            </Notice>
          )}
          <Asked query={coordinators}>
            {({ items }) => <NetworkForm key={network.id} network={network} coordinators={items} />}
          </Asked>
        </Page>
      )}
    </AskedPage>
  );
}

function NetworkForm({
  network,
  coordinators,
}: {
  readonly network: Network;
  readonly coordinators: readonly Coordinator[];
}) {
  const t = useWords('network');
  const changing = useSending(networkRoutes.change);
  const others = useQuery(networksQuery).data?.items.filter(({ id }) => id !== network.id) ?? [];
  const form = useDraft(NetworkDraft, {
    start: draftFrom(network),
    rules: (draft) =>
      networkViolations(draft, {
        others,
        coordinatorIds: coordinators.map(({ personId }) => personId),
        keptBy: network.coordinator?.personId ?? null,
      }),
  });
  const choices = withPresent(coordinators, network, t('inactive'));
  const nameOf = (id: string | null) => choices.find(({ personId }) => personId === id)?.name ?? t('nobody');
  return (
    <ChangeForm
      form={form}
      record={network}
      draftFrom={draftFrom}
      compared={[
        { field: 'name', label: t('nameField'), show: ({ name }) => name },
        {
          field: 'coordinatorId',
          label: t('coordinator'),
          show: ({ coordinatorId }) => nameOf(coordinatorId),
        },
      ]}
      save={(input, version) => changing.mutateAsync({ params: { networkId: network.id }, input, version })}
      submit={t('save')}
      saved={({ name }) => t('saved', { name })}
    >
      <NetworkFields form={form} coordinators={choices} />
    </ChangeForm>
  );
}

function draftFrom({ name, coordinator }: Network) {
  return { name, coordinatorId: coordinator?.personId ?? null };
}

/** Somebody who is a coordinator no more is shown, as such, until somebody else is chosen. */
function withPresent(
  coordinators: readonly Coordinator[],
  { coordinator }: Network,
  inactive: string,
): readonly Coordinator[] {
  if (coordinator === null || coordinators.some(({ personId }) => personId === coordinator.personId)) {
    return coordinators;
  }
  const { personId, name } = coordinator;
  return [...coordinators, { personId, name: `${name} (${inactive.toLocaleLowerCase('sv')})` }];
}
