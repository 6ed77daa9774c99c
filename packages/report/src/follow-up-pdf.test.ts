import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  lacking,
  lowered,
  namesText,
  sentenceText,
  sideSentences,
  sideSummary,
  strayedActivities,
} from '@samsyn/contracts/follow-up-sentences';
import { figureWords, nounFor, standingMeanings, standingWords } from '@samsyn/contracts/follow-up-words';
import { sides, standings } from '@samsyn/domain/follow-up-definition';
import * as charts from '@samsyn/charts/follow-up-charts';
import { aFollowUp, aFollowUpFacts } from '@samsyn/fixtures/follow-up';
import { extractText, getDocumentProxy } from 'unpdf';
import { writeFollowUpPdf } from './follow-up-pdf.ts';

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

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
    for (const side of sides) {
      expect(first).toContain(`${sentenceText(sideSummary(side, followUp.standings))}.`);
    }
    expect(first).toContain(
      '3 av 6 kommuner har en godkänd rapport. 5 av 7 nyckelaktiviteter är redovisade.',
    );
    for (const sentence of [strayedActivities(followUp.activities), ...lacking(followUp)]) {
      expect(first).toContain(`${sentenceText(sentence)}.`);
    }
    for (const { code, title, ...goal } of followUp.goals) {
      expect(first).toContain(`${code} ${title}`);
      for (const side of sides) {
        expect(first).toContain(sideSentences(side, goal[side]).map(sentenceText).join(', '));
      }
    }
    expect(followUp.goals.some(({ municipalities }) => municipalities.progress.byStatus.late.value > 0)).toBe(
      true,
    );
    for (const { kind, figure, names } of followUp.gaps) {
      const told = [figure.value, nounFor(figure.value, figureWords[kind]), namesText(names)]
        .join(' ')
        .trim();
      expect(first).toContain(told);
    }
    expect(first).toContain('1 kommunrapport som inte är påbörjad Ödeby');
    expect(first).toContain('1 sent inskickad kommunrapport Granfors');
    expect(first).toContain('1 nyckelaktivitet utan mål');
  });

  test('says on its first page by what rule a standing is told, and that another print may say otherwise', async () => {
    const [first = ''] = pages;
    for (const standing of standings) {
      expect(first).toContain(`${standingWords[standing]}: ${lowered(standingMeanings[standing])}`);
    }
    expect(first).toContain('Av kommunernas svar räknas de godkända.');
    expect(followUp.period.closedOn).toBeNull();
    expect(first).toContain('Perioden är öppen: siffrorna kan ändras tills den är stängd.');
    const closed = { ...followUp, period: { ...followUp.period, closedOn: '2016-09-01' } };
    expect((await pagesOf(writeFollowUpPdf(closed)))[0]).toContain('Perioden stängdes 1 september 2016.');
  });

  test('holds the figures of the follow-up', () => {
    const whole = pages.join(' ');
    const { women, men, otherOrNotStated } = followUp.meetings.whole;
    expect(whole).toContain(
      `${women.value} kvinnor, ${men.value} män och ${otherOrNotStated.value} med annat eller ej angivet kön på 3 nätverksträffar`,
    );
    for (const { turnout, name } of followUp.meetings.places) {
      const cells = [turnout.women, turnout.men, turnout.otherOrNotStated, turnout.estimated].map(
        ({ value }) => value,
      );
      expect(whole).toContain([name, ...cells].join(' '));
    }
  });

  test('tells what the charts show in tables too: all of each row, the sums, and the matrix in words', () => {
    const whole = pages.join(' ');
    const { table, key = [] } = charts.commitmentMatrix(followUp);
    for (const { name, text } of key) expect(whole).toContain(`${name} ${text}`);
    expect(table.rows).toHaveLength(followUp.municipalities.length);
    for (const { label, cells } of table.rows) {
      expect(whole).toContain([label, ...cells.map(({ value }) => value)].join(' '));
    }
    for (const chart of [charts.activitiesByGoal(followUp), charts.activitiesByArea(followUp)]) {
      const { label, cells } = chart.table.total ?? { label: '', cells: [] };
      expect(label).not.toBe('');
      expect(whole).toContain([label, ...cells.map(({ value }) => value)].join(' '));
    }
    expect(whole).toContain('Utan mål 0 0 0 0 0 1');
  });

  test('tells where each report stands, and which came in late', () => {
    const whole = pages.join(' ');
    expect(whole).toContain('Granfors Godkänd, sen 5 av 6');
    expect(whole).toContain('Ödeby Ej påbörjad 0 av 6');
  });

  test('numbers its pages', () => {
    pages.forEach((page, index) => expect(page).toContain(`Sida ${index + 1} av ${pages.length}`));
  });
});

