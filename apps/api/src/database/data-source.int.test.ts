import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readConfig } from '../platform/config.ts';
import type { Config } from '../platform/config.ts';
import { anEmptyDatabase } from '../platform/database/testing/a-database.ts';
import { anAssociation } from '../platform/database/testing/an-association.ts';
import { currentQuery } from '../platform/database/transaction.ts';
import { openDatabase, visitDatabase } from './data-source.ts';
import type { OpenDatabase } from './data-source.ts';

const leave: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of leave.splice(0).toReversed()) await step();
});

async function anInstallation(
  environment: Record<string, string> = {},
): Promise<{ config: Config; ownerUrl: string }> {
  const place = await anEmptyDatabase();
  leave.push(() => place.drop());
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-installation-'));
  leave.push(() => rmSync(folder, { recursive: true }));
  return {
    config: readConfig({ DATABASE_URL: place.ownerUrl, ...environment }, folder),
    ownerUrl: place.ownerUrl,
  };
}

async function open(config: Config): Promise<OpenDatabase> {
  const opened = await openDatabase(config);
  leave.push(() => opened.close());
  return opened;
}

async function asSuperuser(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

describe('two processes of one installation', () => {
  it('live in the same demo day, which goes on from the first start', async () => {
    const { config, ownerUrl } = await anInstallation();
    const [one, other] = [await open(config), await open(config)];
    expect(one.clock.today()).toBe('2015-07-08');
    expect(Math.abs(one.clock.now().getTime() - other.clock.now().getTime())).toBeLessThan(1000);
    await asSuperuser(
      ownerUrl,
      `UPDATE installation SET demo_started_at = demo_started_at - interval '3 days'`,
    );
    expect((await open(config)).clock.today()).toBe('2015-07-11');
  });

  it('see what the other has written', async () => {
    const { config } = await anInstallation();
    const [one, other] = [await open(config), await open(config)];
    const { id } = await anAssociation(one.database, 'Det enda förbundet');
    const seen = await other.database.inTransaction({ associationId: id }, () =>
      currentQuery('SELECT name FROM association'),
    );
    expect(seen).toEqual([{ name: 'Det enda förbundet' }]);
  });
});

describe('an installation without the demo', () => {
  it('lives in the present', async () => {
    const { config } = await anInstallation({ SAMSYN_DEMO: '0' });
    const { clock } = await open(config);
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000);
  });
});

describe('a tool that visits the database', () => {
  it('acts as the API does, with no more rights', async () => {
    const { config } = await anInstallation();
    await open(config);
    const who = await visitDatabase(config, (database) =>
      database.withoutTenant(() => currentQuery('SELECT current_user AS "actsAs"')),
    );
    expect(who).toEqual([{ actsAs: 'samsyn_app' }]);
  });
});
