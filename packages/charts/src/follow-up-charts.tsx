import type {
  Figure,
  FollowUp,
  GatheringFollowUp,
  PlaceTurnout,
  ProgressFigures,
  Turnout,
} from '@samsyn/contracts/follow-up';
import {
  approvedReports,
  assessedEffects,
  doneActivities,
  estimatedPeople,
  peopleAt,
  sentenceText,
  toldActivities,
  toldCommitments,
  untoldCommitments,
} from '@samsyn/contracts/follow-up-sentences';
import { effectWords, elsewhereWords, progressWords } from '@samsyn/contracts/follow-up-words';
import { progressStatuses } from '@samsyn/domain/progress';
import { BarChart } from './bar-chart.tsx';
import { valueOf } from './chart.tsx';
import type { Cell, Chart, Row, Series } from './chart.tsx';
import { describeRows } from './description.tsx';
import { DotPlot } from './dot-plot.tsx';
import { SmallMultiples } from './small-multiples.tsx';
import { StackedBars } from './stacked-bars.tsx';
import { TileMatrix } from './tile-matrix.tsx';

/** Where things stand, in the order of the words, and last those that nobody has told of: a gap. */
export const progressSeries: readonly Series[] = [
  { label: progressWords['not-started'], ink: 'grey', mark: 'ring' },
  { label: progressWords['in-progress'], ink: 'blue', mark: 'dot' },
  { label: progressWords.late, ink: 'orange', mark: 'triangle' },
  { label: progressWords.deviating, ink: 'violet', mark: 'cross' },
  { label: progressWords.done, ink: 'green', mark: 'check' },
  { label: progressWords.untold, ink: null, mark: null },
];

const sexSeries: readonly Series[] = [
  { label: 'Kvinnor', ink: 'blue', mark: 'dot' },
  { label: 'Män', ink: 'orange', mark: 'diamond' },
  { label: 'Annat eller ej angivet', ink: 'grey', mark: 'square' },
];

const countedOnce = 'Alla, varje aktivitet en gång';

export function activitiesByGoal({ goals, activities, untagged }: FollowUp): Chart {
  return progressChart({
    title: sentenceText(toldActivities(activities)),
    subtitle: 'Förbundets nyckelaktiviteter under varje mål. En aktivitet kan stå under flera mål.',
    rowHeading: 'Mål',
    rows: [
      ...goals.map(({ code, title, association }) => progressRow(`${code} ${title}`, association.progress)),
      ...(untagged.asked.value > 0 ? [progressRow('Utan mål', untagged)] : []),
    ],
    total: progressRow(countedOnce, activities),
  });
}

export function commitmentsByGoal({ goals, commitments }: FollowUp): Chart {
  return progressChart({
    title: sentenceText(toldCommitments(commitments)),
    subtitle: 'Kommunernas åtaganden under varje mål, ett svar för varje kommun och åtagande.',
    rowHeading: 'Mål',
    rows: goals
      .filter(({ commitments: asked }) => asked.length > 0)
      .map(({ code, title, municipalities }) => progressRow(`${code} ${title}`, municipalities.progress)),
    total: progressRow('Alla svar', commitments),
  });
}

export function activitiesByArea({ areas, activities }: FollowUp): Chart {
  return progressChart({
    title: sentenceText(doneActivities(activities)),
    subtitle: 'Nyckelaktiviteter i varje avsnitt av planen. En aktivitet kan stå i flera avsnitt.',
    rowHeading: 'Avsnitt',
    rows: areas.map(({ number, title, progress }) => progressRow(`${number} ${title}`, progress)),
    total: progressRow(countedOnce, activities),
  });
}

export function meetingsByPlace({ meetings }: FollowUp): Chart {
  return turnoutChart('Den som kom till flera träffar räknas varje gång.', meetings);
}

export function coursesByPlace({ courses }: FollowUp): Chart {
  return turnoutChart('Den som kom till minst ett tillfälle räknas.', courses);
}

export function effectsByLevel({ effects }: FollowUp): Chart {
  const rows: Row[] = [
    ...effects.levels.map(({ level, figure }) => ({ label: effectWords[level], cells: [cellOf(figure)] })),
    { label: 'Inte bedömd', cells: [cellOf(effects.notAssessed)] },
  ];
  const series: Series[] = [{ label: 'Antal', ink: 'blue', mark: null }];
  const description = describeRows(series, rows);
  return {
    title: sentenceText(assessedEffects(effects)),
    subtitle: 'Redovisade aktiviteter, nätverksträffar och kurser efter bedömd effekt.',
    description,
    table: {
      rowHeading: 'Bedömd effekt',
      columns: ['Antal'],
      rows,
      total: { label: 'Alla', cells: [cellOf(effects.asked)] },
    },
    draw: (drawing) => <BarChart {...drawing} rows={rows} description={description} />,
  };
}

