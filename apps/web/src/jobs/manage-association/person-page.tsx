import '../../shared/words/sv/person.ts';
import type { Municipality } from '@samsyn/contracts/municipality';
import { PersonChange, personRoutes, type Person } from '@samsyn/contracts/person';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import { personQuery } from '../../features/person/person.queries.ts';
import { PersonFields } from '../../features/person/person-fields.tsx';
import { rolesText } from '../../features/person/role-text.ts';
import { useSession } from '../../features/session/session.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { ChangeForm } from '../../shared/ui/change-form.tsx';
import { Checkbox } from '../../shared/ui/checkbox.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import { StartPassword } from './start-password.tsx';

const address = getRouteApi('/allowed/personer/$personId');

export function PersonPage() {
  const { personId } = address.useParams();
  const { ny } = address.useSearch();
  const person = useQuery(personQuery(personId));
  const municipalities = useQuery(municipalitiesQuery);
  const t = useWords('person');
  return (
    <AskedPage query={person}>
      {(found) => (
        <AskedPage query={municipalities}>
          {({ items }) => (
            <Page title={found.name} above={<Link to="/personer">{t('back')}</Link>}>
              {ny !== undefined && <Notice kind="success" title={t('added', { name: found.name })} />}
              <StartPassword person={found} />
              <Section title={t('details')}>
                <PersonForm key={found.id} person={found} municipalities={items} />
              </Section>
            </Page>
          )}
        </AskedPage>
      )}
    </AskedPage>
  );
}

interface PersonFormProps {
  readonly person: Person;
  readonly municipalities: readonly Municipality[];
}

function PersonForm({ person, municipalities }: PersonFormProps) {
  const t = useWords('person');
  const isSelf = useSession().person.id === person.id;
  const changing = useSending(personRoutes.change);
  const form = useDraft(PersonChange, { start: draftFrom(person) });
  const field = useFields(form);
  return (
    <ChangeForm
      form={form}
      record={person}
      draftFrom={draftFrom}
      compared={[
        { field: 'name', label: t('name'), show: ({ name }) => name },
        { field: 'email', label: t('email'), show: ({ email }) => email },
        { field: 'roles', label: t('roles'), show: ({ roles }) => rolesText(roles, municipalities) },
        { field: 'disabled', label: t('disable'), show: ({ disabled }) => (disabled ? t('yes') : t('no')) },
      ]}
      save={(input, version) => changing.mutateAsync({ params: { personId: person.id }, input, version })}
      submit={t('save')}
      saved={({ name }) => t('saved', { name })}
    >
      <PersonFields form={form} municipalities={municipalities} />
      {!isSelf && <Checkbox label={t('disable')} help={t('disableHelp')} {...checkbox(field('disabled'))} />}
    </ChangeForm>
  );
}

function draftFrom({ name, email, roles, disabled }: Person) {
  return { name, email, roles, disabled };
}

/** A box has no message of its own; what is refused about it stands in the summary. */
function checkbox<Field extends { readonly error: unknown }>({
  error: _,
  ...field
}: Field): Omit<Field, 'error'> {
  return field;
}
