import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { aPlanContent } from '@samsyn/fixtures/plan-content';
import type { Product } from './product.ts';

export interface AnotherAssociation {
  readonly municipalityCode: string;
  readonly personId: string;
  readonly proposalId: string;
  /** A word that stands in everything it has, and nowhere else. */
  readonly mark: string;
}

/** Puts another association beside the product's own, in its database: there is no way to make one from outside. */
export async function anotherAssociation({ folder }: Product): Promise<AnotherAssociation> {
  const [, , , port] = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n');
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(port),
    database: 'samsyn',
    user: 'postgres',
    password: readFileSync(join(folder, 'database-password'), 'utf8').trim(),
  });
  const mark = 'Sydsamverkan';
  await client.connect();
  try {
    const one = async (sql: string, values: unknown[]): Promise<string> =>
      (await client.query<{ id: string }>(sql, values)).rows[0]?.id ?? '';
    const association = await one('INSERT INTO association (name) VALUES ($1) RETURNING id', [mark]);
    const municipalityCode = '1280';
    await client.query('INSERT INTO municipality (association_id, code, name) VALUES ($1, $2, $3)', [
      association,
      municipalityCode,
      `${mark} stad`,
    ]);
    const personId = await one(
      'INSERT INTO person (association_id, name, email) VALUES ($1, $2, $3) RETURNING id',
      [association, `${mark} Person`, 'person@sydsamverkan.example'],
    );
    const proposalId = await one(
      `INSERT INTO plan_proposal (association_id, content, file_name, file_sha256, created_by)
       VALUES ($1, $2, $3, repeat('0', 64), $4) RETURNING id`,
      [association, aPlanContent({ title: `${mark} plan` }), `${mark}.txt`, personId],
    );
    return { municipalityCode, personId, proposalId, mark };
  } finally {
    await client.end();
  }
}
