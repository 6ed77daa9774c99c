import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PlanContent } from '@samsyn/contracts/plan-content';
import { planDocx } from '@samsyn/fixtures/plan-document/plan-docx';
import { hostilePlanContent, hostilePlanText } from '@samsyn/fixtures/plan-document/hostile-plan';
import { planPdf } from '@samsyn/fixtures/plan-document/plan-pdf';
import type { WrittenBlock } from '@samsyn/fixtures/plan-document/written-block';
import { readPlan } from './read-plan.ts';
import { UnreadableDocument } from './unreadable-document.ts';

const hostile = new TextDecoder().decode(hostilePlanText());

async function contentOf(text: string): Promise<PlanContent> {
  return (await readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) })).content;
}

function activitiesOf(content: Pick<PlanContent, 'sections'>): string[] {
  return content.sections.flatMap(({ number, keyActivities }) =>
    keyActivities.map(
      ({ text, goals }) => `${number} ${text} ${goals.map((goal) => goal.slice(-1)).join('')}`,
    ),
  );
}

function activitiesWithCodes(content: Pick<PlanContent, 'sections'>): string[] {
  return content.sections.flatMap(({ number, keyActivities }) =>
    keyActivities.map(({ text, ownGoals }) => `${number} ${text} (${ownGoals.join(', ')})`),
  );
}

describe('another association’s wording', () => {
  it.each([
    'Aktiviteter',
    'Nyckelaktiviteter:',
    'Prioriterade insatser',
    'Åtgärder',
    'Detta ska vi göra',
    'Vad vi gör',
    'Så tar vi oss an uppgiften',
    'Arbete framåt',
  ])('may call its activities "%s"', async (label) => {
    const content = await contentOf(hostile.replaceAll('Årets uppgifter', label));
    expect(activitiesOf(content)).toEqual(activitiesOf(hostilePlanContent));
  });

  it.each([
    ['M1', (number: string) => `M${number}`],
    ['Mål 1', (number: string) => `Mål ${number}`],
    ['ÖM 1', (number: string) => `ÖM ${number}`],
  ])('may have goal codes like %s', async (_, code) => {
    const content = await contentOf(
      hostile.replace(/(?<![\p{L}])v ?([123])(?=[:),])/giu, (__, number: string) => code(number)),
    );
    expect(activitiesOf(content)).toEqual(activitiesOf(hostilePlanContent));
  });

  it('may have goal codes that begin with their number', async () => {
    const codes: Record<string, string> = { 1: '1a', 2: '1b', 3: '2a' };
    const content = await contentOf(
      hostile.replace(/(?<![\p{L}])v ?([123])(?=[:),])/giu, (_, number: string) => codes[number] ?? ''),
    );
    expect(content.goals.map((goal) => goal.code)).toEqual(['1a', '1b', '2a']);
    expect(content.sections.find((section) => section.number === '3.2')?.headingGoals).toEqual(['1b', '2a']);
  });

  it.each([
    ['square brackets', (text: string) => text.replace(/\((v ?\d(?:, V\d)?)\)/gi, '[$1]')],
    [
      'words and slashes between',
      (text: string) => text.replace('(V1, V3)', '(V1 och 3)').replaceAll('(V1) (V2)', '(V1/V2)'),
    ],
    ['a lead word', (text: string) => text.replace('(V1, V3)', '(mål: V1, V3)')],
  ])('may write its tags with %s', async (_, rewrite) => {
    expect(activitiesOf(await contentOf(rewrite(hostile)))).toEqual(activitiesOf(hostilePlanContent));
  });

  it('needs no contents page', async () => {
    const content = await contentOf(hostile.replace(/Innehåll.* 9 1\n/, '1\n'));
    expect(activitiesOf(content)).toEqual(activitiesOf(hostilePlanContent));
    const titles = content.sections.filter(({ number }) => number !== '3.4').map(({ title }) => title);
    const whole = hostilePlanContent.sections
      .filter(({ number }) => number !== '3.4')
      .map(({ title }) => title);
    expect(titles).toEqual(whole);
    expect(content.doubts.find(({ section }) => section === '3.4')?.question).toMatch(/Var slutar rubriken/);
  });
});

describe('what the reader cannot decide', () => {
  it('is the year of a plan that names several or none', async () => {
    const content = await contentOf(hostile.replaceAll('2026 ', '').replace('PLAN 2026', 'PLAN'));
    expect(content.year).toBeNull();
    expect(content.doubts[0]?.question).toMatch(/Vilket år/);
  });

  it('is a code that the plan does not define: it is asked about, not kept', async () => {
    const content = await contentOf(hostile.replace('(V1, V3)', '(V1, V8)'));
    const doubt = content.doubts.find(({ question }) => question.includes('V8'));
    expect(doubt?.section).toBe('3.1');
    expect(
      content.sections.flatMap((section) => section.keyActivities).flatMap(({ goals }) => goals),
    ).not.toContain('V8');
  });

  it('is what codes mean that are never explained', async () => {
    const content = await contentOf('1 Arbetet\nAktiviteter\n• Ordna träffar (K1)\n• Skriva rapport (K2)\n');
    expect(content.goals).toEqual([]);
    expect(content.doubts.map(({ text }) => text)).toContain('K1, K2');
  });

  it('is a heading that only the contents page has', async () => {
    const content = await contentOf(
      hostile.replace('5. Uppföljning... 9', '5. Uppföljning... 9 6. Budget... 9'),
    );
    expect(content.doubts.map(({ text }) => text)).toContain('6 Budget');
  });

  it('is what codes without a list belong to', async () => {
    const content = await contentOf(
      hostile.replace('Planen följs upp i augusti.', 'Planen följs upp i augusti. (V1)'),
    );
    expect(content.doubts.filter(({ section }) => section === '5')).toHaveLength(1);
  });
});

