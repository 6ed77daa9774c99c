import { NetworkDraft, networkRoutes, type Network } from '@samsyn/contracts/network';
import { networkViolations } from '@samsyn/domain/network';
import { useQuery } from '@tanstack/react-query';
import { NetworkFields } from '../../features/network/network-fields.tsx';
import { NetworkTable } from '../../features/network/network-table.tsx';
import { networksQuery } from '../../features/network/network.queries.ts';
import { coordinatorsQuery } from '../../features/plan/plan.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Asked } from '../../shared/ui/asked.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useWords } from '../../shared/words/words.ts';

const empty = { name: '', coordinatorId: null };

export function NetworksPage() {
  const t = useWords('network');
  const coordinators = useQuery(coordinatorsQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Asked query={useQuery(networksQuery)}>
        {({ items }) => (
          <>
            {items.length === 0 ? (
              <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
            ) : (
              <NetworkTable networks={items} />
            )}
            <Section title={t('addTitle')}>
              <Asked query={coordinators}>
                {(found) => <AddNetwork others={items} coordinators={found.items} />}
              </Asked>
            </Section>
          </>
        )}
      </Asked>
    </Page>
  );
}

interface AddNetworkProps {
  readonly others: readonly Network[];
  readonly coordinators: readonly { readonly personId: string; readonly name: string }[];
}

function AddNetwork({ others, coordinators }: AddNetworkProps) {
  const t = useWords('network');
  const adding = useSending(networkRoutes.add);
  const form = useDraft(NetworkDraft, {
    start: empty,
    rules: (draft) =>
      networkViolations(draft, {
        others,
        coordinatorIds: coordinators.map(({ personId }) => personId),
        keptBy: null,
      }),
  });
  return (
    <>
      {adding.data && <Notice kind="success" live title={t('added', { name: adding.data.name })} />}
      <Form
        form={form}
        onSubmit={async (input) => {
          await adding.mutateAsync({ input });
          form.reset(empty);
          form.setFocus('name');
        }}
      >
        <NetworkFields form={form} coordinators={coordinators} />
        <Actions>
          <Button type="submit" busy={adding.isPending}>
            {t('add')}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
