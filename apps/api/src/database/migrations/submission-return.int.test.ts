import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { prepareDatabase } from '../../platform/database/prepare-database.ts';
import { anEmptyDatabase } from '../../platform/database/testing/a-database.ts';
import { rights } from '../rights.ts';
import { migrations } from './index.ts';
import { SubmissionReturn1795305600021 } from './1795305600021-submission-return.ts';

it('signs the reports that were sent back before it was kept who did', async () => {
  const place = await anEmptyDatabase();
  const prepare = (upTo: number) =>
    prepareDatabase({
      url: place.ownerUrl,
      ownerUrl: place.ownerUrl,
      migrations: migrations.slice(0, upTo),
      rights,
      production: false,
    });
  const superuser = new pg.Client({ connectionString: place.ownerUrl });
  try {
    await prepare(migrations.indexOf(SubmissionReturn1795305600021));
    await superuser.connect();
    const [associationId, submissionId, approverId] = [randomUUID(), randomUUID(), randomUUID()];
    await superuser.query(`INSERT INTO association (id, name) VALUES ($1, 'Förbundet')`, [associationId]);
    await superuser.query(
      `INSERT INTO person (association_id, id, name, email) VALUES ($1, $2, 'Siv', 'siv@ort.example')`,
      [associationId, approverId],
    );
    await superuser.query(
      `INSERT INTO audit_entry (association_id, actor_id, action, subject_kind, subject_id)
       VALUES ($1, $2, 'submission.return', 'submission', $3)`,
      [associationId, approverId, submissionId],
    );
    // The report alone, without the plan and the period that it belongs to.
    await superuser.query('SET session_replication_role = replica');
    await superuser.query(
      `INSERT INTO submission (association_id, id, period_code, municipality_code, plan_id, status, comment, changed_on)
       VALUES ($1, $2, '2015-H1', '2583', $3, 'returned', 'Skriv vad som är gjort.', '2015-07-06')`,
      [associationId, submissionId, randomUUID()],
    );
    await prepare(migrations.length);
    const { rows } = await superuser.query(
      'SELECT returned_on::text AS "returnedOn", returned_by AS "returnedBy" FROM submission',
    );
    expect(rows).toEqual([{ returnedOn: '2015-07-06', returnedBy: approverId }]);
  } finally {
    await superuser.end();
    await place.drop();
  }
});