describe('what somebody who does not see it is told', () => {
  let document: PDFDocumentProxy;
  let trees: StructureNode[];
  beforeAll(async () => {
    document = await getDocumentProxy(Uint8Array.from(writeFollowUpPdf(followUp)));
    trees = await Promise.all(
      everyPage(document).map(async (page) => (await page).getStructTree() as Promise<StructureNode>),
    );
  });
  const parts = (role: string) => trees.flatMap((tree) => within(tree, role));

  test('it is tagged PDF/UA-1 in Swedish, is shown by its title, and of the cut date', async () => {
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Language: 'sv-SE', Title: 'Uppföljning januari–juni 2016' });
    expect((info as { CreationDate: string }).CreationDate).toContain('20160630');
    expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test('all text is either read in its turn or known as decoration', async () => {
    for (const page of everyPage(document)) {
      const { items } = await (await page).getTextContent({ includeMarkedContent: true });
      let depth = 0;
      const loose: string[] = [];
      for (const item of items) {
        if (!('type' in item)) {
          if (depth === 0 && item.str.trim() !== '') loose.push(item.str);
        } else depth += item.type === 'endMarkedContent' ? -1 : 1;
      }
      expect(loose).toEqual([]);
    }
  });

  test('headings lead through it, to each part and to each drawing in it', () => {
    const headings = trees.flatMap((tree) => within(tree, /^H[1-6]$/)).map(({ role }) => role);
    expect(headings.join(' ')).toBe('H1 H1 H1 H2 H2 H1 H2 H1 H2 H2 H1 H2 H1 H2 H2');
  });

  test('each drawing is told in words', () => {
    const described = parts('Figure').map(({ alt }) => alt);
    expect(described).toEqual(
      [
        charts.activitiesByGoal,
        charts.commitmentsByGoal,
        charts.effectsByLevel,
        charts.meetingsByPlace,
        charts.coursesByPlace,
        charts.activitiesByArea,
        charts.municipalitiesCompared,
        charts.commitmentMatrix,
      ].map((chart) => chart(followUp).description),
    );
  });

  test('each table has a caption, and a heading to each of its columns', () => {
    const tables = parts('Table');
    expect(tables.length).toBeGreaterThan(10);
    expect(parts('Caption').length).toBe(tables.length);
    for (const table of tables) {
      const [head, ...rows] = within(table, 'TR');
      const headings = head ? within(head, 'TH') : [];
      expect(headings.length).toBeGreaterThan(1);
      for (const row of rows) expect(within(row, /^T[HD]$/)).toHaveLength(headings.length);
    }
  });

  test('what is said in short is a list', () => {
    const [list] = parts('L');
    expect(list && within(list, 'LI')).toHaveLength(4);
  });
});

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

function within(node: StructureNode, role: string | RegExp): StructureNode[] {
  const isMeant = typeof role === 'string' ? node.role === role : role.test(node.role ?? '');
  return [...(isMeant ? [node] : []), ...(node.children ?? []).flatMap((child) => within(child, role))];
}

function everyPage(document: PDFDocumentProxy) {
  return Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
}

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

test('the name of a goal that takes two lines stands whole beside its bar', async () => {
  const title = 'Politikerna företräder kommunerna starkare, i länet, i landet och utomlands';
  const facts = aFollowUpFacts();
  const [goal, ...others] = facts.plan.goals;
  if (!goal) throw new Error('The plan should have a goal.');
  const named = { ...facts.plan, goals: [{ ...goal, title }, ...others] };
  const pages = await pagesOf(writeFollowUpPdf(aFollowUp({ ...facts, plan: named })));
  expect(pages[0]).toContain(title);
  expect(pages.join(' ')).not.toContain('…');
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
