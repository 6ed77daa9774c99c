import { useQueryClient } from '@tanstack/react-query';
import { isLasting, type ProblemError } from '../../shared/api/problem-error.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';
import { sessionQuery } from './session.queries.ts';

interface SaveFailureProps {
  readonly failure: ProblemError;
  readonly onRetry: () => void;
}

/** Why what is written was not saved by itself, and what to do. Nothing of it is lost meanwhile. */
export function SaveFailure({ failure, onRetry }: SaveFailureProps) {
  const t = useWords('ui');
  if (failure.code === 'not-signed-in') return <SessionEnded onRetry={onRetry} />;
  return (
    <Notice kind="failure" live title={t('saveFailed')}>
      <p>{failure.problem.detail}</p>
      <p>{isLasting(failure) ? t('saveRefusedText') : t('saveFailedText')}</p>
      <Actions>
        <Button onClick={onRetry}>{t('retry')}</Button>
      </Actions>
    </Notice>
  );
}

/**
 * Asks for the session anew: that it has ended leads to the sign-in page, and from there back to this one. Where the
 * person has signed in meanwhile, in another tab, it is saved at once.
 */
function SessionEnded({ onRetry }: Pick<SaveFailureProps, 'onRetry'>) {
  const t = useWords('ui');
  const client = useQueryClient();

  async function askAnew() {
    await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    if (client.getQueryData(sessionQuery.queryKey)?.session) onRetry();
  }

  return (
    <Notice kind="failure" live title={t('signedOut')}>
      <p>{t('signedOutText')}</p>
      <Actions>
        <Button onClick={() => void askAnew()}>{t('signInAgain')}</Button>
      </Actions>
    </Notice>
  );
}
