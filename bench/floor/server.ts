import { composeFollowUp } from '@samsyn/domain/follow-up';
import type { FollowUpFacts } from '@samsyn/domain/follow-up-facts';
import { fastify } from 'fastify';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import * as facts from './follow-up-statements.ts';
import * as statements from './statements.ts';

/**
 * What the product is measured against: Fastify and pg, the same statements, the same answers, and nothing else. Nobody
 * signs in, nothing is checked, no row is guarded, nothing is audited and a request that is repeated is done again.
 */

interface MeetingDraft {
  readonly networkId: string;
  readonly heldOn: string;
  readonly format: string;
  readonly attendance: readonly object[];
  readonly estimated: boolean;
  readonly goals: readonly string[];
  readonly keyActivities: readonly string[];
  readonly effect: { readonly level: number; readonly text: string } | null;
}

const {
  DATABASE_URL: connectionString = '',
  ASSOCIATION_ID: associationId = '',
  PERSON_ID: personId = '',
} = process.env;

pg.types.setTypeParser(pg.types.builtins.DATE, (day: string) => day);
const pool = new pg.Pool({ connectionString, max: 8 });
const server = fastify();

server.get<{ Querystring: { limit: string } }>('/api/network-meetings', async ({ query }) => {
  const limit = Number(query.limit);
  const rows = await ask<{ id: string }>('meetings', statements.meetings, [associationId, limit + 1]);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? items.at(-1)?.id : null };
});

server.post<{ Body: MeetingDraft }>('/api/network-meetings', async ({ body }, reply) => {
  const id = randomUUID();
  const [names] = await ask('record-meeting', statements.recordMeeting, [
    associationId,
    JSON.stringify(body.attendance),
    body.goals,
    body.keyActivities,
    id,
    body.networkId,
    body.heldOn,
    body.format,
    body.estimated,
    body.effect?.level ?? null,
    body.effect?.text ?? null,
    personId,
  ]);
  void reply.status(201);
  return { ...body, id, ...names, locked: false, version: 1 };
});

server.get<{ Params: { code: string } }>('/api/follow-ups/:code', async ({ params: { code } }) => {
  const [period] = await ask<FollowUpFacts['period']>('period', facts.period, [associationId, code]);
  if (!period) throw new Error(`There is no period ${code}`);
  const days = [associationId, period.startsOn, period.endsOn];
  const [[association], [plan], activityReports, submissions, meetings, courses] = await Promise.all([
    ask<Pick<FollowUpFacts, 'associationName' | 'municipalities' | 'organisations'>>(
      'association',
      facts.association,
      [associationId],
    ),
    ask<FollowUpFacts['plan']>('plan', facts.plan, [associationId, Number(code.slice(0, 4))]),
    ask<FollowUpFacts['activityReports'][number]>('activity-reports', facts.activityReports, [
      associationId,
      code,
    ]),
    ask<FollowUpFacts['submissions'][number]>('submissions', facts.submissions, [associationId, code]),
    ask<FollowUpFacts['meetings'][number]>('meetings-held', facts.meetings, days),
    ask<FollowUpFacts['courses'][number]>('courses-held', facts.courses, days),
  ]);
  if (!association || !plan) throw new Error('The association and its plan are filled in');
  return composeFollowUp({ ...association, period, plan, activityReports, submissions, meetings, courses })
    .followUp;
});

async function ask<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ name, text, values })).rows;
}

console.log(await server.listen({ port: 0, host: '127.0.0.1' }));
process.once('SIGTERM', () => process.exit(0));
