import { describe, expect, test } from '@jest/globals';
import { aFollowUp, aFollowUpFacts } from '@samsyn/fixtures/follow-up';
import { composeFollowUp } from '@samsyn/domain/follow-up';
import type { ComposedFollowUp } from '@samsyn/domain/follow-up';
import { progressStatuses } from '@samsyn/domain/progress';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Chart } from './chart.tsx';
import { printPalette, screenPalette } from './palette.tsx';
import { axisSteps } from './scale.tsx';
import { linesWithin } from './text.tsx';
import * as charts from './follow-up-charts.tsx';

const { progressSeries, ...drawn } = charts;
const everyChart = Object.entries(drawn);

/** A follow-up of a plan that nobody has begun. */
const nothing = aFollowUpFacts({ activityReports: [], submissions: [], meetings: [], courses: [] });

const sums = ({ table }: Chart) =>
  table.columns.map((_, column) =>
    table.rows.reduce((sum, { cells }) => sum + Number(cells[column]?.value), 0),
  );

/** The records behind a figure, added up again. */
function readded({ figures }: ComposedFollowUp, figureId = ''): number | undefined {
  return figures.get(figureId)?.sources.reduce((sum, { amount }) => sum + amount, 0);
}

describe.each(everyChart)('%s', (_, chartOf) => {
  const chart = chartOf(aFollowUp());

  test.each([320, 480, 680])('is drawn within %i pixels, in the print colours alone', (width) => {
    const svg = renderToStaticMarkup(chart.draw({ width, palette: printPalette }));
    expect(svg).toContain('role="img"');
    expect(svg).not.toContain('var(');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const ends = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(
      ([, x, length]) => Number(x) + Number(length),
    );
    expect(Math.max(0, ...ends)).toBeLessThanOrEqual(width + 0.01);
  });

  test('takes its colours on screen from the page', () => {
    const svg = renderToStaticMarkup(chart.draw({ width: 480, palette: screenPalette }));
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}/);
  });

  test('tells in words and in a table what it shows', () => {
    expect(chart.title).toMatch(/\d/);
    expect(chart.description.length).toBeGreaterThan(20);
    for (const { cells } of chart.table.rows) expect(cells).toHaveLength(chart.table.columns.length);
  });

  test('holds no number but figures of the follow-up, each with its value', () => {
    const composed = composeFollowUp(aFollowUpFacts());
    const told = chartOf(composed.followUp);
    const rows = [...told.table.rows, ...(told.table.total ? [told.table.total] : [])];
    for (const { value, figureId } of rows.flatMap(({ cells }) => cells)) {
      if (typeof value === 'string') continue;
      expect(readded(composed, figureId)).toBe(value);
    }
    const values = new Set([...composed.figures.values()].map(({ figure }) => figure.value));
    const spoken = [told.title, told.subtitle].flatMap((text) => text.match(/\d+/g) ?? []).map(Number);
    expect(spoken.filter((number) => !values.has(number))).toEqual([]);
  });

  test('is drawn of nothing too', () => {
    const empty = chartOf(
      aFollowUp({ ...nothing, municipalities: [], plan: { ...nothing.plan, goals: [] } }),
    );
    const svg = renderToStaticMarkup(empty.draw({ width: 480, palette: printPalette }));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test('no two series look alike without their colours', () => {
  const looks = progressSeries.map(({ ink, mark }) => `${ink === null} ${mark}`);
  expect(new Set(looks).size).toBe(looks.length);
});

test('tiles that do not fit beside each other go on below, so that each has room for its mark', () => {
  const goals = ['Ö1', 'Ö2', 'Ö3'].map((code) => ({
    id: code,
    code,
    title: code,
    commitments: Array.from({ length: 9 }, (_, index) => ({ id: `${code} ${index}`, text: `${index}` })),
  }));
  const { plan, municipalities } = aFollowUpFacts();
  const wide = charts.commitmentMatrix(aFollowUp(aFollowUpFacts({ plan: { ...plan, goals } })));
  const heights = [680, 320].map((width) => {
    const svg = renderToStaticMarkup(wide.draw({ width, palette: printPalette }));
    expect(svg.match(/height="15" fill="none"/g)).toHaveLength(27 * municipalities.length + 1);
    const tileWidths = [...svg.matchAll(/width="([\d.]+)" height="15"/g)].map(([, length]) => Number(length));
    expect(Math.min(...tileWidths)).toBeGreaterThanOrEqual(12);
    return Number(/ height="(\d+)"/.exec(svg)?.[1]);
  });
  expect(heights[1]).toBeGreaterThan(2 * (heights[0] ?? 0));
});

test('the words of the matrix, counted, are the figures of each municipality', () => {
  const followUp = aFollowUp();
  const { table } = charts.commitmentMatrix(followUp);
  expect(table.columns).toEqual(['Ö1.1', 'Ö1.2', 'Ö2.1', 'Ö2.2', 'Ö2.3', 'Ö3.1']);
  for (const [row, { name, progress }] of followUp.municipalities.entries()) {
    const cells = table.rows[row]?.cells ?? [];
    const counted = progressSeries.map(({ label }) => cells.filter(({ value }) => value === label).length);
    const figures = [...progressStatuses.map((status) => progress.byStatus[status]), progress.untold];
    expect([name, ...counted]).toEqual([table.rows[row]?.label, ...figures.map(({ value }) => value)]);
  }
});

test('an activity in several goals or sections is in each row, and once in the sum; one without a goal has a row', () => {
  const followUp = aFollowUp();
  for (const chart of [charts.activitiesByGoal(followUp), charts.activitiesByArea(followUp)]) {
    const inAll = (chart.table.total?.cells ?? []).reduce((sum, { value }) => sum + Number(value), 0);
    expect(inAll).toBe(followUp.activities.asked.value);
    expect(sums(chart).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(inAll);
  }
  const untagged = charts.activitiesByGoal(followUp).table.rows.at(-1);
  expect([untagged?.label, ...(untagged?.cells.map(({ value }) => value) ?? [])]).toEqual([
    'Utan mål',
    0,
    0,
    0,
    0,
    0,
    1,
  ]);
});

test('a table holds the figures that are in the follow-up', () => {
  const followUp = aFollowUp();
  const { women, men, otherOrNotStated, estimated } = followUp.meetings.whole;
  expect(sums(charts.meetingsByPlace(followUp))).toEqual(
    [women, men, otherOrNotStated, estimated].map(({ value }) => value),
  );
  const { byStatus, untold } = followUp.commitments;
  expect(sums(charts.municipalitiesCompared(followUp))).toEqual(
    [...Object.values(byStatus), untold].map(({ value }) => value),
  );
  const ids = charts.activitiesByArea(followUp).table.rows.flatMap(({ cells }) => cells);
  expect(ids.every(({ figureId }) => figureId?.startsWith('area-'))).toBe(true);
});

test('organisations are drawn as one row, and told one by one in the table', () => {
  const facts = aFollowUpFacts();
  const organisations = ['a', 'b'].map((id) => ({ id, name: `Organisation ${id}` }));
  const [meeting] = facts.meetings;
  const attendance = organisations.map(({ id }) => {
    return { municipalityCode: null, organisationId: id, women: 2, men: 1, otherOrNotStated: 0 };
  });
  const meetings = meeting ? [{ ...meeting, attendance }] : [];
  const chart = charts.meetingsByPlace(aFollowUp({ ...facts, municipalities: [], organisations, meetings }));
  expect(chart.description).toBe('Externa organisationer: kvinnor 4, män 2.');
  expect(chart.table.rows.map(({ label }) => label)).toEqual(['Organisation a', 'Organisation b']);
});

test('large numbers are parted as everywhere else, drawn and told', () => {
  const facts = aFollowUpFacts();
  const [meeting] = facts.meetings;
  const [municipality] = facts.municipalities;
  if (!meeting || !municipality) throw new Error('There is no meeting to come to');
  const came = { municipalityCode: municipality.code, organisationId: null, women: 2345, men: 0 };
  const attendance = [{ ...came, otherOrNotStated: 0 }];
  const { followUp } = composeFollowUp({
    ...facts,
    municipalities: [municipality],
    meetings: [{ ...meeting, attendance }],
  });
  const chart = charts.meetingsByPlace(followUp);
  expect(chart.description).toContain('kvinnor 2\u00a0345');
  expect(renderToStaticMarkup(chart.draw({ width: 480, palette: printPalette }))).toContain(
    '>1\u00a0000</text>',
  );
});

test('few rows are told one by one, many by their sums and what stands out', () => {
  const followUp = aFollowUp();
  expect(charts.effectsByLevel(followUp).description).toBe(
    'Ingen effekt: antal 1. Liten effekt: antal 2. Tydlig effekt: antal 2. Stor effekt: antal 2. Inte bedömd: antal 2.',
  );
  expect(charts.meetingsByPlace(followUp).description).toContain('Mest: Granfors, 13.');
  expect(charts.meetingsByPlace(followUp).description).not.toContain('Inget:');
});

test('an axis ends at or after the largest value, in whole steps', () => {
  expect(axisSteps(0)).toEqual([0, 1]);
  expect(axisSteps(3)).toEqual([0, 1, 2, 3]);
  expect(axisSteps(37)).toEqual([0, 10, 20, 30, 40]);
  expect(axisSteps(1000)).toEqual([0, 500, 1000]);
});

test('a long label is parted at a word, and cut after two lines', () => {
  expect(linesWithin('Kort', 100)).toEqual(['Kort']);
  expect(linesWithin('Hållbar tillväxt och utveckling', 130)).toEqual(['Hållbar tillväxt och', 'utveckling']);
  expect(linesWithin('Hållbar tillväxt och utveckling i hela länet', 130)).toHaveLength(2);
});
