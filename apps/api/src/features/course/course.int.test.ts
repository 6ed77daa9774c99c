import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { courseRoutes, type Course, type CourseDraft } from '@samsyn/contracts/course';
import { organisationRoutes } from '@samsyn/contracts/organisation';
import { planRoutes, type Plan } from '@samsyn/contracts/plan';
import { registrationRoutes, type RegistrationDraft } from '@samsyn/contracts/registration';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import { nobody } from '@samsyn/domain/headcount';
import { getPeriodDays } from '@samsyn/domain/reporting-period';
import { aCourseDraft, aCourseSession } from '@samsyn/fixtures/course';
import { aPlanContent } from '@samsyn/fixtures/plan-content';
import { aRegistrationDraft } from '@samsyn/fixtures/registration';
import { randomUUID } from 'node:crypto';
import { aKeptProposal } from '../../testing/a-kept-proposal.ts';
import {
  aRunningApi,
  type AssociationScene,
  type Colleague,
  type RunningApi,
} from '../../testing/a-running-api.ts';
import { whileHeld } from '../../testing/while-held.ts';
import { CourseReader } from './course.reader.ts';

let api: RunningApi;
let association: AssociationScene;
let courseAdmin: Colleague;
let admin: Colleague;

beforeAll(async () => {
  api = await aRunningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await api.anAssociation();
  courseAdmin = await association.signIn('course-admin');
  admin = await association.signIn('admin');
});

function add(draft: Partial<CourseDraft> = {}) {
  return courseAdmin.send(courseRoutes.add, { input: aCourseDraft(draft) });
}

async function aKeptCourse(draft: Partial<CourseDraft> = {}): Promise<Course> {
  return (await add(draft)).answer;
}

function draftOf({ title, kind, capacity, sessions, goals, keyActivities, effect }: Course): CourseDraft {
  return { title, kind, capacity, sessions, goals, keyActivities, effect };
}

function change(course: Course, changes: Partial<CourseDraft>, version = course.version) {
  return courseAdmin.send(courseRoutes.change, {
    params: { courseId: course.id },
    input: { ...draftOf(course), ...changes },
    version,
  });
}

function remove({ id, version }: Course) {
  return courseAdmin.send(courseRoutes.remove, { params: { courseId: id }, version });
}

async function read(courseId: string, asking: Colleague = courseAdmin): Promise<Course> {
  return (await asking.send(courseRoutes.read, { params: { courseId } })).answer;
}

async function titlesOn(query: Record<string, unknown>, asking: Colleague = courseAdmin): Promise<string[]> {
  return (await asking.send(courseRoutes.list, { query })).answer.items.map(({ title }) => title);
}

async function adoptPlan(year = 2015): Promise<Plan> {
  const proposalId = await aKeptProposal(api, admin, aPlanContent({ year }));
  await admin.send(planRoutes.adopt, { input: { proposalId, version: 1 } });
  return (await admin.send(planRoutes.read, { params: { year } })).answer;
}

async function register(course: Course, draft: Partial<RegistrationDraft>, came: boolean): Promise<string> {
  const { answer } = await courseAdmin.send(registrationRoutes.register, {
    params: { courseId: course.id },
    input: aRegistrationDraft({ email: `${randomUUID()}@kommun.example`, ...draft }),
  });
  if (came) {
    await courseAdmin.send(registrationRoutes.tick, {
      params: { registrationId: answer.id },
      input: { sessionId: course.sessions[0]?.id ?? '', present: true },
    });
  }
  return answer.id;
}

async function closePeriod(code: string): Promise<void> {
  await admin.send(reportingPeriodRoutes.open, { input: { code, dueOn: '2016-02-01' } });
  await admin.send(reportingPeriodRoutes.close, { params: { period: code }, input: { version: 1 } });
}

