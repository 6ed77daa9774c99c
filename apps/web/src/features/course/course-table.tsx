import '../../shared/words/sv/course.ts';
import type { CourseSummary } from '@samsyn/contracts/course';
import { addHeadcounts } from '@samsyn/domain/headcount';
import { Link } from '@tanstack/react-router';
import { formatDays, formatNumber } from '../../shared/format.ts';
import { headcountColumns, headcountHead, headcountText } from '../../shared/headcount-text.ts';
import { Nothing } from '../../shared/ui/nothing.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';

interface CourseTableProps {
  readonly courses: readonly CourseSummary[];
  /** Nobody can have come to what begins after it. */
  readonly today: string;
}

/** Courses with how many came, by gender; the order is the API's, since the list comes a page at a time. */
export function CourseTable({ courses, today }: CourseTableProps) {
  const t = useWords('course');
  const participants = headcountText(addHeadcounts(courses.map((course) => course.participants)));
  return (
    <>
      <p role="status">{t('sum', { count: courses.length, participants })}</p>
      <Table
        caption={t('caption')}
        rows={courses}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'title',
            head: t('name'),
            namesRow: true,
            cell: ({ id, title }) => (
              <Link to="/kurser/$courseId" params={{ courseId: id }}>
                {title}
              </Link>
            ),
          },
          { id: 'kind', head: t('kind'), cell: ({ kind }) => t(kind) },
          { id: 'days', head: t('days'), cell: ({ startsOn, endsOn }) => formatDays(startsOn, endsOn) },
          {
            id: 'registered',
            head: t('registered'),
            figures: true,
            cell: ({ registered, capacity }) =>
              t('registeredOf', { registered: formatNumber(registered), capacity: formatNumber(capacity) }),
          },
          ...headcountColumns.map((column) => ({
            id: column,
            head: headcountHead(column),
            figures: true,
            cell: ({ startsOn, participants: came }: CourseSummary) =>
              startsOn > today ? <Nothing meaning={t('notHeldYet')} /> : formatNumber(came[column]),
          })),
        ]}
      />
    </>
  );
}
