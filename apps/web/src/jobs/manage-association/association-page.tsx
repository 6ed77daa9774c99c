import { AssociationDraft, associationRoutes, type Association } from '@samsyn/contracts/association';
import { useQuery } from '@tanstack/react-query';
import { associationQuery } from '../../features/association/association.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { ChangeForm } from '../../shared/ui/change-form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

export function AssociationPage() {
  return (
    <AskedPage query={useQuery(associationQuery)}>{(found) => <NameForm association={found} />}</AskedPage>
  );
}

function NameForm({ association }: { readonly association: Association }) {
  const t = useWords('association');
  const changing = useSending(associationRoutes.change);
  const form = useDraft(AssociationDraft, { start: { name: association.name } });
  const field = useFields(form);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ChangeForm
        form={form}
        record={association}
        draftFrom={({ name }) => ({ name })}
        compared={[{ field: 'name', label: t('name'), show: ({ name }) => name }]}
        save={(input, version) => changing.mutateAsync({ input, version })}
        submit={t('save')}
        saved={() => t('saved')}
      >
        <TextField label={t('name')} autoComplete="organization" {...field('name')} />
      </ChangeForm>
    </Page>
  );
}
