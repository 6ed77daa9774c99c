import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { courseRoutes, type Course } from '@samsyn/contracts/course';
import { organisationRoutes } from '@samsyn/contracts/organisation';
import {
  registrationRoutes,
  type Registration,
  type RegistrationDraft,
} from '@samsyn/contracts/registration';
import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import { aCourseDraft, aCourseSession } from '@samsyn/fixtures/course';
import { aRegistrationDraft } from '@samsyn/fixtures/registration';
import { randomUUID } from 'node:crypto';
import {
  aRunningApi,
  type AssociationScene,
  type Colleague,
  type RunningApi,
} from '../../testing/a-running-api.ts';
import { whileHeld } from '../../testing/while-held.ts';

let api: RunningApi;
let association: AssociationScene;
let courseAdmin: Colleague;

beforeAll(async () => {
  api = await aRunningApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  association = await api.anAssociation();
  courseAdmin = await association.signIn('course-admin');
});

async function aCourseWith(places: number, sessions = [aCourseSession()]): Promise<Course> {
  return (await courseAdmin.send(courseRoutes.add, { input: aCourseDraft({ capacity: places, sessions }) }))
    .answer;
}

const someAddress = () => `${randomUUID()}@kommun.example`;

function register(course: Course, draft: Partial<RegistrationDraft> = {}) {
  return courseAdmin.send(registrationRoutes.register, {
    params: { courseId: course.id },
    input: aRegistrationDraft({ email: someAddress(), ...draft }),
  });
}

async function registered(course: Course, draft: Partial<RegistrationDraft> = {}): Promise<Registration> {
  return (await register(course, draft)).answer;
}

async function list(course: Course): Promise<Registration[]> {
  const { answer } = await courseAdmin.send(registrationRoutes.list, {
    params: { courseId: course.id },
    query: { limit: 200 },
  });
  return answer.items;
}

function change(registration: Registration, changes: Partial<RegistrationDraft>) {
  const { id, name, email, municipalityCode, organisationId, gender, version } = registration;
  return courseAdmin.send(registrationRoutes.change, {
    params: { registrationId: id },
    input: { name, email, municipalityCode, organisationId, gender, ...changes },
    version,
  });
}

function remove({ id, version }: Registration) {
  return courseAdmin.send(registrationRoutes.remove, { params: { registrationId: id }, version });
}

function tick({ id }: Registration, sessionId: string, present = true, key: string = randomUUID()) {
  return courseAdmin.send(
    registrationRoutes.tick,
    { params: { registrationId: id }, input: { sessionId, present } },
    { key },
  );
}

const sessionOf = (course: Course, place = 0) => course.sessions[place]?.id ?? '';

