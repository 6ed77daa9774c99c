import type { ReactNode } from 'react';
import classes from './details.module.css';

interface DetailsProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What some want to read and most do not. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className={classes.details} open={open}>
      <summary className={classes.summary}>{summary}</summary>
      <div className={classes.content}>{children}</div>
    </details>
  );
}
