import { MunicipalityDraft, municipalityRoutes, type Municipality } from '@samsyn/contracts/municipality';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { municipalityQuery } from '../../features/municipality/municipality.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { ChangeForm } from '../../shared/ui/change-form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

const address = getRouteApi('/allowed/kommuner/$code');

const NameDraft = MunicipalityDraft.pick({ name: true });

export function MunicipalityPage() {
  const { code } = address.useParams();
  return (
    <AskedPage query={useQuery(municipalityQuery(code))}>
      {(found) => <NameForm key={found.code} municipality={found} />}
    </AskedPage>
  );
}

function NameForm({ municipality }: { readonly municipality: Municipality }) {
  const t = useWords('municipality');
  const changing = useSending(municipalityRoutes.change);
  const form = useDraft(NameDraft, { start: { name: municipality.name } });
  const field = useFields(form);
  const { code } = municipality;
  return (
    <Page
      title={t('changeTitle', { name: municipality.name })}
      above={<Link to="/kommuner">{t('back')}</Link>}
      lead={t('fixedCode', { code })}
    >
      <ChangeForm
        form={form}
        record={municipality}
        draftFrom={({ name }) => ({ name })}
        compared={[{ field: 'name', label: t('name'), show: ({ name }) => name }]}
        save={(input, version) => changing.mutateAsync({ params: { code }, input, version })}
        submit={t('save')}
        saved={({ name }) => t('saved', { name })}
      >
        <TextField
          label={t('name')}
          help={t('nameHelp')}
          width="medium"
          autoComplete="off"
          {...field('name')}
        />
      </ChangeForm>
    </Page>
  );
}
