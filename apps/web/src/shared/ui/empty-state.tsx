import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { State } from './state.tsx';

interface EmptyStateProps {
  readonly title?: string;
  /** Why it is empty and what fills it. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** A list or page that holds nothing yet. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  const t = useWords('ui');
  return (
    <State title={title ?? t('emptyTitle')} action={action}>
      {children}
    </State>
  );
}