describe('registering', () => {
  it('keeps the person with an address as it is compared', async () => {
    const course = await aCourseWith(2);
    const { status, answer, headers } = await register(course, {
      email: 'Asa.Oberg@Kommun.example',
      municipalityCode: '2584',
      gender: 'other-or-not-stated',
    });
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"1"');
    expect(answer).toMatchObject({
      email: 'asa.oberg@kommun.example',
      municipalityCode: '2584',
      attended: [],
    });
    expect(
      (await courseAdmin.send(registrationRoutes.read, { params: { registrationId: answer.id } })).answer,
    ).toEqual(answer);
  });

  it('tells all that is wrong at once', async () => {
    const course = await aCourseWith(1);
    const { email } = await registered(course);
    const { status, problem } = await register(course, {
      email: email.toUpperCase(),
      municipalityCode: '0180',
      organisationId: randomUUID(),
    });
    expect(status).toBe(422);
    expect(problem.violations).toEqual([
      { field: '', code: 'course-full', params: { capacity: 1 } },
      { field: 'email', code: 'registration-taken' },
      { field: 'organisationId', code: 'workplace-named-twice' },
      { field: 'municipalityCode', code: 'municipality-unknown' },
      { field: 'organisationId', code: 'organisation-unknown' },
    ]);
  });

  it('takes an extern organisation, and the same address in another course', async () => {
    const admin = await association.signIn('admin');
    const { answer: region } = await admin.send(organisationRoutes.add, { input: { name: 'Regionen' } });
    const { email } = await registered(await aCourseWith(1));
    const other = await registered(await aCourseWith(1), { email, organisationId: region.id });
    expect(other).toMatchObject({ email, organisationId: region.id });
  });

  it('gives five places to five of forty who want them at once', async () => {
    const course = await aCourseWith(5);
    const replies = await Promise.all(Array.from({ length: 40 }, () => register(course)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(5);
    expect(
      replies.filter(({ status }) => status === 422).map(({ problem }) => problem.violations[0]?.code),
    ).toEqual(Array.from({ length: 35 }, () => 'course-full'));
    const seats = await api.database.asSuperuser<{ seat: number }>(
      'SELECT seat FROM registration WHERE course_id = $1 ORDER BY seat',
      [course.id],
    );
    expect(seats.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5]);
  });

  it('does not overbook even past the rules: the table holds the places', async () => {
    const course = await aCourseWith(1);
    const insert = (seat: number) =>
      api.database.asSuperuser(
        `INSERT INTO registration (association_id, course_id, seat, name, email, gender)
         VALUES ($1, $2, $3, 'Någon', $4, 'man')`,
        [association.id, course.id, seat, someAddress()],
      );
    await insert(1);
    await expect(insert(1)).rejects.toThrow('registration_seat_is_unique');
    await expect(insert(2)).rejects.toThrow('beyond the places');
    await expect(
      api.database.asSuperuser('UPDATE registration SET seat = 3 WHERE course_id = $1', [course.id]),
    ).rejects.toThrow('beyond the places');
  });

  it('is done once, however often it is sent', async () => {
    const course = await aCourseWith(5);
    const input = aRegistrationDraft();
    const key = randomUUID();
    const send = () =>
      courseAdmin.send(registrationRoutes.register, { params: { courseId: course.id }, input }, { key });
    const replies = [await send(), await send()];
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(replies[1]?.answer).toEqual(replies[0]?.answer);
    expect(await list(course)).toHaveLength(1);
  });

  it('finds no course that is not there', async () => {
    const course = { ...(await aCourseWith(1)), id: randomUUID() };
    expect((await register(course)).status).toBe(404);
    const { status } = await courseAdmin.send(registrationRoutes.list, {
      params: { courseId: course.id },
      query: {},
    });
    expect(status).toBe(404);
  });
});

describe('the list of registrations', () => {
  it('is in the order of the Swedish alphabet and comes page by page', async () => {
    const course = await aCourseWith(10);
    for (const name of ['Örjan', 'Anna', 'Åsa', 'Zara', 'Anna']) await registered(course, { name });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { answer } = await courseAdmin.send(registrationRoutes.list, {
        params: { courseId: course.id },
        query: { limit: 2, ...(after && { after }) },
      });
      seen.push(...answer.items.map(({ name }) => name));
      after = answer.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(['Anna', 'Anna', 'Zara', 'Åsa', 'Örjan']);
  });
});

describe('correcting a registration', () => {
  it('changes it, and leaves a trace without the person', async () => {
    const course = await aCourseWith(1);
    const before = await registered(course, { name: 'Åsa Öberg' });
    const { status, answer } = await change(before, {
      name: 'Åsa Berg',
      gender: 'man',
      municipalityCode: '2582',
    });
    expect(status).toBe(200);
    expect(answer).toEqual({
      ...before,
      name: 'Åsa Berg',
      gender: 'man',
      municipalityCode: '2582',
      version: 2,
    });
    const [entry] = await api.database.asSuperuser(
      `SELECT changes FROM audit_entry WHERE action = 'registration.change' AND subject_id = $1`,
      [before.id],
    );
    expect(entry).toEqual({
      changes: { name: {}, gender: {}, municipalityCode: { from: null, to: '2582' } },
    });
  });

  it('keeps an address once for each course', async () => {
    const course = await aCourseWith(3);
    const taken = await registered(course);
    const other = await registered(course);
    expect((await change(other, { email: taken.email })).problem.violations).toEqual([
      { field: 'email', code: 'registration-taken' },
    ]);
    expect((await change(taken, { email: taken.email.toUpperCase() })).status).toBe(200);
    const both = [await registered(course), other];
    const replies = await Promise.all(
      both.map((registration) => change(registration, { email: 'samma@kommun.example' })),
    );
    expect(replies.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 422]);
  });

  it('refuses what was made from an older version, and shows the newer', async () => {
    const before = await registered(await aCourseWith(1));
    const { answer: current } = await change(before, { gender: 'man' });
    const { problem } = await change(before, { name: 'Anna' });
    expect(problem).toMatchObject({ status: 412, current });
  });
});

describe('reading who is registered', () => {
  it('is noted in the audit: the list with its course, one registration with itself', async () => {
    const course = await aCourseWith(2);
    const { id } = await registered(course);
    await list(course);
    await courseAdmin.send(registrationRoutes.read, { params: { registrationId: id } });
    expect(
      await api.database.asSuperuser(
        `SELECT action, subject_id, changes FROM audit_entry
         WHERE actor_id = $1 AND action IN ('registration.list', 'registration.read') ORDER BY seq`,
        [courseAdmin.personId],
      ),
    ).toEqual([
      { action: 'registration.list', subject_id: course.id, changes: {} },
      { action: 'registration.read', subject_id: id, changes: {} },
    ]);
  });
});

describe('removing a registration', () => {
  it('gives its place to somebody else and takes its ticks away, with a trace', async () => {
    const course = await aCourseWith(1);
    const first = await registered(course);
    await tick(first, sessionOf(course));
    expect((await remove(first)).status).toBe(204);
    expect(await list(course)).toEqual([]);
    expect((await register(course)).status).toBe(201);
    const [entry] = await api.database.asSuperuser(
      `SELECT changes FROM audit_entry WHERE action = 'registration.remove' AND subject_id = $1`,
      [first.id],
    );
    expect(entry).toEqual({
      changes: expect.objectContaining({ name: {}, email: {}, attended: { from: [sessionOf(course)] } }),
    });
    expect((await remove(first)).status).toBe(404);
  });
});

