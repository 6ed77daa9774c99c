import '../../shared/words/sv/course.ts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { coursesQuery } from '../../features/course/course.queries.ts';
import { CourseTable } from '../../features/course/course-table.tsx';
import { sessionMay, useSession, useToday } from '../../features/session/session.queries.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { ShowMore } from '../../shared/ui/show-more.tsx';
import { useWords } from '../../shared/words/words.ts';
import { CourseFilterForm } from './course-filter-form.tsx';

const address = getRouteApi('/allowed/kurser');

export function CoursesPage() {
  const t = useWords('course');
  const { sok, typ, period, borttagen } = address.useSearch();
  const mayKeep = sessionMay(useSession(), 'course:keep');
  const today = useToday();
  const query = useInfiniteQuery(coursesQuery({ search: sok, kind: typ, period }));
  const add = mayKeep && <LinkButton to="/kurser/ny">{t('add')}</LinkButton>;
  return (
    <Page title={t('title')} lead={t('lead')} {...(add && { actions: add })}>
      {borttagen !== undefined && <Notice kind="success" live title={t('removed')} />}
      <CourseFilterForm key={JSON.stringify([sok, typ, period])} />
      <Asked query={query}>
        {({ pages }) => {
          const courses = pages.flatMap(({ items }) => items);
          if (courses.length === 0) {
            return (sok ?? typ ?? period) === undefined ? (
              <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
            ) : (
              <EmptyState title={t('noneFound')}>{t('noneFoundText')}</EmptyState>
            );
          }
          return (
            <>
              <CourseTable courses={courses} today={today} />
              <ShowMore
                shown={courses.length}
                busy={query.isFetchingNextPage}
                onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
              />
            </>
          );
        }}
      </Asked>
    </Page>
  );
}
