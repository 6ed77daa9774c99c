import type { CourseSummary } from '@samsyn/contracts/course';
import { addHeadcounts, type Headcount } from '@samsyn/domain/headcount';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../shared/format.ts';
import { headcountText } from '../../shared/headcount-text.ts';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';
import { daysText } from './session-text.ts';

const columns = ['women', 'men', 'otherOrNotStated'] as const satisfies readonly (keyof Headcount)[];

/** Courses with how many came, by gender; the order is the API's, since the list comes a page at a time. */
export function CourseTable({ courses }: { readonly courses: readonly CourseSummary[] }) {
  const t = useWords('course');
  const genderWords = useWords('headcount');
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
          { id: 'days', head: t('days'), cell: daysText },
          {
            id: 'registered',
            head: t('registered'),
            figures: true,
            cell: ({ registered, capacity }) =>
              t('registeredOf', { registered: formatNumber(registered), capacity: formatNumber(capacity) }),
          },
          ...columns.map((column) => ({
            id: column,
            head: genderWords(column === 'otherOrNotStated' ? 'otherOrNotStatedShort' : column),
            figures: true,
            cell: (course: CourseSummary) => formatNumber(course.participants[column]),
          })),
        ]}
      />
    </>
  );
}
