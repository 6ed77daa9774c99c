import '../../shared/words/sv/follow-up.ts';
import type { Cell, Chart, KeyEntry } from '@samsyn/charts/chart';
import { screenPalette } from '@samsyn/charts/palette';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useId } from 'react';
import { formatNumber } from '../../shared/format.ts';
import { Details } from '../../shared/ui/details.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useWidth } from '../../shared/ui/use-width.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './chart-figure.module.css';

const address = getRouteApi('/allowed/uppfoljning/$period');
const narrowest = 300;
const widest = 700;

interface ChartFigureProps {
  readonly chart: Chart;
  /** Where the figures come from, and as of which day. */
  readonly source: string;
}

/** A chart under its message and what its figures are, with the same content as a table whose figures open. */
export function ChartFigure({ chart, source }: ChartFigureProps) {
  const t = useWords('followUp');
  const titleId = useId();
  const [box, width] = useWidth(widest);
  return (
    <figure className={classes.figure} aria-labelledby={titleId}>
      <figcaption>
        <h3 id={titleId} className={classes.title}>
          {chart.title}
        </h3>
        <p className={classes.subtitle}>{chart.subtitle}</p>
      </figcaption>
      <div ref={box} className={classes.drawing}>
        {chart.draw({ width: Math.min(widest, Math.max(narrowest, width)), palette: screenPalette })}
      </div>
      <Details summary={t('showTable')}>
        <TableTwin chart={chart} />
      </Details>
      <p className={classes.source}>{source}</p>
    </figure>
  );
}

function TableTwin({ chart: { title, table, key } }: { readonly chart: Chart }) {
  return (
    <>
      {key && <Key entries={key} />}
      <Table
        caption={title}
        rows={[...table.rows, ...(table.total ? [table.total] : [])]}
        rowKey={({ label }) => label}
        columns={[
          { id: 'row', head: table.rowHeading, namesRow: true, cell: ({ label }) => label },
          ...table.columns.map((head, index) => ({
            id: String(index),
            head,
            figures: !key,
            cell: ({ cells }: { readonly cells: readonly Cell[] }) => <CellValue cell={cells[index]} />,
          })),
        ]}
      />
    </>
  );
}

function Key({ entries }: { readonly entries: readonly KeyEntry[] }) {
  return (
    <dl className={classes.key}>
      {entries.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function CellValue({ cell }: { readonly cell: Cell | undefined }) {
  const t = useWords('followUp');
  const { period } = address.useParams();
  if (!cell) return null;
  const written = typeof cell.value === 'number' ? formatNumber(cell.value) : cell.value;
  if (cell.figureId === undefined || cell.value === 0) return written;
  return (
    <Link
      to="/uppfoljning/$period/siffra/$figureId"
      params={{ period, figureId: cell.figureId }}
      aria-label={t('figureOf', { value: written })}
    >
      {written}
    </Link>
  );
}
