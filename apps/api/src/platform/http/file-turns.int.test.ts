import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { takeFileTurn } from './file-turns.ts';
import { aKey, aNoteApp, type NoteApp } from './testing/a-note-app.ts';

let notes: NoteApp;

beforeAll(async () => {
  notes = await aNoteApp();
});
afterAll(() => notes.close());

/** Begins to make a file for the person, as any process may, and goes on until it is told to end. */
async function aFileOnItsWay(personId: string): Promise<() => Promise<void>> {
  const begun = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const { associationId, database } = notes;
  const work = database.database.inTransaction({ associationId, personId, readOnly: true }, async () => {
    await takeFileTurn();
    begun.resolve();
    await end.promise;
  });
  await Promise.race([begun.promise, work]);
  return async () => {
    end.resolve();
    await work;
  };
}

const weigh = () =>
  notes.ask({
    method: 'POST',
    url: '/api/notes/weight?fileName=brev.txt',
    body: 'hej',
    headers: { ...aKey(), 'content-type': 'application/octet-stream' },
  });

it('two files of a person may be on their way at once, and the third is refused until one is there', async () => {
  const ends = [await aFileOnItsWay(notes.personId), await aFileOnItsWay(notes.personId)];
  expect(await weigh()).toMatchObject({
    status: 429,
    headers: { 'retry-after': '2' },
    body: { code: 'too-many-files', title: 'Två av dina filer är redan på väg' },
  });
  expect(await notes.ask({ url: '/api/notes' })).toMatchObject({ status: 200 });
  await ends[0]?.();
  expect(await weigh()).toMatchObject({ status: 201, body: { bytes: 3 } });
  expect(await weigh()).toMatchObject({ status: 201 });
  await ends[1]?.();
});

it("others' files are no hindrance", async () => {
  const ends = [await aFileOnItsWay(randomUUID()), await aFileOnItsWay(randomUUID())];
  expect(await weigh()).toMatchObject({ status: 201 });
  for (const end of ends) await end();
});
