import type { ReactNode } from 'react';
import classes from './actions.module.css';

/** What can be done, in a row that breaks on a narrow screen; the first is the one that is meant. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.actions} data-print="no">
      {children}
    </div>
  );
}
