import type { ReactNode } from 'react';
import classes from './state.module.css';

interface StateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** The way out. */
  readonly action?: ReactNode;
}

/** A part of a page that has nothing of its own to show, and says why. */
export function State({ title, children, action }: StateProps) {
  return (
    <div className={classes.state}>
      <h2 className={classes.title}>{title}</h2>
      {children}
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}
