import { PasswordChange, sessionRoutes } from '@samsyn/contracts/session';
import { useRouter } from '@tanstack/react-router';
import { useSession } from '../../features/session/session.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

export function ChangePasswordPage() {
  const t = useWords('signIn');
  const ui = useWords('ui');
  const { mustChangePassword } = useSession();
  const router = useRouter();
  const changing = useSending(sessionRoutes.changePassword);
  const form = useDraft(PasswordChange, { start: { current: '', next: '' } });
  const field = useFields(form);

  if (changing.isSuccess) {
    return (
      <Page title={t('changed')} lead={t('changedText')}>
        <LinkButton to="/">{ui('toStart')}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={t('changeTitle')} lead={t('changeLead')}>
      {mustChangePassword && <Notice title={t('mustChange')} />}
      <Form
        form={form}
        onSubmit={async (input) => {
          await changing.mutateAsync({ input });
          await router.invalidate();
        }}
      >
        <TextField
          label={t('current')}
          type="password"
          autoComplete="current-password"
          {...field('current')}
        />
        <TextField
          label={t('next')}
          help={t('nextHelp')}
          type="password"
          autoComplete="new-password"
          {...field('next')}
        />
        <Actions>
          <Button type="submit" look="primary" busy={changing.isPending}>
            {t('change')}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
