import { beforeAll, describe, expect, test } from '@jest/globals';
import { gapWords } from '@samsyn/contracts/follow-up-words';
import { aFollowUp, aFollowUpFacts } from '@samsyn/fixtures/follow-up';
import { extractText, getDocumentProxy } from 'unpdf';
import { writeFollowUpPdf } from './follow-up-pdf.ts';

const followUp = aFollowUp();

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)), { mergePages: false });
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

describe('the follow-up as a document', () => {
  let pages: string[];
  beforeAll(async () => {
    pages = await pagesOf(writeFollowUpPdf(followUp));
  });

  test('answers on its first page: each goal on both sides, how much is in, and every gap', () => {
    const [first = ''] = pages;
    expect(first).toContain('Uppföljning januari–juni 2016');
    expect(first).toContain('till och med 30 juni 2016');
    expect(first).toContain('Godkända kommunrapporter: 3 av 6.');
    for (const { code, title } of followUp.goals) expect(first).toContain(`${code} ${title}`);
    for (const { kind, figure } of followUp.gaps)
      expect(first).toContain(`${gapWords[kind]} ${figure.value}`);
    expect(first).toContain('Kommunrapporter som inte är påbörjade 1 Ödeby');
    expect(first).toContain('Nyckelaktiviteter utan mål 1');
  });

  test('holds the figures of the follow-up', () => {
    const whole = pages.join(' ');
    const { women, men } = followUp.meetings.whole;
    expect(whole).toContain(`${women.value} kvinnor och ${men.value} män på 3 nätverksträffar`);
    for (const { turnout, name } of followUp.meetings.places) {
      const { women: came, men: cameToo, otherOrNotStated, estimated } = turnout;
      const cells = [came, cameToo, otherOrNotStated, estimated].map(({ value }) => value);
      expect(whole).toContain([name, ...cells].join(' '));
    }
  });

  test('numbers its pages', () => {
    pages.forEach((page, index) => expect(page).toContain(`Sida ${index + 1} av ${pages.length}`));
  });
});

test('says that it is accessible, in Swedish, of which day, and what each drawing shows', async () => {
  const bytes = writeFollowUpPdf(followUp);
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const { info, metadata } = await document.getMetadata();
  expect(info).toMatchObject({ Language: 'sv-SE', Title: 'Uppföljning januari–juni 2016' });
  expect((info as { CreationDate: string }).CreationDate).toContain('20160630');
  expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) =>
      JSON.stringify(await (await document.getPage(index + 1)).getStructTree()),
    ),
  );
  const structure = pages.join('');
  expect(structure.match(/"alt":"[^"]+"/g)).toHaveLength(8);
  expect(structure).toContain('"role":"TH"');
});

test('equal follow-ups give equal bytes, other ones other', () => {
  const bytes = writeFollowUpPdf(followUp);
  writeFollowUpPdf(aFollowUp(aFollowUpFacts({ associationName: 'Ett annat förbund' })));
  expect(Buffer.compare(writeFollowUpPdf(aFollowUp()), bytes)).toBe(0);
  expect(Buffer.compare(writeFollowUpPdf(aFollowUp(aFollowUpFacts({ meetings: [] }))), bytes)).not.toBe(0);
});

test('nothing that somebody has written is read as markup', async () => {
  const written = '#pagebreak() $x$ *fet* <label> @hit "a" \\';
  const hostile = writeFollowUpPdf(aFollowUp(aFollowUpFacts({ associationName: written })));
  expect((await pagesOf(hostile))[0]).toContain(written);
});

test('is written of nothing too', async () => {
  const facts = aFollowUpFacts({
    activityReports: [],
    submissions: [],
    meetings: [],
    courses: [],
    municipalities: [],
  });
  const empty = writeFollowUpPdf(
    aFollowUp({ ...facts, plan: { ...facts.plan, goals: [], keyActivities: [], sections: [] } }),
  );
  expect((await pagesOf(empty))[0]).toContain('Det finns inga luckor.');
});

test('is written in less than 300 ms once the first has been', () => {
  writeFollowUpPdf(followUp);
  const times = [1, 2, 3].map((turn) => {
    const changed = aFollowUp(aFollowUpFacts({ associationName: `Förbund ${turn}` }));
    const started = performance.now();
    writeFollowUpPdf(changed);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(300);
});
