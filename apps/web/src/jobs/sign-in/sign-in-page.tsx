import { sessionRoutes, SignIn } from '@samsyn/contracts/session';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { z } from 'zod';
import { useSessionState } from '../../features/session/session.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { showRefusal } from '../../shared/ui/show-refusal.ts';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

/** Only a demo fetches whom it can be tried as. */
const DemoAccounts = lazy(() =>
  import('./demo-accounts.tsx').then((accounts) => ({ default: accounts.DemoAccounts })),
);

const address = getRouteApi('/logga-in');

export function SignInPage() {
  const t = useWords('signIn');
  const { tillbaka } = address.useSearch();
  const router = useRouter();
  const opening = useSending(sessionRoutes.open);
  const form = useDraft(SignIn, { start: { email: '', password: '' } });
  const field = useFields(form);
  const isDemo = (useSessionState()?.demoToday ?? null) !== null;

  async function signIn(input: z.infer<typeof SignIn>) {
    await opening.mutateAsync({ input });
    // Where to go now is told by the session that was just opened.
    await router.invalidate();
  }

  return (
    <Page title={t('title')} lead={t('lead')}>
      {tillbaka && <Notice title={t('thenBack')} />}
      <Form form={form} onSubmit={signIn}>
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
      {isDemo && (
        <Suspense>
          <DemoAccounts
            onChoose={(credentials) =>
              void signIn(credentials).catch((error: unknown) => showRefusal(form, error))
            }
          />
        </Suspense>
      )}
    </Page>
  );
}