describe('lists in a text with lines', () => {
  const goals = 'Plan 2026\n1 Mål\nK1: Trygga barn\nK2: Friska äldre\n2 Arbetet\n';
  it.each([
    ['bullets', 'Aktiviteter\n- Ordna träffar (K1)\n- Skriva\n  rapport (K2)\n'],
    ['numbers', 'Aktiviteter\n1) Ordna träffar (K1)\n2) Skriva rapport (K2)\n'],
    ['paragraphs', 'Aktiviteter\nOrdna träffar (K1)\n\nSkriva rapport (K2)\n'],
    ['one paragraph', 'Aktiviteter\nOrdna träffar (K1) Skriva rapport (K2)\n'],
    ['a colon', 'Aktiviteter: Ordna träffar (K1) Skriva rapport (K2)\n'],
    ['codes first', 'Aktiviteter\n- K1 Ordna träffar\n- K2: Skriva rapport\n'],
    ['codes last without brackets', 'Aktiviteter\n- Ordna träffar – K1\n- Skriva rapport. K2\n'],
    ['no label', '- Ordna träffar (K1)\n- Skriva rapport (K2)\n'],
  ])('may be %s', async (_, list) => {
    const content = await contentOf(goals + list);
    expect(activitiesWithCodes(content).map((activity) => activity.replace('rapport.', 'rapport'))).toEqual([
      '2 Ordna träffar (K1)',
      '2 Skriva rapport (K2)',
    ]);
  });

  it('may have their goals in the line that leads them in', async () => {
    const content = await contentOf(
      `${goals}Aktiviteter\nFör målen (K1) och (K2) gör vi detta:\n- Ordna träffar\n- Skriva rapport\n`,
    );
    expect(content.sections.at(-1)?.headingGoals).toEqual(['K1', 'K2']);
    expect(content.sections.at(-1)?.keyActivities.map((activity) => activity.goals)).toEqual([
      ['K1', 'K2'],
      ['K1', 'K2'],
    ]);
  });

  it('take the goals of their section’s heading', async () => {
    const content = await contentOf(`${goals}2.1 Barnen (K1)\nAktiviteter\n- Ordna träffar\n`);
    expect(content.sections.at(-1)).toMatchObject({ title: 'Barnen', headingGoals: ['K1'] });
    expect(content.sections.at(-1)?.keyActivities[0]).toMatchObject({ ownGoals: [], goals: ['K1'] });
  });
});

describe('a Word file', () => {
  it('with a page in each paragraph is read like the text it was made of', async () => {
    const bytes = await planDocx(hostile.split('\n').map((text) => ({ kind: 'paragraph', text })));
    const { content } = await readPlan({ name: 'plan.docx', bytes });
    expect(content).toEqual(await contentOf(hostile));
  });

  it('whose headings Word numbers by itself gets their numbers', async () => {
    const bytes = await planDocx([
      { kind: 'title', text: 'Plan 2026' },
      { kind: 'heading', level: 1, text: 'Mål' },
      { kind: 'paragraph', text: 'K1: Trygga barn' },
      { kind: 'heading', level: 1, text: 'Arbetet' },
      { kind: 'heading', level: 2, text: 'Skolan' },
      { kind: 'label', text: 'Aktiviteter' },
      { kind: 'bullet', text: 'Ordna träffar (K1)' },
      { kind: 'heading', level: 2, text: 'Vården' },
      { kind: 'label', text: 'Aktiviteter' },
      { kind: 'bullet', text: 'Skriva rapport' },
    ]);
    const { content } = await readPlan({ name: 'plan.docx', bytes });
    expect(content.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Mål',
      '2 Arbetet',
      '2.1 Skolan',
      '2.2 Vården',
    ]);
    expect(activitiesWithCodes(content)).toEqual(['2.1 Ordna träffar (K1)', '2.2 Skriva rapport ()']);
    expect(content.sections.every((section) => section.page === null)).toBe(true);
  });
});

it('a PDF whose lines only end where the paper did is read by its words', async () => {
  const pages = hostile.split('\n').map((text): WrittenBlock => ({ kind: 'paragraph', text }));
  const bytes = await planPdf(
    pages.flatMap((page): WrittenBlock[] => [page, { kind: 'page-break' }]).slice(0, -1),
  );
  const { content } = await readPlan({ name: 'plan.pdf', bytes });
  expect(activitiesOf(content)).toEqual(activitiesOf(hostilePlanContent));
});

it('any text made of a plan’s parts is read into a valid proposal, or holds no plan', async () => {
  const parts = [
    '1 Mål\n',
    '1.1 Ä ',
    '2 Arbete\n',
    'Ö1: Aa',
    'Ö2: Bb ',
    'Vi: ',
    '(Ö1)',
    ' (ö 2, Ö3) ',
    'Aktiviteter',
    ' Gör ',
    'Resultat\n',
    '... 3 ',
    '- ',
    '\n• ',
    '\n',
    '\f',
    'Hej. ',
    'Projekt',
    '3.1 ',
    '2015-02-31 ',
    ' 7\n',
    '[',
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...parts), { maxLength: 80 }), async (chosen) => {
      try {
        const content = await contentOf(chosen.join(''));
        expect(PlanContent.parse(content)).toEqual(content);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableDocument);
        expect(['empty', 'no-plan-found']).toContain((error as UnreadableDocument).reason);
      }
    }),
    { numRuns: 300 },
  );
});

test('a stray bullet is no title', async () => {
  expect((await contentOf('- \n• (Ö1)Ö1: Aa')).title).toMatch(/\p{L}/u);
});