describe('adding a course', () => {
  it('keeps it with its sessions in the order of time, and with what of the plan it serves', async () => {
    const plan = await adoptPlan();
    const goals = plan.goals.map(({ id }) => id);
    const keyActivities = plan.keyActivities.slice(0, 1).map(({ id }) => id);
    const sessions = [
      aCourseSession({ heldOn: '2015-05-07' }),
      aCourseSession({ startsAt: '13:00' }),
      aCourseSession(),
    ];
    const effect = { level: 2, text: 'Fler samverkar.' } as const;
    const { status, answer, headers } = await add({ sessions, goals, keyActivities, effect });
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"1"');
    expect(answer).toMatchObject({ goals, keyActivities, effect, registered: 0, participants: nobody });
    expect(answer.sessions.map(({ heldOn, startsAt }) => `${heldOn} ${startsAt}`)).toEqual([
      '2015-04-23 09:00',
      '2015-04-23 13:00',
      '2015-05-07 09:00',
    ]);
    expect(await read(answer.id)).toEqual(answer);
  });

  it('tells all that is wrong at once', async () => {
    const { status, problem } = await add({
      sessions: [aCourseSession({ endsAt: '08:00' }), aCourseSession({ id: randomUUID(), place: 'Boden' })],
      goals: [randomUUID()],
      keyActivities: [randomUUID()],
      effect: { level: 1, text: '  ' },
    });
    expect(status).toBe(422);
    expect(problem.violations).toEqual([
      { field: 'sessions.0.endsAt', code: 'session-ends-before-start' },
      { field: 'sessions.1.heldOn', code: 'session-unknown' },
      { field: 'goals.0', code: 'goal-not-in-plan' },
      { field: 'keyActivities.0', code: 'key-activity-unknown' },
      { field: 'effect.text', code: 'effect-text-missing' },
    ]);
  });

  it('serves goals of the plan of the year it ends in', async () => {
    const goals = (await adoptPlan(2015)).goals.map(({ id }) => id);
    const intoNextYear = [aCourseSession(), aCourseSession({ heldOn: '2016-01-12' })];
    expect((await add({ goals })).status).toBe(201);
    expect((await add({ goals, sessions: intoNextYear })).problem.violations[0]).toEqual({
      field: 'goals.0',
      code: 'goal-not-in-plan',
    });
  });

  it('takes nothing that a course is not asked for', async () => {
    const input = { ...aCourseDraft(), registered: 7, locked: false };
    const { problem } = await courseAdmin.send(courseRoutes.add, { input });
    expect(problem.violations.map(({ code }) => code)).toEqual(['unknown-field', 'unknown-field']);
  });
});

