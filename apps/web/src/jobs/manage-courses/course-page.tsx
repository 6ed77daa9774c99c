import '../../shared/words/sv/course.ts';
import '../../shared/words/sv/registration.ts';
import type { Course } from '@samsyn/contracts/course';
import { daysOfCourse } from '@samsyn/domain/course';
import { totalOf } from '@samsyn/domain/headcount';
import { yearOf } from '@samsyn/domain/time/plain-date';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { courseQuery } from '../../features/course/course.queries.ts';
import { sessionText } from '../../features/course/session-text.ts';
import { planQuery } from '../../features/plan/plan.queries.ts';
import { tickStore } from '../../features/registration/tick-store.ts';
import { sessionMay, useSession } from '../../features/session/session.queries.ts';
import { formatNumber } from '../../shared/format.ts';
import { headcountText } from '../../shared/headcount-text.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { SummaryList } from '../../shared/ui/summary-list.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { useWords } from '../../shared/words/words.ts';
import { attendanceTitle } from './attendance-title.ts';
import { CourseLocked } from './course-locked.tsx';

const address = getRouteApi('/allowed/kurser/$courseId');

export function CoursePage() {
  const t = useWords('course');
  const { courseId } = address.useParams();
  const { ny } = address.useSearch();
  const mayKeep = sessionMay(useSession(), 'course:keep');
  return (
    <AskedPage query={useQuery(courseQuery(courseId))}>
      {(course) => (
        <Page
          title={course.title}
          above={<Link to="/kurser">{t('back')}</Link>}
          lead={t(course.kind)}
          {...(mayKeep && { actions: <CourseActions course={course} /> })}
        >
          {ny !== undefined && (
            <Notice kind="success" title={t('added', { title: course.title })}>
              <p>{t('addedText')}</p>
            </Notice>
          )}
          <CourseLocked course={course} />
          {mayKeep && <UnkeptTicks courseId={course.id} />}
          <Sessions course={course} />
          <Participants course={course} />
          <OfPlan course={course} />
          <Effect course={course} />
        </Page>
      )}
    </AskedPage>
  );
}

/** Ticks that were made here and never came through, by somebody who has left the register since. */
function UnkeptTicks({ courseId }: { readonly courseId: string }) {
  const t = useWords('registration');
  const personId = useSession().person.id;
  const [count] = useState(() => tickStore(courseId, personId).find().length);
  if (count === 0) return null;
  return (
    <Notice kind="warning" title={t('unkept', { count })}>
      <p>{t('unkeptElsewhereText')}</p>
    </Notice>
  );
}

/** What is most likely to come next is first and blue: somebody must be registered before there are arrivals to tick. */
function CourseActions({ course }: { readonly course: Course }) {
  const t = useWords('course');
  const { id, locked, registered } = course;
  const params = { courseId: id };
  const toRegister = registered === 0 && !locked;
  const registrations = (
    <LinkButton look={toRegister ? 'primary' : 'secondary'} to="/kurser/$courseId/anmalda" params={params}>
      {toRegister ? t('register') : t('toRegistrations')}
    </LinkButton>
  );
  return (
    <>
      {toRegister && registrations}
      <LinkButton look={toRegister ? 'secondary' : 'primary'} to="/kurser/$courseId/narvaro" params={params}>
        {attendanceTitle(course)}
      </LinkButton>
      {!toRegister && registrations}
      {!locked && (
        <LinkButton to="/kurser/$courseId/andra" params={params}>
          {t('change')}
        </LinkButton>
      )}
    </>
  );
}

function Sessions({ course: { sessions } }: { readonly course: Course }) {
  const t = useWords('course');
  return (
    <Section title={t('sessions')}>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>{sessionText(session)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Participants({ course: { registered, capacity, participants } }: { readonly course: Course }) {
  const t = useWords('course');
  const [taken, places] = [formatNumber(registered), formatNumber(capacity)];
  return (
    <Section title={t('participants')} note={t('participantsNote')}>
      <SummaryList
        items={[
          { label: t('registered'), value: t('registeredOf', { registered: taken, capacity: places }) },
          {
            label: t('participantsTold'),
            value: totalOf(participants) === 0 ? t('noneCame') : headcountText(participants),
          },
        ]}
      />
    </Section>
  );
}

function OfPlan({ course: { sessions, goals, keyActivities } }: { readonly course: Course }) {
  const t = useWords('course');
  const plan = useQuery({ ...planQuery(yearOf(daysOfCourse(sessions).endsOn)), retry: false }).data;
  return (
    <Section title={t('plan')} note={t('planNote')}>
      <SummaryList
        items={[
          {
            label: t('goals'),
            value:
              goals.length === 0 ? (
                t('noGoals')
              ) : (
                <ul>
                  {plan?.goals
                    .filter(({ id }) => goals.includes(id))
                    .map(({ id, code, title }) => (
                      <li key={id}>
                        <Tag>{code}</Tag> {title}
                      </li>
                    ))}
                </ul>
              ),
          },
          {
            label: t('keyActivities'),
            value:
              keyActivities.length === 0 ? (
                t('noKeyActivities')
              ) : (
                <ul>
                  {plan?.keyActivities
                    .filter(({ id }) => keyActivities.includes(id))
                    .map(({ id, text }) => (
                      <li key={id}>{text}</li>
                    ))}
                </ul>
              ),
          },
        ]}
      />
    </Section>
  );
}

function Effect({ course: { effect } }: { readonly course: Course }) {
  const t = useWords('course');
  const effectWords = useWords('effect');
  return (
    <Section title={t('effect')}>
      {effect ? (
        <>
          <p>
            <Tag>{effectWords(`level${effect.level}`)}</Tag>
          </p>
          <p>{effect.text}</p>
        </>
      ) : (
        <p>{effectWords('notYet')}</p>
      )}
    </Section>
  );
}
