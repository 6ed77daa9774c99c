import { sessionRoutes, SignIn } from '@samsyn/contracts/session';
import { useRouter } from '@tanstack/react-router';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

export function SignInPage() {
  const t = useWords('signIn');
  const router = useRouter();
  const opening = useSending(sessionRoutes.open);
  const form = useDraft(SignIn, { start: { email: '', password: '' } });
  const field = useFields(form);
  return (
    <Page title={t('title')}>
      <Form
        form={form}
        onSubmit={async (input) => {
          await opening.mutateAsync({ input });
          // Where to go now is told by the session that was just opened.
          await router.invalidate();
        }}
      >
        <TextField label={t('email')} type="email" autoComplete="username" {...field('email')} />
        <TextField
          label={t('password')}
          type="password"
          autoComplete="current-password"
          {...field('password')}
        />
        <Actions>
          <Button type="submit" look="primary" busy={opening.isPending}>
            {t('submit')}
          </Button>
        </Actions>
      </Form>
      <p>{t('help')}</p>
    </Page>
  );
}