describe('the list of courses', () => {
  it('has the latest first and comes page by page', async () => {
    const days = ['2015-02-03', '2015-09-01', '2015-04-23', '2014-10-10', '2015-04-23'];
    for (const heldOn of days) await add({ title: heldOn, sessions: [aCourseSession({ heldOn })] });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { answer } = await courseAdmin.send(courseRoutes.list, {
        query: { limit: 2, ...(after && { after }) },
      });
      seen.push(...answer.items.map(({ startsOn }) => startsOn));
      after = answer.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(days.toSorted().toReversed());
  });

  it('is narrowed by title, kind and the period that the course ends in', async () => {
    await add({ title: 'Upphandling', sessions: [aCourseSession({ heldOn: '2015-06-30' })] });
    await add({
      title: 'Ärendeberedning',
      kind: 'conference',
      sessions: [aCourseSession({ heldOn: '2015-07-01' })],
    });
    const acrossHalves = ['2015-06-30', '2015-07-02'].map((heldOn) => aCourseSession({ heldOn }));
    await add({ title: 'Ledarskap', sessions: acrossHalves });
    expect(await titlesOn({ search: 'ärende' })).toEqual(['Ärendeberedning']);
    expect(await titlesOn({ search: '%' })).toEqual([]);
    expect(await titlesOn({ kind: 'conference' })).toEqual(['Ärendeberedning']);
    expect(await titlesOn({ period: '2015-H1' })).toEqual(['Upphandling']);
    expect((await titlesOn({ period: '2015-H2' })).toSorted()).toEqual(['Ledarskap', 'Ärendeberedning']);
    expect(await titlesOn({ period: '2015' })).toHaveLength(3);
    expect((await courseAdmin.send(courseRoutes.list, { query: { kind: 'dance' } as never })).status).toBe(
      422,
    );
  });

  it('tells everybody who is signed in how many came, and nobody outside the course office who they are', async () => {
    const course = await aKeptCourse();
    await register(course, { name: 'Åsa Öberg', gender: 'woman' }, true);
    await register(course, { gender: 'man' }, true);
    await register(course, { gender: 'man' }, false);
    const boardMember = await association.signIn('board-member');
    const { answer } = await boardMember.send(courseRoutes.list, { query: {} });
    const participants = { women: 1, men: 1, otherOrNotStated: 0 };
    expect(answer.items).toMatchObject([{ registered: 3, participants }]);
    expect(await read(course.id, boardMember)).toMatchObject({ registered: 3, participants });
    expect(JSON.stringify([answer, await read(course.id, boardMember)])).not.toContain('Öberg');
    const names = await boardMember.send(registrationRoutes.list, {
      params: { courseId: course.id },
      query: {},
    });
    expect(names.status).toBe(403);
  });

  it('holds nothing of another association', async () => {
    const course = await aKeptCourse();
    const stranger = await (await api.anAssociation('Ett annat')).signIn('course-admin');
    expect(await titlesOn({}, stranger)).toEqual([]);
    const { problem } = await stranger.send(courseRoutes.change, {
      params: { courseId: course.id },
      input: draftOf(course),
      version: 1,
    });
    expect(problem).toMatchObject({ status: 404, code: 'not-found' });
  });
});

describe('changing a course', () => {
  it('keeps sessions that stay, changes them, adds and removes others, and tells the audit', async () => {
    const course = await aKeptCourse({
      sessions: [aCourseSession(), aCourseSession({ heldOn: '2015-05-07' })],
    });
    const [kept] = course.sessions;
    const sessions = [
      { ...aCourseSession({ place: 'Boden' }), id: kept?.id },
      aCourseSession({ heldOn: '2015-06-01' }),
    ];
    const { status, answer } = await change(course, { title: 'Ledarskap', sessions });
    expect(status).toBe(200);
    expect(answer).toMatchObject({ title: 'Ledarskap', version: 2 });
    expect(answer.sessions.map(({ heldOn, place }) => [heldOn, place])).toEqual([
      ['2015-04-23', 'Boden'],
      ['2015-06-01', 'Folkets hus, Luleå'],
    ]);
    expect(answer.sessions[0]?.id).toBe(kept?.id);
    const [entry] = await api.database.asSuperuser<{ changes: object }>(
      `SELECT changes FROM audit_entry WHERE action = 'course.change' AND subject_id = $1`,
      [course.id],
    );
    expect(entry?.changes).toMatchObject({ title: { from: 'Upphandling för chefer', to: 'Ledarskap' } });
    expect(Object.keys(entry?.changes ?? {}).toSorted()).toEqual(['sessions', 'title']);
  });

  it('removes no session that somebody came to', async () => {
    const course = await aKeptCourse({
      sessions: [aCourseSession(), aCourseSession({ heldOn: '2015-05-07' })],
    });
    await register(course, {}, true);
    const [attended, other] = course.sessions;
    const { problem } = await change(course, { sessions: other ? [other] : [] });
    expect(problem.violations).toEqual([{ field: 'sessions', code: 'session-with-attendance' }]);
    expect((await change(course, { sessions: attended ? [attended] : [] })).status).toBe(200);
  });

  it('leaves places for those who are registered, wherever they sit', async () => {
    const course = await aKeptCourse({ capacity: 4 });
    const ids: string[] = [];
    for (let seat = 1; seat <= 4; seat += 1) ids.push(await register(course, {}, false));
    expect((await change(course, { capacity: 3 })).problem.violations).toEqual([
      { field: 'capacity', code: 'capacity-below-registered', params: { registered: 4 } },
    ]);
    for (const registrationId of ids.slice(0, 2))
      await courseAdmin.send(registrationRoutes.remove, { params: { registrationId }, version: 1 });
    expect((await change(course, { capacity: 2 })).answer).toMatchObject({ capacity: 2, registered: 2 });
  });

  it('lets one of twenty through that start from the same version, and shows the others what it became', async () => {
    const course = await aKeptCourse();
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) => change(course, { title: `Kurs ${index}` })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = replies.filter(({ status }) => status === 412);
    expect(refused).toHaveLength(19);
    const current = await read(course.id);
    for (const { problem } of refused) expect(problem.current).toEqual(current);
  });
});

