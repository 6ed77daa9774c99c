import '../../shared/words/sv/registration.ts';
import type { Course } from '@samsyn/contracts/course';
import type { Registration } from '@samsyn/contracts/registration';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { courseQuery } from '../../features/course/course.queries.ts';
import { sessionText } from '../../features/course/session-text.ts';
import { AttendanceSums } from '../../features/registration/attendance-sums.tsx';
import { RegisterList } from '../../features/registration/register-list.tsx';
import { registrationsQuery } from '../../features/registration/registration.queries.ts';
import { ticked, useTicks } from '../../features/registration/use-ticks.ts';
import { sessionQuery, useSession, useToday } from '../../features/session/session.queries.ts';
import { Asked, AskedPage } from '../../shared/ui/asked.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { joined } from '../../shared/ui/joined.ts';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useWords } from '../../shared/words/words.ts';
import { attendanceTitle } from './attendance-title.ts';
import { CourseLocked } from './course-locked.tsx';
import classes from './manage-courses.module.css';
import { TickNotices, TickStatus } from './tick-notices.tsx';
import { useWorkplaces } from './use-workplaces.ts';

const address = getRouteApi('/allowed/kurser/$courseId/narvaro');

/** While the register is open others may tick in it too. */
const lookAgainMs = 30_000;

export function AttendancePage() {
  const t = useWords('registration');
  const { courseId } = address.useParams();
  return (
    <AskedPage query={useQuery(courseQuery(courseId))}>
      {(course) => (
        <Page
          title={attendanceTitle(course)}
          above={
            <Link to="/kurser/$courseId" params={{ courseId }}>
              {course.title}
            </Link>
          }
          {...(course.registered > 0 && {
            actions: <Button onClick={() => print()}>{t('printAttendance')}</Button>,
          })}
        >
          <CourseLocked course={course} />
          <Register course={course} />
        </Page>
      )}
    </AskedPage>
  );
}

function Register({ course }: { readonly course: Course }) {
  const t = useWords('registration');
  const courseId = course.id;
  const query = useInfiniteQuery({ ...registrationsQuery(courseId), refetchInterval: lookAgainMs });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    // Whoever stands in the doorway cannot ask for more pages: all of them are fetched.
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <Asked query={query}>
      {({ pages }) => {
        const registrations = pages.flatMap(({ items }) => items);
        if (registrations.length > 0) return <TickList course={course} kept={registrations} />;
        const toRegistrations = (
          <LinkButton to="/kurser/$courseId/anmalda" params={{ courseId }}>
            {t('toRegistrations')}
          </LinkButton>
        );
        return (
          <EmptyState title={t('nobodyRegistered')} action={toRegistrations}>
            {t('nobodyRegisteredText')}
          </EmptyState>
        );
      }}
    </Asked>
  );
}

interface TickListProps {
  readonly course: Course;
  /** The registrations as the API has them. */
  readonly kept: readonly Registration[];
}

function TickList({ course, kept }: TickListProps) {
  const t = useWords('registration');
  const client = useQueryClient();
  const { sessionId, choose } = useChosenSession(course);
  const [sought, setSought] = useState('');
  const workplaces = useWorkplaces();
  const personId = useSession().person.id;
  const ticks = useTicks({
    courseId: course.id,
    personId,
    onSignedOut: () => void client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  const registrations = kept.map((each) =>
    ticks.unkept.filter(({ registrationId }) => registrationId === each.id).reduce(ticked, each),
  );
  const words = sought.trim().toLocaleLowerCase('sv');
  const found = registrations.filter(({ name }) => name.toLocaleLowerCase('sv').includes(words));

  return (
    <>
      <ChosenSession course={course} sessionId={sessionId} onChoose={choose} />
      <AttendanceSums registrations={registrations} sessionId={sessionId}>
        {!course.locked && <TickStatus ticks={ticks} />}
      </AttendanceSums>
      <div data-print="no">
        <TextField
          id="find"
          type="search"
          label={t('find')}
          value={sought}
          autoComplete="off"
          onChange={({ target }) => setSought(target.value)}
          // The next name is written over the last one.
          onFocus={({ target }) => target.select()}
        />
      </div>
      {found.length === 0 ? (
        <p role="status">{t('notFound')}</p>
      ) : (
        <RegisterList
          registrations={found}
          workplaces={workplaces}
          sessionId={sessionId}
          unkept={ticks.overdue
            .filter((tick) => tick.sessionId === sessionId)
            .map(({ registrationId }) => registrationId)}
          readOnly={course.locked}
          onTick={({ id }, present) => ticks.queue.tick({ registrationId: id, sessionId, present })}
        />
      )}
      <TickNotices ticks={ticks} registrations={registrations} />
    </>
  );
}

interface ChosenSessionProps {
  readonly course: Course;
  readonly sessionId: string;
  readonly onChoose: (sessionId: string) => void;
}

/** Which session is ticked: chosen on the screen where there are several, and told on paper. */
function ChosenSession({ course: { sessions }, sessionId, onChoose }: ChosenSessionProps) {
  const t = useWords('registration');
  const chosen = sessions.find(({ id }) => id === sessionId);
  const several = sessions.length > 1;
  return (
    <>
      {several && (
        <div data-print="no">
          <Select
            id="session"
            label={t('session')}
            none={null}
            value={sessionId}
            onChange={({ target }) => onChoose(target.value)}
            choices={sessions.map((each) => ({ value: each.id, label: sessionText(each) }))}
          />
        </div>
      )}
      {chosen && <p className={joined(several && classes.onPaper)}>{sessionText(chosen)}</p>}
    </>
  );
}

/** The session the address names, or else today's, the next one, or the last there was. */
function useChosenSession({ id: courseId, sessions }: Course) {
  const { tillfalle } = address.useSearch();
  const navigate = useNavigate();
  const today = useToday();
  const chosen =
    sessions.find(({ id }) => id === tillfalle) ??
    sessions.find(({ heldOn }) => heldOn >= today) ??
    sessions.at(-1);
  return {
    sessionId: chosen?.id ?? '',
    choose: (id: string) =>
      void navigate({
        to: '/kurser/$courseId/narvaro',
        params: { courseId },
        search: { tillfalle: id },
        replace: true,
      }),
  };
}
