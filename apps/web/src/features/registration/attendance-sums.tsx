import '../../shared/words/sv/registration.ts';
import type { Registration } from '@samsyn/contracts/registration';
import { totalOf } from '@samsyn/domain/headcount';
import { countByGender } from '@samsyn/domain/registration';
import type { ReactNode } from 'react';
import { formatNumber } from '../../shared/format.ts';
import { headcountColumns, headcountHead } from '../../shared/headcount-text.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './attendance-sums.module.css';

interface AttendanceSumsProps {
  readonly registrations: readonly Registration[];
  readonly sessionId: string;
  /** How the ticks fare: it stays in sight with the sums. */
  readonly children: ReactNode;
}

/** How many are here now, by gender, of those who are registered. */
export function AttendanceSums({ registrations, sessionId, children }: AttendanceSumsProps) {
  const t = useWords('registration');
  const here = countByGender(registrations.filter(({ attended }) => attended.includes(sessionId)));
  return (
    <div className={classes.bar}>
      <div role="group" aria-label={t('here')} className={classes.sums}>
        {headcountColumns.map((column) => (
          <p key={column}>
            <span className={classes.count}>{formatNumber(here[column])}</span>{' '}
            <span className={classes.label}>{headcountHead(column)}</span>
          </p>
        ))}
        <p className={classes.total}>
          {t('hereOf', { here: formatNumber(totalOf(here)), count: registrations.length })}
        </p>
      </div>
      {children}
    </div>
  );
}
