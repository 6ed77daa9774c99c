import { InstallationDraft, installationRoutes } from '@samsyn/contracts/installation';
import { useRouter } from '@tanstack/react-router';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

/** The first run of an empty installation: makes the association and its first admin. */
export function InstallPage() {
  const t = useWords('install');
  const router = useRouter();
  const creating = useSending(installationRoutes.create);
  const form = useDraft(InstallationDraft, {
    start: { associationName: '', adminName: '', adminEmail: '', adminPassword: '' },
  });
  const field = useFields(form);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Form
        form={form}
        onSubmit={async (input) => {
          await creating.mutateAsync({ input });
          await router.invalidate();
        }}
      >
        <Section title={t('associationPart')} note={t('associationNote')}>
          <TextField label={t('association')} autoComplete="organization" {...field('associationName')} />
        </Section>
        <Section title={t('admin')} note={t('adminNote')}>
          <TextField label={t('adminName')} autoComplete="name" {...field('adminName')} />
          <TextField label={t('adminEmail')} type="email" autoComplete="username" {...field('adminEmail')} />
          <TextField
            label={t('adminPassword')}
            help={t('adminPasswordHelp')}
            type="password"
            autoComplete="new-password"
            {...field('adminPassword')}
          />
          <Actions>
            <Button type="submit" look="primary" busy={creating.isPending}>
              {t('submit')}
            </Button>
          </Actions>
        </Section>
      </Form>
    </Page>
  );
}
