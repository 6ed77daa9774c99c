import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { ProblemError } from '../shared/api/problem-error.ts';
import { FailedState } from '../shared/ui/failed-state.tsx';
import { Page } from '../shared/ui/page.tsx';
import { useWords } from '../shared/words/words.ts';

/** Where a page could not be fetched or drawn: says what happened and tries again, by fetching all of it anew. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const t = useWords('ui');
  const router = useRouter();
  const refused = error instanceof ProblemError;

  function retry() {
    if (!refused) return location.reload();
    reset();
    return void router.invalidate();
  }

  return (
    <Page title={refused ? t('failedTitle') : t('brokenTitle')}>
      <FailedState
        title={t('failedWhy')}
        what={refused ? error.problem.detail : t('brokenText')}
        onRetry={retry}
      />
    </Page>
  );
}
