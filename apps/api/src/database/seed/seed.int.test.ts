import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planRoutes } from '@samsyn/contracts/plan';
import { sessionRoutes } from '@samsyn/contracts/session';
import { Accounts } from '../../platform/access/accounts.ts';
import { aRunningApi, type RunningApi } from '../../testing/a-running-api.ts';
import { demoActivityReports } from './demo/half-year/activity-reports/activity-reports.ts';
import { demoCourses } from './demo/half-year/courses.ts';
import { demoMeetings } from './demo/half-year/meetings.ts';
import { demoReports } from './demo/half-year/municipal-reports/municipal-reports.ts';
import { participantsOf } from './demo/half-year/participants.ts';
import { demoPassword, demoPeople } from './demo/people.ts';
import { seedIfEmpty } from './seed.ts';

let api: RunningApi;
let other: RunningApi;

const seed = ({ app, database }: RunningApi) =>
  seedIfEmpty(database.database, app.get(Accounts, { strict: false }));

async function everyId({ database }: RunningApi): Promise<unknown> {
  return database.asSuperuser(
    `SELECT id FROM association UNION ALL SELECT id FROM person UNION ALL SELECT id FROM plan
     UNION ALL SELECT id FROM goal UNION ALL SELECT id FROM commitment UNION ALL SELECT id FROM section
     UNION ALL SELECT id FROM key_activity UNION ALL SELECT id FROM reporting_period UNION ALL SELECT id FROM organisation
     UNION ALL SELECT id FROM network UNION ALL SELECT id FROM network_meeting UNION ALL SELECT id FROM submission
     UNION ALL SELECT id FROM course UNION ALL SELECT id FROM course_session UNION ALL SELECT id FROM registration
     ORDER BY id`,
  );
}

beforeAll(async () => {
  [api, other] = await Promise.all([aRunningApi(), aRunningApi()]);
  // As two processes that start at the same time on an empty database.
  await Promise.all([seed(api), seed(api)]);
  await seed(other);
});
afterAll(() => Promise.all([api.close(), other.close()]));

describe('the demo association', () => {
  it('is there once, with its municipalities, its people and a plan', async () => {
    expect(
      await api.database.asSuperuser(
        `SELECT (SELECT count(*)::integer FROM association) AS associations,
           (SELECT count(*)::integer FROM municipality) AS municipalities,
           (SELECT count(*)::integer FROM person) AS people,
           (SELECT count(*)::integer FROM plan) AS plans,
           (SELECT count(*)::integer FROM audit_entry WHERE action = 'demo.seed') AS "auditEntries"`,
      ),
    ).toEqual([
      { associations: 1, municipalities: 14, people: demoPeople.length, plans: 1, auditEntries: 1 },
    ]);
  });

  it('is waited for, also when the process that makes it takes longer than anyone waits for a lock', async () => {
    const empty = await aRunningApi();
    try {
      await empty.database.asSuperuser('BEGIN');
      await empty.database.asSuperuser('UPDATE installation SET installed_at = now()');
      const seeding = seed(empty);
      const waited = empty.database
        .asSuperuser('SELECT pg_sleep(3.5)')
        .then(() => empty.database.asSuperuser('COMMIT'));
      await expect(Promise.all([seeding, waited])).resolves.toBeDefined();
      expect(await everyId(empty)).toEqual([]);
    } finally {
      await empty.close();
    }
  });

  it('has been through a half-year', async () => {
    expect(
      await api.database.asSuperuser(
        `SELECT (SELECT count(*)::integer FROM network_meeting) AS meetings,
           (SELECT count(*)::integer FROM course) AS courses,
           (SELECT count(*)::integer FROM registration) AS registrations,
           (SELECT count(*)::integer FROM submission) AS submissions,
           (SELECT count(*)::integer FROM activity_report) AS "activityReports"`,
      ),
    ).toEqual([
      {
        meetings: demoMeetings.length,
        courses: demoCourses.length,
        registrations: demoCourses.flatMap(participantsOf).length,
        submissions: demoReports.length,
        activityReports: demoActivityReports.length,
      },
    ]);
  });

  it('stays as it is when the demo is started again', async () => {
    const before = await everyId(api);
    await seed(api);
    expect(await everyId(api)).toEqual(before);
  });

  it('has the same ids in every installation', async () => {
    expect(await everyId(other)).toEqual(await everyId(api));
  });

  it.each(demoPeople.filter(({ hasAccount }) => hasAccount))(
    'lets $email sign in',
    async ({ email, roles }) => {
      const { status, answer } = await api.nobody.send(sessionRoutes.open, {
        input: { email, password: demoPassword },
      });
      expect(status).toBe(200);
      expect(answer.session?.roles).toEqual(roles);
    },
  );

  it('counts the ten activities that stand in two sections once, and leaves a few to assign', async () => {
    const admin = await api.signInAs('admin@demo.example', demoPassword);
    const { answer: plan } = await admin.send(planRoutes.read, { params: { year: 2015 } });
    const sectionOf = (number: string) => plan.sections.find((section) => section.number === number);
    expect(sectionOf('3.2.1')?.keyActivities).toHaveLength(10);
    expect(sectionOf('3.3.1')?.keyActivities).toEqual(sectionOf('3.2.1')?.keyActivities);
    expect(plan.keyActivities.filter(({ responsible }) => responsible === null)).toHaveLength(6);
  });
});
