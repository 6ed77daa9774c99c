import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { State } from './state.tsx';

interface FailedStateProps {
  readonly title?: string;
  /** What happened, in the words of the refusal where there is one. */
  readonly what?: string;
  /** What was kept. */
  readonly kept?: string;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** Of a page or a part of it: what happened, what was kept, and what to do. */
export function FailedState({ title, what, kept, onRetry, children }: FailedStateProps) {
  const t = useWords('ui');
  const offline = !navigator.onLine;
  return (
    <div role="alert">
      <State
        title={title ?? (offline ? t('offlineTitle') : t('failedPart'))}
        action={onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
      >
        <p>{what ?? (offline ? t('offlineText') : t('failedText'))}</p>
        <p>{kept ?? t('failedKept')}</p>
        {children}
      </State>
    </div>
  );
}