export function municipalitiesCompared({ municipalities, completeness, commitments }: FollowUp): Chart {
  const rows = municipalities.map(({ name, progress }) => progressRow(name, progress));
  const description = describeRows(progressSeries, rows);
  return {
    title: sentenceText(approvedReports(completeness.submissions)),
    subtitle: 'Kommunens svar på målens åtaganden. Alla kommuner visas i samma skala.',
    description,
    table: progressTable('Kommun', rows, progressRow('Alla svar', commitments)),
    draw: (drawing) => (
      <SmallMultiples {...drawing} series={progressSeries} rows={rows} description={description} />
    ),
  };
}

export function commitmentMatrix({ goals, municipalities, commitments }: FollowUp): Chart {
  const asked = goals.filter((goal) => goal.commitments.length > 0);
  const key = asked.flatMap(({ code, commitments: texts }) =>
    texts.map(({ text }, index) => ({ name: `${code}.${index + 1}`, text })),
  );
  const described = municipalities.map(({ name, progress }) => progressRow(name, progress));
  const description = describeRows(progressSeries, described);
  return {
    title: sentenceText(untoldCommitments(commitments)),
    subtitle: 'Läget för varje kommun och åtagande. Varje mål har en kolumn för varje åtagande.',
    description,
    table: {
      rowHeading: 'Kommun',
      columns: key.map(({ name }) => name),
      rows: municipalities.map(({ name, answers }) => ({
        label: name,
        cells: answers.map(({ status }) => ({ value: progressWords[status ?? 'untold'] })),
      })),
    },
    key,
    draw: (drawing) => (
      <TileMatrix
        {...drawing}
        series={progressSeries}
        columns={asked.map(({ code, commitments: texts }) => ({ label: code, count: texts.length }))}
        rows={municipalities.map(({ name, answers }) => ({
          label: name,
          tiles: answers.map(({ status }) =>
            status === null ? progressStatuses.length : progressStatuses.indexOf(status),
          ),
        }))}
        description={description}
      />
    ),
  };
}

function progressChart(
  told: Pick<Chart, 'title' | 'subtitle'> & { rowHeading: string; rows: Row[]; total: Row },
): Chart {
  const { title, subtitle, rowHeading, rows, total } = told;
  const description = describeRows(progressSeries, rows);
  return {
    title,
    subtitle,
    description,
    table: progressTable(rowHeading, rows, total),
    draw: (drawing) => (
      <StackedBars {...drawing} series={progressSeries} rows={rows} description={description} />
    ),
  };
}

function progressTable(rowHeading: string, rows: readonly Row[], total: Row): Chart['table'] {
  return { rowHeading, columns: progressSeries.map(({ label }) => label), rows, total };
}

function progressRow(label: string, { byStatus, untold }: ProgressFigures): Row {
  return { label, cells: [...progressStatuses.map((status) => byStatus[status]), untold].map(cellOf) };
}

function turnoutChart(counted: string, { whole, places }: GatheringFollowUp): Chart {
  const rows = placesDrawn(places);
  const description = describeRows(sexSeries, rows);
  const estimated = estimatedPeople(whole);
  return {
    title: sentenceText(peopleAt(whole)),
    subtitle:
      `Deltagare efter arbetsplats och kön. ${counted}` + (estimated ? ` ${sentenceText(estimated)}.` : ''),
    description,
    table: {
      rowHeading: 'Arbetsplats',
      columns: [...sexSeries.map(({ label }) => label), 'Varav uppskattade'],
      rows: places.map(({ name, turnout }) => ({
        label: name ?? elsewhereWords,
        cells: [...sexCells(turnout), cellOf(turnout.estimated)],
      })),
      total: { label: 'Alla', cells: [...sexCells(whole), cellOf(whole.estimated)] },
    },
    draw: (drawing) => <DotPlot {...drawing} series={sexSeries} rows={rows} description={description} />,
  };
}

/** Many organisations send one or two each: they are drawn as one row, and told one by one in the table. */
function placesDrawn(places: readonly PlaceTurnout[]): Row[] {
  const rowsOf = (meant: PlaceTurnout['place']) =>
    places
      .filter(({ place }) => place === meant)
      .map(({ name, turnout }) => ({ label: name ?? elsewhereWords, cells: sexCells(turnout) }));
  const organisations = rowsOf('organisation');
  const together = sexSeries.map((_, sex) => ({
    value: organisations.reduce((sum, { cells }) => sum + valueOf(cells[sex]), 0),
  }));
  return [
    ...rowsOf('municipality'),
    ...(organisations.length > 0 ? [{ label: 'Externa organisationer', cells: together }] : []),
    ...rowsOf('elsewhere'),
  ];
}

function sexCells({ women, men, otherOrNotStated }: Turnout): Cell[] {
  return [women, men, otherOrNotStated].map(cellOf);
}

function cellOf({ id, value }: Figure): Cell {
  return { value, figureId: id };
}
