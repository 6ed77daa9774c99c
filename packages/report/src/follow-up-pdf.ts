import * as charts from '@samsyn/charts/follow-up-charts';
import { printPalette } from '@samsyn/charts/chart';
import type { Chart } from '@samsyn/charts/chart';
import { dayText } from '@samsyn/contracts/day-text';
import type { FollowUp, Gap, Share, Side } from '@samsyn/contracts/follow-up';
import {
  gapWords,
  standingMeanings,
  standingWords,
  submissionWords,
} from '@samsyn/contracts/follow-up-words';
import { periodName } from '@samsyn/contracts/period-name';
import { standings } from '@samsyn/domain/follow-up-progress';
import type { Standing } from '@samsyn/domain/follow-up-progress';
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
function answer({ associationName, period, plan, completeness, goals, gaps }: FollowUp): Block[] {
  return [
    {
      kind: 'lead',
      text: `${associationName}. ${plan.title}. Det som hände till och med ${dayText(period.endsOn)} är räknat.`,
    },
    {
      kind: 'paragraph',
      text:
        `Godkända kommunrapporter: ${shareText(completeness.submissions)}. ` +
        `Redovisade nyckelaktiviteter: ${shareText(completeness.activities)}. Bara det som har kommit in ingår i siffrorna.`,
    },
    { kind: 'heading', level: 1, text: 'Är vi i fas, mål för mål?' },
    {
      kind: 'table',
      caption: 'Förbundets nyckelaktiviteter och kommunernas åtaganden följs var för sig',
      columns: [
        { heading: 'Mål', align: 'left', share: 5 },
        { heading: 'Förbundet', align: 'left', share: 4 },
        { heading: 'Kommunerna', align: 'left', share: 4 },
        { heading: 'Träffar', align: 'right' },
        { heading: 'Kurser', align: 'right' },
      ],
      rows: goals.map((goal) => [
        { text: `${goal.code} ${goal.title}` },
        sideCell(goal.association, 'redovisade'),
        sideCell(goal.municipalities, 'svar'),
        { text: numberText(goal.meetings.value) },
        { text: numberText(goal.courses.value) },
      ]),
    },
    { kind: 'heading', level: 1, text: 'Var finns luckorna?' },
    ...(gaps.length === 0
      ? [{ kind: 'paragraph' as const, text: 'Det finns inga luckor.' }]
      : [gapTable(gaps)]),
  ];
}

function shareText({ answered, expected }: Share): string {
  return `${answered.value} av ${expected.value}`;
}

function sideCell({ standing, progress: { asked, told, byStatus } }: Side, what: string): TableCell {
  if (asked.value === 0) return { text: standingWords[standing], tone: tones[standing] };
  const troubled = [
    ...(byStatus.late.value > 0 ? [counted(byStatus.late.value, 'försenad', 'försenade')] : []),
    ...(byStatus.deviating.value > 0 ? [`${byStatus.deviating.value} avviker`] : []),
  ];
  return {
    text: standingWords[standing],
    tone: tones[standing],
    note: [`${told.value} av ${asked.value} ${what}`, ...troubled].join(', '),
  };
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

function gapTable(gaps: readonly Gap[]): Block {
  return {
    kind: 'table',
    caption: 'Det som saknas eller är osäkert',
    columns: [
      { heading: 'Lucka', align: 'left', share: 3 },
      { heading: 'Antal', align: 'right' },
      { heading: 'Vilka', align: 'left', share: 3 },
    ],
    rows: gaps.map(({ kind, figure, names }) => [
      { text: gapWords[kind] },
      { text: numberText(figure.value) },
      { text: names.join(', ') },
    ]),
  };
}

function goals(followUp: FollowUp): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Målen', onNewPage: true },
    {
      kind: 'paragraph',
      text: standings
        .filter((standing) => standing !== 'not-asked')
        .map((standing) => `${standingWords[standing]}: ${lowered(standingMeanings[standing])}`)
        .join(' '),
    },
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
    { kind: 'heading', level: 1, text: 'Nätverksträffar och kurser', onNewPage: true },
    ...chartWithTable(charts.meetingsByPlace(followUp)),
    ...chartWithTable(charts.coursesByPlace(followUp)),
  ];
}

function work(followUp: FollowUp): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Förbundets arbete', onNewPage: true },
    ...chartWithTable(charts.activitiesByArea(followUp)),
  ];
}

function municipalities(followUp: FollowUp): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Kommunerna', onNewPage: true },
    ...chartWithTable(charts.municipalitiesCompared(followUp)),
    chartBlock(charts.commitmentMatrix(followUp)),
    {
      kind: 'table',
      caption: 'Kommunernas rapporter',
      columns: [
        { heading: 'Kommun', align: 'left', share: 1 },
        { heading: 'Rapport', align: 'left', share: 1 },
        { heading: 'Svar', align: 'right' },
      ],
      rows: followUp.municipalities.map(({ name, submission, late, progress }) => [
        { text: name },
        { text: submissionWords[submission ?? 'missing'] + (late ? ', för sent' : '') },
        { text: `${progress.told.value} av ${progress.asked.value}` },
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
      rows: table.rows.map(({ label, cells }) => [
        { text: label },
        ...cells.map(({ value }) => ({ text: typeof value === 'number' ? numberText(value) : value })),
      ]),
    },
  ];
}

function chartBlock(chart: Chart): Block {
  const { title, subtitle, description } = chart;
  const svg = renderToStaticMarkup(chart.draw({ width: 640, palette: printPalette }));
  return { kind: 'chart', title, subtitle, description, svg };
}

/** "1 234", with spaces that do not break. */
function numberText(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('sv') + sentence.slice(1);
}
