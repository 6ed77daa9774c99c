import { describe, expect, test } from '@jest/globals';
import { figureDefinitions, standings } from '@samsyn/domain/follow-up-definition';
import type { Figure, FollowUp, ProgressFigures, Turnout } from './follow-up.ts';
import {
  approvedReports,
  assessedEffects,
  doneActivities,
  estimatedPeople,
  figureHeading,
  lacking,
  namesText,
  numberText,
  peopleAt,
  definitionText,
  readableShare,
  sentenceText,
  sideSentences,
  sideSummary,
  strayedActivities,
  toldActivities,
  toldCommitments,
  untoldCommitments,
} from './follow-up-sentences.ts';
import type { Sentence } from './follow-up-sentences.ts';
import { definitionWords } from './follow-up-words.ts';

const figure = (value: number, definition: Figure['definition'] = 'activity-is-asked'): Figure => ({
  id: 'x',
  value,
  definition,
});

/** Where every count but that of all is the same. */
const progress = (some: number, all: number): ProgressFigures => ({
  asked: figure(all),
  told: figure(some),
  untold: figure(some),
  byStatus: {
    'not-started': figure(some),
    'in-progress': figure(some),
    late: figure(some),
    deviating: figure(some),
    done: figure(some),
  },
});

const turnout = (
  held: number,
  people: number,
  other: number,
  what: 'meeting' | 'course' = 'meeting',
): Turnout => ({
  held: figure(held, `${what}-held`),
  women: figure(people),
  men: figure(people),
  otherOrNotStated: figure(other),
  estimated: figure(other),
});

const side = (some: number, all: number) => ({
  standing: 'on-track' as const,
  progress: progress(some, all),
});

const standing = (onTrack: number, offTrack: number): FollowUp['standings'] => {
  const figures = Object.fromEntries(standings.map((each) => [each, figure(0)])) as Record<
    (typeof standings)[number],
    Figure
  >;
  const counted = { ...figures, 'on-track': figure(onTrack), 'off-track': figure(offTrack) };
  return { association: counted, municipalities: counted };
};

const text = (sentences: Sentence | readonly Sentence[] | undefined): string => {
  if (sentences === undefined) return '';
  const several = sentences.every(Array.isArray);
  return several
    ? (sentences as readonly Sentence[]).map(sentenceText).join(', ')
    : sentenceText(sentences as Sentence);
};