describe('ticking attendance', () => {
  it('is kept for each session, and the last word stands', async () => {
    const course = await aCourseWith(1, [aCourseSession(), aCourseSession({ heldOn: '2015-05-07' })]);
    const person = await registered(course);
    await tick(person, sessionOf(course, 1));
    expect((await tick(person, sessionOf(course))).answer.attended).toEqual([
      sessionOf(course),
      sessionOf(course, 1),
    ]);
    expect((await tick(person, sessionOf(course), false)).answer.attended).toEqual([sessionOf(course, 1)]);
    expect((await tick(person, sessionOf(course), false)).status).toBe(201);
    expect((await list(course))[0]).toMatchObject({ attended: [sessionOf(course, 1)], version: 1 });
  });

  it('counts a person once, however many tick the person at once', async () => {
    const course = await aCourseWith(1);
    const person = await registered(course);
    const key = randomUUID();
    const replies = await Promise.all([
      ...Array.from({ length: 10 }, () => tick(person, sessionOf(course))),
      tick(person, sessionOf(course), true, key),
    ]);
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 11 }, () => 201));
    expect((await tick(person, sessionOf(course), true, key)).headers['idempotency-replayed']).toBe('true');
    const ticks = await api.database.asSuperuser('SELECT FROM course_attendance WHERE registration_id = $1', [
      person.id,
    ]);
    expect(ticks).toHaveLength(1);
  });

  it('is refused at a session that the course does not have', async () => {
    const person = await registered(await aCourseWith(1));
    const other = await aCourseWith(1);
    expect((await tick(person, sessionOf(other))).problem.violations).toEqual([
      { field: 'sessionId', code: 'session-unknown' },
    ]);
  });

  it('either comes before its session is removed or is refused', async () => {
    const course = await aCourseWith(1, [aCourseSession(), aCourseSession({ heldOn: '2015-05-07' })]);
    const person = await registered(course);
    const [first, second] = course.sessions;
    const { title, kind, capacity, goals, keyActivities, effect, version } = course;
    const [[ticked, changed]] = await whileHeld(
      api.database,
      ['SELECT FROM course WHERE id = $1 FOR UPDATE', course.id],
      2,
      () =>
        Promise.all([
          tick(person, second?.id ?? ''),
          courseAdmin.send(courseRoutes.change, {
            params: { courseId: course.id },
            input: { title, kind, capacity, goals, keyActivities, effect, sessions: first ? [first] : [] },
            version,
          }),
        ]),
    );
    const isTicked = ticked.status === 201;
    expect([ticked.status, changed.status]).toEqual(isTicked ? [201, 422] : [422, 200]);
    const [{ attended } = person] = await list(course);
    expect(attended).toEqual(isTicked ? [second?.id] : []);
  });

  it('is not kept after the period has closed, however it races', async () => {
    const admin = await association.signIn('admin');
    await admin.send(reportingPeriodRoutes.open, { input: { code: '2015-H1', dueOn: '2015-08-15' } });
    const course = await aCourseWith(20);
    const people: Registration[] = [];
    for (let place = 0; place < 8; place += 1) people.push(await registered(course));
    const closing = admin.send(reportingPeriodRoutes.close, {
      params: { period: '2015-H1' },
      input: { version: 1 },
    });
    const replies = await Promise.all(people.map((person) => tick(person, sessionOf(course))));
    expect((await closing).status).toBe(201);
    const acknowledged = replies.filter(({ status }) => status === 201).length;
    expect(replies.filter(({ status }) => status === 423)).toHaveLength(8 - acknowledged);
    const kept = (await list(course)).filter(({ attended }) => attended.length > 0);
    expect(kept).toHaveLength(acknowledged);
    expect((await tick(people[0] as Registration, sessionOf(course))).problem.code).toBe('period-closed');
  });
});

describe('the registrations of another association', () => {
  it('do not exist, and its municipalities and organisations cannot be named', async () => {
    const person = await registered(await aCourseWith(1));
    const elsewhere = await api.anAssociation('Ett annat');
    const stranger = await elsewhere.signIn('course-admin', 'admin');
    for (const route of [registrationRoutes.read, registrationRoutes.remove] as const) {
      const { status } = await stranger.send(route, {
        params: { registrationId: person.id },
        version: 1,
      } as never);
      expect(status).toBe(404);
    }
    const { answer: theirs } = await stranger.send(organisationRoutes.add, { input: { name: 'Deras' } });
    const { problem } = await register(await aCourseWith(1), { organisationId: theirs.id });
    expect(problem.violations).toEqual([{ field: 'organisationId', code: 'organisation-unknown' }]);
  });
});
