import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { joined } from './joined.ts';
import classes from './task-list.module.css';

export interface Task {
  readonly id: string;
  /** Stands before the title: a goal's code. */
  readonly mark?: string | undefined;
  readonly title: string;
  readonly note?: ReactNode;
  /** A `StatusTag`, a count or a day. */
  readonly state?: ReactNode;
  readonly link: Pick<LinkProps, 'to' | 'params' | 'search' | 'hash'>;
}

/** What there is to do, each row a link in all its length. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul role="list">
      {tasks.map(({ id, mark, title, note, state, link }) => (
        <li key={id} className={classes.task}>
          <div>
            <Link
              {...link}
              className={joined(classes.link, mark !== undefined && classes.marked)}
              aria-describedby={state === undefined ? undefined : `${id}-state`}
            >
              {mark !== undefined && <span>{mark} </span>}
              {title}
            </Link>
            {note !== undefined && <div className={classes.note}>{note}</div>}
          </div>
          {state !== undefined && (
            <div className={classes.state} id={`${id}-state`}>
              {state}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
