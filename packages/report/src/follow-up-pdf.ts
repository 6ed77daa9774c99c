import * as charts from '@samsyn/charts/follow-up-charts';
import type { Chart, Row } from '@samsyn/charts/chart';
import { printPalette } from '@samsyn/charts/palette';
import { dayText } from '@samsyn/contracts/day-text';
import type { FollowUp, Gap, Side } from '@samsyn/contracts/follow-up';
import {
  approvedReports,
  lacking,
  lowered,
  namesText,
  numberText,
  sentenceText,
  sideSentences,
  sideSummary,
  strayedActivities,
  toldActivities,
} from '@samsyn/contracts/follow-up-sentences';
import type { Sentence } from '@samsyn/contracts/follow-up-sentences';
import {
  figureWords,
  nounFor,
  sideWords,
  standingMeanings,
  standingWords,
  submissionWords,
} from '@samsyn/contracts/follow-up-words';
import { periodName } from '@samsyn/contracts/period-name';
import { sides, standings } from '@samsyn/domain/follow-up-definition';
import type { SideName, Standing } from '@samsyn/domain/follow-up-definition';
import { renderToStaticMarkup } from 'react-dom/server';
import { writePdf } from './document.ts';
import type { Block, TableCell, Tone } from './document.ts';

const tones: Record<Standing, Tone> = {
  'on-track': 'good',
  'partly-on-track': 'doubtful',
  'off-track': 'bad',
  'not-known': 'quiet',
  'not-asked': 'quiet',
};

/** The follow-up as a document: the first page answers, the others show what it rests on. */
export function writeFollowUpPdf(followUp: FollowUp): Uint8Array {
  const { associationName, period } = followUp;
  const title = `Uppföljning ${periodName(period.code)}`;
  return writePdf({
    title,
    author: associationName,
    footer: `${associationName} · ${title}`,
    day: period.endsOn,
    blocks: [
      ...answer(followUp),
      ...goals(followUp),
      ...effects(followUp),
      ...gatherings(followUp),
      ...work(followUp),
      ...municipalities(followUp),
    ],
  });
}

/** What the board is to know in a minute: is it on track, goal by goal, and where are the gaps? */
function answer(followUp: FollowUp): Block[] {
  const {
    associationName,
    period,
    plan,
    completeness,
    standings: standingsOf,
    activities,
    goals,
    gaps,
  } = followUp;
  const lacks = lacking(followUp);
  return [
    {
      kind: 'paragraph',
      text: `${associationName}. ${plan.title}. Det som hände till och med ${dayText(period.endsOn)} är räknat. ${lasting(period)}`,
    },
    {
      kind: 'facts',
      facts: [
        ...sides.map((side) => ({
          name: sideWords[side],
          text: sentencesText([sideSummary(side, standingsOf)]),
        })),
        {
          name: 'Underlag',
          text: sentencesText([
            approvedReports(completeness.submissions),
            toldActivities(activities),
            strayedActivities(activities),
          ]),
        },
        ...(lacks.length === 0 ? [] : [{ name: 'Saknas', text: sentencesText(lacks) }]),
      ],
    },
    { kind: 'heading', level: 1, text: 'Mål för mål' },
    {
      kind: 'table',
      caption:
        'Förbundets och kommunernas del följs upp var för sig. Av kommunernas svar räknas de godkända.',
      columns: [
        { heading: 'Mål', align: 'left', share: 5 },
        { heading: sideWords.association, align: 'left', share: 4 },
        { heading: sideWords.municipalities, align: 'left', share: 4 },
        { heading: 'Träffar', align: 'right' },
        { heading: 'Kurser', align: 'right' },
      ],
      rows: goals.map((goal) => [
        { text: `${goal.code} ${goal.title}` },
        ...sides.map((side) => sideCell(side, goal[side])),
        { text: numberText(goal.meetings.value) },
        { text: numberText(goal.courses.value) },
      ]),
    },
    {
      kind: 'paragraph',
      text: standings
        .map((standing) => `${standingWords[standing]}: ${lowered(standingMeanings[standing])}`)
        .join(' '),
    },
    { kind: 'heading', level: 1, text: 'Luckor' },
    ...(gaps.length === 0
      ? [{ kind: 'paragraph' as const, text: 'Det finns inga luckor.' }]
      : [gapTable(gaps)]),
  ];
}

/** Whether another print may say otherwise. */
function lasting({ closedOn }: FollowUp['period']): string {
  return closedOn === null
    ? 'Perioden är öppen: siffrorna kan ändras tills den är stängd.'
    : `Perioden stängdes ${dayText(closedOn)}.`;
}

function sentencesText(sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => `${sentenceText(sentence)}.`).join(' ');
}

