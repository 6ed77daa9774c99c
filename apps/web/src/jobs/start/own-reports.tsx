import '../../shared/words/sv/start.ts';
import { periodName } from '@samsyn/contracts/period-name';
import type { ReportStanding } from '@samsyn/contracts/start';
import { getPeriodDays, isAskedFor } from '@samsyn/domain/reporting-period';
import type { PlainDate } from '@samsyn/domain/time/plain-date';
import { useToday } from '../../features/session/session.queries.ts';
import { formatDay, formatNumber, possessive } from '../../shared/format.ts';
import { Section } from '../../shared/ui/section.tsx';
import { StatusTag } from '../../shared/ui/tag.tsx';
import { TaskList, type Task } from '../../shared/ui/task-list.tsx';
import { useWords, wordsOf } from '../../shared/words/words.ts';
import { dueText } from './due-text.ts';

/** The reports that are in somebody else's hands, or not asked for yet: where each stands, with nothing to do about it. */
export function OwnReports({ reports }: { readonly reports: readonly ReportStanding[] }) {
  const t = useWords('start');
  const today = useToday();
  if (reports.length === 0) return null;
  return (
    <Section title={t('ownReports', { count: reports.length })} note={t('ownReportsNote')}>
      <TaskList tasks={reports.map((report) => taskOf(report, today))} />
    </Section>
  );
}

function taskOf(report: ReportStanding, today: PlainDate): Task {
  const t = wordsOf('start');
  const { period, municipalityCode, municipalityName, status } = report;
  return {
    id: `${period}-${municipalityCode}`,
    title: t('reportProgress', { whose: possessive(municipalityName), period: periodName(period) }),
    note: noteOf(report, today),
    state: <StatusTag status={status ?? 'not-started'} />,
    link: { to: '/rapport/$period/$kommun', params: { period, kommun: municipalityCode } },
  };
}

/** In whose hands the report is, and by when it is to be out of them. */
function noteOf({ period, status, answered, asked, dueOn }: ReportStanding, today: PlainDate): string {
  const t = wordsOf('start');
  if (status === 'submitted') return t('waitsForApproval');
  if (status === 'approved') return t('counts');
  const due = isAskedFor(period, today)
    ? dueText(dueOn, today)
    : `${t('periodRuns', { day: formatDay(getPeriodDays(period).endsOn) })} ${dueText(dueOn, today)}`;
  if (status === 'returned') return `${t('waitsForMending')} ${due}`;
  if (status === null) return `${t('nobodyHasBegun')} ${due}`;
  return t('reportProgressWhy', { answered: formatNumber(answered), asked: formatNumber(asked), due });
}
