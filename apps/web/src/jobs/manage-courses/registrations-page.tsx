import '../../shared/words/sv/registration.ts';
import type { Course } from '@samsyn/contracts/course';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { courseQuery } from '../../features/course/course.queries.ts';
import { registrationsQuery } from '../../features/registration/registration.queries.ts';
import { RegistrationTable } from '../../features/registration/registration-table.tsx';
import { formatNumber } from '../../shared/format.ts';
import { Asked, AskedPage } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { ShowMore } from '../../shared/ui/show-more.tsx';
import { useWords } from '../../shared/words/words.ts';
import { attendanceTitle } from './attendance-title.ts';
import { CourseLocked } from './course-locked.tsx';
import classes from './manage-courses.module.css';
import { RegisterSomebody } from './register-somebody.tsx';
import { useWorkplaces } from './use-workplaces.ts';

const address = getRouteApi('/allowed/kurser/$courseId/anmalda');

export function RegistrationsPage() {
  const t = useWords('registration');
  const { courseId } = address.useParams();
  const { borttagen } = address.useSearch();
  return (
    <AskedPage query={useQuery(courseQuery(courseId))}>
      {(course) => (
        <Page
          title={t('title', { course: course.title })}
          above={
            <Link to="/kurser/$courseId" params={{ courseId }}>
              {course.title}
            </Link>
          }
          lead={t('lead', { count: course.registered, capacity: formatNumber(course.capacity) })}
          actions={
            <LinkButton to="/kurser/$courseId/narvaro" params={{ courseId }}>
              {attendanceTitle(course)}
            </LinkButton>
          }
        >
          {borttagen !== undefined && <Notice kind="success" title={t('removed')} />}
          <CourseLocked course={course} />
          <Registered course={course} />
          {!course.locked && (
            <div data-print="no">
              <Section title={t('addTitle')}>
                <RegisterSomebody course={course} />
              </Section>
            </div>
          )}
        </Page>
      )}
    </AskedPage>
  );
}

function Registered({ course }: { readonly course: Course }) {
  const t = useWords('registration');
  const query = useInfiniteQuery(registrationsQuery(course.id));
  const workplaces = useWorkplaces();
  return (
    <Asked query={query}>
      {({ pages }) => {
        const registrations = pages.flatMap(({ items }) => items);
        if (registrations.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>;
        return (
          <div className={classes.registered}>
            <RegistrationTable
              registrations={registrations}
              workplaces={workplaces}
              sessions={course.sessions.length}
            />
            <ShowMore
              shown={registrations.length}
              busy={query.isFetchingNextPage}
              onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            />
          </div>
        );
      }}
    </Asked>
  );
}