function sideCell(name: SideName, side: Side): TableCell {
  const { standing } = side;
  // Each stays whole where the note is parted into lines.
  const told = sideSentences(name, side).map((sentence) => sentenceText(sentence).replaceAll(' ', '\u00a0'));
  return {
    text: standingWords[standing],
    tone: tones[standing],
    ...(told.length > 0 && { note: told.join(', ') }),
  };
}

function gapTable(gaps: readonly Gap[]): Block {
  return {
    kind: 'table',
    caption: 'Det som saknas, eller behöver en titt till',
    columns: [
      { heading: 'Antal', align: 'right' },
      { heading: 'Lucka', align: 'left', share: 3 },
      { heading: 'Vilka', align: 'left', share: 3 },
    ],
    rows: gaps.map(({ kind, figure, names }) => [
      { text: numberText(figure.value) },
      { text: nounFor(figure.value, figureWords[kind]) },
      { text: namesText(names) },
    ]),
  };
}

function goals(followUp: FollowUp): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Aktiviteter och åtaganden', onNewPage: true },
    ...chartWithTable(charts.activitiesByGoal(followUp)),
    ...chartWithTable(charts.commitmentsByGoal(followUp)),
  ];
}

function effects(followUp: FollowUp): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Bedömd effekt' },
    ...chartWithTable(charts.effectsByLevel(followUp)),
  ];
}

function gatherings(followUp: FollowUp): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Träffar och kurser', onNewPage: true },
    ...chartWithTable(charts.meetingsByPlace(followUp)),
    ...chartWithTable(charts.coursesByPlace(followUp)),
  ];
}

function work(followUp: FollowUp): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Planens avsnitt', onNewPage: true },
    ...chartWithTable(charts.activitiesByArea(followUp)),
  ];
}

function municipalities(followUp: FollowUp): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Kommunerna', onNewPage: true },
    ...chartWithTable(charts.municipalitiesCompared(followUp)),
    ...matrixWithTables(charts.commitmentMatrix(followUp)),
    {
      kind: 'table',
      caption: 'Kommunernas rapporter',
      columns: [
        { heading: 'Kommun', align: 'left', share: 1 },
        { heading: 'Rapport', align: 'left', share: 1 },
        { heading: 'Godkända svar', align: 'right' },
      ],
      rows: followUp.municipalities.map(({ name, submission, late, progress }) => [
        { text: name },
        {
          text:
            submissionWords[submission ?? 'not-started'] +
            (late ? `, ${lowered(submissionWords['after-due'])}` : ''),
        },
        { text: `${numberText(progress.told.value)} av ${numberText(progress.asked.value)}` },
      ]),
    },
  ];
}

function chartWithTable(chart: Chart): Block[] {
  const { table, subtitle } = chart;
  return [
    chartBlock(chart),
    {
      kind: 'table',
      caption: subtitle,
      columns: [
        { heading: table.rowHeading, align: 'left', share: 1 },
        ...table.columns.map((heading) => ({ heading, align: 'right' as const })),
      ],
      rows: table.rows.map(rowCells),
      ...(table.total && { total: rowCells(table.total) }),
    },
  ];
}

/** So many words stand beside each other on a sheet of paper. */
const widestMatrix = 10;

/** The matrix in words, as many columns at a time as there is room for, and first what each column is. */
function matrixWithTables(chart: Chart): Block[] {
  const { table, key = [] } = chart;
  const { columns } = table;
  const starts = columns.map((_, index) => index).filter((index) => index % widestMatrix === 0);
  return [
    chartBlock(chart),
    {
      kind: 'table',
      caption: 'Kommunernas åtaganden',
      columns: [
        { heading: 'Kolumn', align: 'left' },
        { heading: 'Åtagande', align: 'left', share: 1 },
      ],
      rows: key.map(({ name, text }) => [{ text: name }, { text }]),
    },
    ...starts.map((start): Block => {
      const end = start + widestMatrix;
      const [first, last] = [columns[start], columns.slice(start, end).at(-1)];
      return {
        kind: 'table',
        caption: `Läget för varje kommun och åtagande, ${first}–${last}`,
        columns: [
          { heading: table.rowHeading, align: 'left' },
          ...columns.slice(start, end).map((heading) => ({ heading, align: 'left' as const, share: 1 })),
        ],
        rows: table.rows.map(({ label, cells }) => rowCells({ label, cells: cells.slice(start, end) })),
        small: true,
      };
    }),
  ];
}

function rowCells({ label, cells }: Row): TableCell[] {
  return [
    { text: label },
    ...cells.map(({ value }) => ({ text: typeof value === 'number' ? numberText(value) : value })),
  ];
}

/** How wide a drawing is before it is fitted to the sheet: a goal's name of two lines stands whole in it. */
const drawingWidth = 700;

function chartBlock(chart: Chart): Block {
  const { title, subtitle, description } = chart;
  const svg = renderToStaticMarkup(chart.draw({ width: drawingWidth, palette: printPalette }));
  return { kind: 'chart', title, subtitle, description, svg };
}
