import { MunicipalityDraft, municipalityRoutes, type Municipality } from '@samsyn/contracts/municipality';
import { municipalityViolations } from '@samsyn/domain/municipality';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

const empty = { code: '', name: '' };

export function AddMunicipality({ others }: { readonly others: readonly Municipality[] }) {
  const t = useWords('municipality');
  const adding = useSending(municipalityRoutes.add);
  const form = useDraft(MunicipalityDraft, {
    start: empty,
    rules: (draft) => municipalityViolations(draft, others),
  });
  const field = useFields(form);
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
        <TextField
          label={t('name')}
          help={t('nameHelp')}
          width="medium"
          autoComplete="off"
          {...field('name')}
        />
        <TextField
          label={t('code')}
          help={t('codeHelp')}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          {...field('code')}
        />
        <Actions>
          <Button type="submit" busy={adding.isPending}>
            {t('add')}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
