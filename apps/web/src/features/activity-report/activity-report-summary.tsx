import '../../shared/words/sv/activity-report.ts';
import type { ActivityReport } from '@samsyn/contracts/activity-report';
import { formatDay } from '../../shared/format.ts';
import { SummaryList } from '../../shared/ui/summary-list.tsx';
import { StatusTag } from '../../shared/ui/tag.tsx';
import { useWords } from '../../shared/words/words.ts';

/** What is told of a key activity, to be read. */
export function ActivityReportSummary({ reported }: Pick<ActivityReport, 'reported'>) {
  const t = useWords('activityReport');
  const effectWords = useWords('effect');
  if (reported === null) return <p>{t('notReported')}</p>;
  const { status, text, effect, on, by } = reported;
  return (
    <>
      <SummaryList
        items={[
          { label: t('status'), value: <StatusTag status={status} /> },
          { label: t('textQuestion'), value: text },
          { label: t('effect'), value: effect ? effectWords(`level${effect.level}`) : effectWords('notYet') },
          ...(effect ? [{ label: effectWords('basis'), value: effect.text }] : []),
        ]}
      />
      <p>{t('toldBy', { day: formatDay(on), name: by })}</p>
    </>
  );
}
