import type { ReactNode } from 'react';
import type { ProblemError } from '../api/problem-error.ts';
import { FailedState } from './failed-state.tsx';
import { ForbiddenState } from './forbidden-state.tsx';
import { NotFoundState } from './not-found-state.tsx';
import { Page } from './page.tsx';
import { Skeleton } from './skeleton.tsx';
import { WaitingPage } from './waiting-page.tsx';
import { useWords } from '../words/words.ts';

/** What a page needs of a query, of one answer or of a list in pages. */
interface Query<Answer> {
  readonly data: Answer | undefined;
  readonly error: ProblemError | null;
  readonly refetch: () => Promise<unknown>;
}

interface AskedProps<Answer> {
  readonly query: Query<Answer>;
  /** What stands there until the answer has come. */
  readonly waiting?: ReactNode;
  readonly children: (answer: Answer) => ReactNode;
}

/** A part of a page that is asked for: waiting, failed, or what the answer is made into. */
export function Asked<Answer>({ query, waiting, children }: AskedProps<Answer>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return <FailedState what={query.error.problem.detail} onRetry={() => void query.refetch()} />;
  return waiting ?? <Skeleton />;
}

/** The same for a page that has neither a title nor a right to exist until the answer has come. */
export function AskedPage<Answer>({ query, waiting, children }: AskedProps<Answer>) {
  const t = useWords('ui');
  if (query.data !== undefined) return children(query.data);
  if (query.error?.code === 'not-found') return <NotFoundState />;
  if (query.error?.code === 'forbidden') return <ForbiddenState />;
  if (query.error) {
    return (
      <Page title={t('failedTitle')}>
        <FailedState
          title={t('failedWhy')}
          what={query.error.problem.detail}
          onRetry={() => void query.refetch()}
        />
      </Page>
    );
  }
  return waiting ?? <WaitingPage />;
}
