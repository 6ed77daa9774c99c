import '../../shared/words/sv/submission.ts';
import type { Submission } from '@samsyn/contracts/submission';
import type { ReactNode } from 'react';
import { formatDay } from '../../shared/format.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './returned-notice.module.css';

interface ReturnedNoticeProps {
  readonly returned: NonNullable<Submission['returned']>;
  /** It has just been sent back, and that is to be read aloud. */
  readonly live?: boolean;
  /** What is to be done about it. */
  readonly children?: ReactNode;
}

/** That the report came back, from whom, when and why. */
export function ReturnedNotice({
  returned: { on, by, comment },
  live = false,
  children,
}: ReturnedNoticeProps) {
  const t = useWords('submission');
  return (
    <Notice kind="warning" live={live} title={t('returned')}>
      <p>{t('returnedBy', { name: by, day: formatDay(on) })}</p>
      <blockquote className={classes.comment}>{comment}</blockquote>
      {children}
    </Notice>
  );
}