describe('removing a course', () => {
  it('takes its sessions and what it serves with it, and tells the audit what it was', async () => {
    const plan = await adoptPlan();
    const course = await aKeptCourse({
      goals: plan.goals.map(({ id }) => id),
      keyActivities: plan.keyActivities.slice(0, 1).map(({ id }) => id),
    });
    expect((await remove(course)).status).toBe(204);
    expect(await titlesOn({})).toEqual([]);
    expect((await remove(course)).problem).toMatchObject({ status: 404 });
    const [entry] = await api.database.asSuperuser(
      `SELECT changes FROM audit_entry WHERE action = 'course.remove' AND subject_id = $1`,
      [course.id],
    );
    expect(entry).toMatchObject({
      changes: { title: { from: course.title }, sessions: { from: course.sessions } },
    });
  });

  it('is refused while somebody is registered, and says what to do', async () => {
    const course = await aKeptCourse();
    const registrationId = await register(course, {}, true);
    const { status, problem } = await remove(course);
    expect(status).toBe(422);
    expect(problem.violations).toEqual([
      { field: '', code: 'course-has-registrations', params: { registered: 1 } },
    ]);
    const registration = { params: { registrationId }, version: 1 };
    expect((await courseAdmin.send(registrationRoutes.remove, registration)).status).toBe(204);
    expect((await remove(course)).status).toBe(204);
  });

  it('removes the version that was seen, and nobody else’s', async () => {
    const course = await aKeptCourse();
    await change(course, { title: 'Ny' });
    expect((await remove(course)).problem).toMatchObject({ status: 412, current: { title: 'Ny' } });
  });

  it('either comes before somebody registers or is refused', async () => {
    const course = await aKeptCourse();
    const [[registered, removed]] = await whileHeld(
      api.database,
      ['SELECT FROM course WHERE id = $1 FOR UPDATE', course.id],
      2,
      () =>
        Promise.all([
          courseAdmin.send(registrationRoutes.register, {
            params: { courseId: course.id },
            input: aRegistrationDraft(),
          }),
          remove(course),
        ]),
    );
    const isRegistered = registered.status === 201;
    expect([registered.status, removed.status]).toEqual(isRegistered ? [201, 422] : [404, 204]);
  });
});

