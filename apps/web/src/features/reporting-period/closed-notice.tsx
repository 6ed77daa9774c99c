import { periodName } from '@samsyn/contracts/period-name';
import { formatDay } from '../../shared/format.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';
import type { ClosedPeriod } from './closed-period.ts';

/** Why nothing can be changed, since when, and who can open the period again. */
export function ClosedNotice({ period }: { readonly period: ClosedPeriod }) {
  const t = useWords('reportingPeriod');
  const { on, by } = period.closed;
  const words = { period: periodName(period.code), day: formatDay(on), name: by };
  return (
    <Notice kind="warning" live title={t('lockedTitle')}>
      <p>{t('lockedText', words)}</p>
    </Notice>
  );
}