describe('every sentence bends after its counts', () => {
  test.each([
    [approvedReports({ answered: figure(0), expected: figure(0) }), 'Förbundet har inga kommuner'],
    [approvedReports({ answered: figure(0), expected: figure(1) }), '0 av 1 kommun har en godkänd rapport'],
    [approvedReports({ answered: figure(1), expected: figure(2) }), '1 av 2 kommuner har en godkänd rapport'],
    [approvedReports({ answered: figure(2), expected: figure(2) }), '2 av 2 kommuner har en godkänd rapport'],

    [toldActivities(progress(0, 0)), 'Planen har inga nyckelaktiviteter'],
    [toldActivities(progress(0, 1)), '0 av 1 nyckelaktivitet är redovisad'],
    [toldActivities(progress(1, 2)), '1 av 2 nyckelaktiviteter är redovisad'],
    [toldActivities(progress(2, 2)), '2 av 2 nyckelaktiviteter är redovisade'],
    [toldActivities(progress(0, 2)), '0 av 2 nyckelaktiviteter är redovisade'],

    [doneActivities(progress(0, 0)), 'Planen har inga nyckelaktiviteter'],
    [doneActivities(progress(1, 1)), '1 av 1 nyckelaktivitet är klar'],
    [doneActivities(progress(1, 2)), '1 av 2 nyckelaktiviteter är klar'],
    [doneActivities(progress(2, 2)), '2 av 2 nyckelaktiviteter är klara'],

    [strayedActivities(progress(0, 2)), 'Ingen är försenad eller avviker'],
    [strayedActivities(progress(1, 2)), '1 är försenad och 1 avviker'],
    [strayedActivities(progress(2, 2)), '2 är försenade och 2 avviker'],

    [toldCommitments(progress(0, 0)), 'Kommunerna har inga åtaganden att svara på'],
    [toldCommitments(progress(0, 1)), '0 av 1 svar på åtaganden är godkänt'],
    [toldCommitments(progress(1, 2)), '1 av 2 svar på åtaganden är godkänt'],
    [toldCommitments(progress(2, 2)), '2 av 2 svar på åtaganden är godkända'],

    [untoldCommitments(progress(0, 0)), 'Kommunerna har inga åtaganden att svara på'],
    [untoldCommitments(progress(1, 1)), '1 av 1 svar saknas eller är inte godkänt'],
    [untoldCommitments(progress(2, 2)), '2 av 2 svar saknas eller är inte godkända'],

    [sideSentences('association', side(0, 0)), ''],
    [sideSentences('association', side(0, 2)), '0 av 2 redovisade'],
    [sideSentences('association', side(1, 2)), '1 av 2 redovisad, 1 försenad, 1 avviker'],
    [sideSentences('association', side(2, 2)), '2 av 2 redovisade, 2 försenade, 2 avviker'],
    [sideSentences('municipalities', side(1, 1)), '1 av 1 svar, 1 försenad, 1 avviker'],
    [sideSentences('municipalities', side(2, 2)), '2 av 2 svar, 2 försenade, 2 avviker'],

    [sideSummary('association', standing(0, 0)), 'Planen har inga mål'],
    [sideSummary('association', standing(1, 0)), '1 mål i fas'],
    [sideSummary('municipalities', standing(2, 1)), '2 mål i fas, 1 mål inte i fas'],

    [peopleAt(turnout(0, 0, 0)), 'Inga nätverksträffar har hållits'],
    [peopleAt(turnout(1, 1, 1)), '1 kvinna, 1 man och 1 med annat eller ej angivet kön på 1 nätverksträff'],
    [peopleAt(turnout(2, 2, 0)), '2 kvinnor och 2 män på 2 nätverksträffar'],
    [
      peopleAt(turnout(2, 0, 2)),
      '0 kvinnor, 0 män och 2 med annat eller ej angivet kön på 2 nätverksträffar',
    ],
    [peopleAt(turnout(0, 0, 0, 'course')), 'Inga kurser och konferenser har hållits'],
    [peopleAt(turnout(1, 1, 0, 'course')), '1 kvinna och 1 man på 1 kurs eller konferens'],
    [peopleAt(turnout(2, 2, 0, 'course')), '2 kvinnor och 2 män på 2 kurser och konferenser'],

    [estimatedPeople(turnout(1, 1, 0)), ''],
    [estimatedPeople(turnout(1, 1, 1)), '1 av deltagarna är uppskattad'],
    [estimatedPeople(turnout(1, 1, 2)), '2 av deltagarna är uppskattade'],
  ])('%#: %j', (sentence, expected) => {
    expect(text(sentence)).toBe(expected);
  });

  test('of effects', () => {
    const told = (assessed: number, asked: number) =>
      text(assessedEffects({ assessed: figure(assessed), asked: figure(asked) }));
    expect([told(0, 0), told(0, 1), told(1, 2), told(2, 2)]).toEqual([
      'Det finns inget att bedöma effekten av',
      'Effekten är bedömd för 0 av 1 aktivitet, träff eller kurs',
      'Effekten är bedömd för 1 av 2 aktiviteter, träffar och kurser',
      'Effekten är bedömd för 2 av 2 aktiviteter, träffar och kurser',
    ]);
  });

  test('of what is lacking', () => {
    const told = (names: readonly string[], untold: number) =>
      text(
        lacking({
          municipalities: [
            { name: 'Arjeplog', submission: 'approved' },
            ...names.map((name) => ({ name, submission: null })),
          ],
          activities: { untold: figure(untold) },
        }),
      );
    expect([told([], 0), told(['Boden'], 1), told(['Boden', 'Luleå'], 2)]).toEqual([
      '',
      'Godkänd rapport saknas från Boden, 1 nyckelaktivitet är inte redovisad',
      'Godkänd rapport saknas från Boden och Luleå, 2 nyckelaktiviteter är inte redovisade',
    ]);
  });

  test('of what the reader can open', () => {
    const told = (readable: number, value: number) => readableShare({ readable, figure: figure(value) });
    expect([told(0, 0), told(2, 2), told(0, 2), told(1, 2)]).toEqual([
      undefined,
      undefined,
      'Siffran ingår i uppföljningen, men du har inte rätt att läsa det som ligger bakom den.',
      'Du har rätt att läsa 1 av 2 av det som ligger bakom siffran.',
    ]);
  });

  test('tells that a meeting or a course may serve a goal through a key activity, and only then', () => {
    const goal = { kind: 'goal', name: 'Ö2' } as const;
    for (const definition of ['meeting-held', 'course-held'] as const) {
      const counted = figure(1, definition);
      expect(definitionText({ figure: counted, about: goal })).toContain(
        'en nyckelaktivitet som hör till målet',
      );
      expect(definitionText({ figure: counted, about: null })).toBe(definitionWords[definition]);
    }
    const told = figure(1, 'commitment-is-told');
    expect(definitionText({ figure: told, about: goal })).toBe(definitionWords['commitment-is-told']);
  });
});