describe('a course in a closed period', () => {
  it('is told as locked and changed by nobody, through whichever route', async () => {
    const course = await aKeptCourse();
    const registrationId = await register(course, {}, false);
    await closePeriod('2015-H1');
    expect(await read(course.id)).toMatchObject({ locked: true });
    const sessionId = course.sessions[0]?.id ?? '';
    const replies = [
      await add(),
      await change(course, { title: 'Ny' }),
      await remove(course),
      await change(course, { sessions: [aCourseSession({ heldOn: '2015-09-01' })] }),
      await courseAdmin.send(registrationRoutes.register, {
        params: { courseId: course.id },
        input: aRegistrationDraft({ email: 'ny@kommun.example' }),
      }),
      await courseAdmin.send(registrationRoutes.change, {
        params: { registrationId },
        input: aRegistrationDraft(),
        version: 1,
      }),
      await courseAdmin.send(registrationRoutes.remove, { params: { registrationId }, version: 1 }),
      await courseAdmin.send(registrationRoutes.tick, {
        params: { registrationId },
        input: { sessionId, present: true },
      }),
    ];
    for (const { problem } of replies) {
      expect(problem).toMatchObject({ status: 423, code: 'period-closed' });
      expect(problem.detail).toContain('januari–juni 2015');
    }
    expect(await read(course.id)).toEqual({ ...course, registered: 1, locked: true });
  });

  it('cannot be moved there from an open one, nor by the database alone', async () => {
    await closePeriod('2015-H1');
    const later = await aKeptCourse({ sessions: [aCourseSession({ heldOn: '2015-09-01' })] });
    expect((await change(later, { sessions: [aCourseSession()] })).status).toBe(423);
    const registrationId = await register(later, {}, true);
    const move = api.database.asSuperuser(
      `UPDATE course SET starts_on = '2015-04-23', ends_on = '2015-04-23' WHERE id = $1`,
      [later.id],
    );
    await expect(move).rejects.toThrow('is closed to course');
    await admin.send(reportingPeriodRoutes.reopen, {
      params: { period: '2015-H1' },
      input: { version: 2, reason: 'En kurs saknas.' },
    });
    await change(later, { sessions: [{ ...aCourseSession(), id: later.sessions[0]?.id }] });
    await admin.send(reportingPeriodRoutes.close, { params: { period: '2015-H1' }, input: { version: 3 } });
    for (const [statement, id] of [
      [`DELETE FROM course_attendance WHERE registration_id = $1`, registrationId],
      [`UPDATE registration SET gender = 'man' WHERE id = $1`, registrationId],
      [`UPDATE course_session SET place = 'Boden' WHERE course_id = $1`, later.id],
    ] as const) {
      await expect(api.database.asSuperuser(statement, [id])).rejects.toThrow('is closed to');
    }
  });
});

describe('what a follow-up reads of courses', () => {
  it('is who came, by municipality, organisation and gender, without names', async () => {
    const { answer: region } = await admin.send(organisationRoutes.add, { input: { name: 'Regionen' } });
    const effect = { level: 3, text: 'Alla kommuner har börjat.' } as const;
    const course = await aKeptCourse({ effect });
    await aKeptCourse({ title: 'Efter halvåret', sessions: [aCourseSession({ heldOn: '2015-07-01' })] });
    await register(course, { municipalityCode: '2584', gender: 'woman' }, true);
    await register(course, { municipalityCode: '2584', gender: 'man' }, true);
    await register(course, { municipalityCode: '2582', gender: 'man' }, false);
    await register(course, { organisationId: region.id, gender: 'other-or-not-stated' }, true);
    await register(course, { gender: 'woman' }, true);
    const facts = await api.database.database.inTransaction(
      { associationId: association.id, readOnly: true },
      () =>
        api.app.get(CourseReader, { strict: false }).listGatherings(association.id, getPeriodDays('2015-H1')),
    );
    const elsewhere = { municipalityCode: null, organisationId: null };
    expect(facts).toEqual([
      {
        id: course.id,
        title: course.title,
        heldOn: '2015-04-23',
        estimated: false,
        effectLevel: 3,
        goalIds: [],
        keyActivityIds: [],
        attendance: [
          { ...elsewhere, municipalityCode: '2584', women: 1, men: 1, otherOrNotStated: 0 },
          { ...elsewhere, organisationId: region.id, women: 0, men: 0, otherOrNotStated: 1 },
          { ...elsewhere, women: 1, men: 0, otherOrNotStated: 0 },
        ],
      },
    ]);
  });
});
