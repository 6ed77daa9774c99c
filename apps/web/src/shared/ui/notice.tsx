import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { joined } from './joined.ts';
import classes from './notice.module.css';

export type NoticeKind = 'information' | 'success' | 'warning' | 'failure';

interface NoticeProps {
  readonly kind?: NoticeKind;
  /** What it says in one line; the kind's own word where nothing more is to be said. */
  readonly title?: string;
  /** It came after the page was drawn and is to be read aloud. */
  readonly live?: boolean;
  readonly children?: ReactNode;
}

/** Something to know, that went well, to watch out for, or that failed: told by sign and words, not by colour alone. */
export function Notice({ kind = 'information', title, live = false, children }: NoticeProps) {
  const t = useWords('ui');
  const role = kind === 'failure' ? 'alert' : 'status';
  return (
    <div className={classes.notice} role={live ? role : undefined}>
      <div className={joined(classes.sign, classes[kind])}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          {signs[kind]}
        </svg>
      </div>
      <div className={classes.content}>
        <p className={classes.title}>{title ?? t(kind)}</p>
        {children}
      </div>
    </div>
  );
}

const signs: Record<NoticeKind, ReactNode> = {
  information: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v6m0-10v.5" />,
  success: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4 9.3 2.8 2.8L16 9.5" />,
  warning: <path d="M12 3.5 2.5 20h19L12 3.5Zm0 6.5v4.5m0 2.5v.5" />,
  failure: <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3L8.3 3ZM12 7.5v6m0 3v.5" />,
};
