import '../../shared/words/sv/submission.ts';
import type { SubmissionStanding } from '@samsyn/contracts/submission';
import { formatList, formatNumber } from '../../shared/format.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './standing-sum.module.css';

/** How many are approved of all that are waited for, and where the others are. */
export function StandingSum({ standings }: { readonly standings: readonly SubmissionStanding[] }) {
  const t = useWords('submission');
  const having = (status: SubmissionStanding['status']) =>
    standings.filter((standing) => standing.status === status).length;
  const counts = [
    { key: 'countSubmitted', count: having('submitted') },
    { key: 'countReturned', count: having('returned') },
    { key: 'countDraft', count: having('draft') },
    { key: 'countNotBegun', count: having(null) },
    { key: 'countLate', count: standings.filter(({ late }) => late).length },
  ] as const;
  const told = counts.filter(({ count }) => count > 0).map(({ key, count }) => t(key, { count }));
  return (
    <div className={classes.sum}>
      <p className={classes.approved}>
        {t('approvedOf', { approved: formatNumber(having('approved')), all: formatNumber(standings.length) })}
      </p>
      {told.length > 0 && <p>{t('counts', { counts: formatList(told) })}</p>}
    </div>
  );
}