/** What the page of each figure is called when it is one, and when it is two or any other number. */
const headings: Record<Figure['definition'], readonly [one: string, two: string]> = {
  'association-on-track': ['1 mål där förbundets del är i fas', '2 mål där förbundets del är i fas'],
  'association-partly-on-track': [
    '1 mål där förbundets del är delvis i fas',
    '2 mål där förbundets del är delvis i fas',
  ],
  'association-off-track': [
    '1 mål där förbundets del inte är i fas',
    '2 mål där förbundets del inte är i fas',
  ],
  'association-not-known': [
    '1 mål där förbundets del inte går att bedöma',
    '2 mål där förbundets del inte går att bedöma',
  ],
  'association-not-asked': [
    '1 mål där förbundets del inte har något att följa upp',
    '2 mål där förbundets del inte har något att följa upp',
  ],
  'municipalities-on-track': ['1 mål där kommunernas del är i fas', '2 mål där kommunernas del är i fas'],
  'municipalities-partly-on-track': [
    '1 mål där kommunernas del är delvis i fas',
    '2 mål där kommunernas del är delvis i fas',
  ],
  'municipalities-off-track': [
    '1 mål där kommunernas del inte är i fas',
    '2 mål där kommunernas del inte är i fas',
  ],
  'municipalities-not-known': [
    '1 mål där kommunernas del inte går att bedöma',
    '2 mål där kommunernas del inte går att bedöma',
  ],
  'municipalities-not-asked': [
    '1 mål där kommunernas del inte har något att följa upp',
    '2 mål där kommunernas del inte har något att följa upp',
  ],
  'submission-expected': ['1 kommun som ska rapportera', '2 kommuner som ska rapportera'],
  'submission-approved': ['1 godkänd kommunrapport', '2 godkända kommunrapporter'],
  'submission-missing': ['1 kommunrapport som inte är påbörjad', '2 kommunrapporter som inte är påbörjade'],
  'submission-draft': ['1 kommunrapport som är utkast', '2 kommunrapporter som är utkast'],
  'submission-submitted': [
    '1 kommunrapport som väntar på godkännande',
    '2 kommunrapporter som väntar på godkännande',
  ],
  'submission-returned': ['1 kommunrapport som är återsänd', '2 kommunrapporter som är återsända'],
  'submission-late': ['1 sent inskickad kommunrapport', '2 sent inskickade kommunrapporter'],
  'commitment-untold': [
    '1 åtagande utan svar i en godkänd rapport',
    '2 åtaganden utan svar i godkända rapporter',
  ],
  'activity-untold': [
    '1 nyckelaktivitet som inte är redovisad',
    '2 nyckelaktiviteter som inte är redovisade',
  ],
  'activity-without-goal': ['1 nyckelaktivitet utan mål', '2 nyckelaktiviteter utan mål'],
  'goal-without-gathering': [
    '1 mål utan nätverksträffar och kurser',
    '2 mål utan nätverksträffar och kurser',
  ],
  'gathering-without-effect': [
    '1 träff eller kurs utan bedömd effekt',
    '2 träffar och kurser utan bedömd effekt',
  ],
  'gathering-estimated': [
    '1 träff där antalet deltagare är uppskattat',
    '2 träffar där antalet deltagare är uppskattat',
  ],
  'activity-is-asked': ['1 nyckelaktivitet', '2 nyckelaktiviteter'],
  'activity-is-told': ['1 redovisad nyckelaktivitet', '2 redovisade nyckelaktiviteter'],
  'activity-is-untold': [
    '1 nyckelaktivitet som inte är redovisad',
    '2 nyckelaktiviteter som inte är redovisade',
  ],
  'activity-is-not-started': ['1 ej påbörjad nyckelaktivitet', '2 ej påbörjade nyckelaktiviteter'],
  'activity-is-in-progress': ['1 pågående nyckelaktivitet', '2 pågående nyckelaktiviteter'],
  'activity-is-late': ['1 försenad nyckelaktivitet', '2 försenade nyckelaktiviteter'],
  'activity-is-deviating': ['1 nyckelaktivitet som avviker', '2 nyckelaktiviteter som avviker'],
  'activity-is-done': ['1 klar nyckelaktivitet', '2 klara nyckelaktiviteter'],
  'commitment-is-asked': ['1 väntat svar på ett åtagande', '2 väntade svar på åtaganden'],
  'commitment-is-told': ['1 godkänt svar på ett åtagande', '2 godkända svar på åtaganden'],
  'commitment-is-untold': [
    '1 svar som saknas eller inte är godkänt',
    '2 svar som saknas eller inte är godkända',
  ],
  'commitment-is-not-started': ['1 svar med läget ej påbörjad', '2 svar med läget ej påbörjad'],
  'commitment-is-in-progress': ['1 svar med läget pågår', '2 svar med läget pågår'],
  'commitment-is-late': ['1 svar med läget försenad', '2 svar med läget försenad'],
  'commitment-is-deviating': ['1 svar med läget avviker', '2 svar med läget avviker'],
  'commitment-is-done': ['1 svar med läget klar', '2 svar med läget klar'],
  'meeting-held': ['1 nätverksträff', '2 nätverksträffar'],
  'meeting-women': ['1 kvinna på nätverksträffar', '2 kvinnor på nätverksträffar'],
  'meeting-men': ['1 man på nätverksträffar', '2 män på nätverksträffar'],
  'meeting-other-or-not-stated': [
    '1 deltagare med annat eller ej angivet kön på nätverksträffar',
    '2 deltagare med annat eller ej angivet kön på nätverksträffar',
  ],
  'meeting-estimated': [
    '1 uppskattad deltagare på nätverksträffar',
    '2 uppskattade deltagare på nätverksträffar',
  ],
  'course-held': ['1 kurs eller konferens', '2 kurser och konferenser'],
  'course-women': ['1 kvinna på kurser och konferenser', '2 kvinnor på kurser och konferenser'],
  'course-men': ['1 man på kurser och konferenser', '2 män på kurser och konferenser'],
  'course-other-or-not-stated': [
    '1 deltagare med annat eller ej angivet kön på kurser och konferenser',
    '2 deltagare med annat eller ej angivet kön på kurser och konferenser',
  ],
  'course-estimated': [
    '1 uppskattad deltagare på kurser och konferenser',
    '2 uppskattade deltagare på kurser och konferenser',
  ],
  'effect-asked': ['1 redovisad aktivitet, träff eller kurs', '2 redovisade aktiviteter, träffar och kurser'],
  'effect-assessed': [
    '1 aktivitet, träff eller kurs med bedömd effekt',
    '2 aktiviteter, träffar och kurser med bedömd effekt',
  ],
  'effect-0': ['1 aktivitet, träff eller kurs utan effekt', '2 aktiviteter, träffar och kurser utan effekt'],
  'effect-1': [
    '1 aktivitet, träff eller kurs med liten effekt',
    '2 aktiviteter, träffar och kurser med liten effekt',
  ],
  'effect-2': [
    '1 aktivitet, träff eller kurs med tydlig effekt',
    '2 aktiviteter, träffar och kurser med tydlig effekt',
  ],
  'effect-3': [
    '1 aktivitet, träff eller kurs med stor effekt',
    '2 aktiviteter, träffar och kurser med stor effekt',
  ],
  'effect-not-assessed': [
    '1 aktivitet, träff eller kurs utan bedömd effekt',
    '2 aktiviteter, träffar och kurser utan bedömd effekt',
  ],
};

test.each(figureDefinitions)('the heading of %s says how many of what', (definition) => {
  const [none, one, two] = [0, 1, 2].map((value) => figureHeading(figure(value, definition)));
  expect([one, two]).toEqual(headings[definition]);
  expect(none).toBe(two?.replace('2', '0'));
});

test('large numbers are parted by spaces that do not break, and names by commas and "och"', () => {
  expect([0, 999, 1000, 1234567].map(numberText)).toEqual(['0', '999', '1\u00a0000', '1\u00a0234\u00a0567']);
  expect([[], ['Boden'], ['Boden', 'Luleå'], ['Boden', 'Luleå', 'Piteå']].map(namesText)).toEqual([
    '',
    'Boden',
    'Boden och Luleå',
    'Boden, Luleå och Piteå',
  ]);
});
