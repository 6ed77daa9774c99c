import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { compareText } from '../format.ts';
import { useWords } from '../words/words.ts';
import { joined } from './joined.ts';
import classes from './table.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by; without it there is no sort button. */
  readonly sortBy?: (row: Row) => string | number;
  /** Figures stand to the right, digit under digit. */
  readonly figures?: boolean;
  /** The cell that names the row. One column should. */
  readonly namesRow?: boolean;
}

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

interface TableProps<Row> {
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where the order is kept in the address, it comes from there; otherwise the table keeps it. */
  readonly sorting?: Sorting | undefined;
  readonly onSort?: (sorting: Sorting) => void;
  /** On a narrow screen each row becomes a block with the heads beside its cells, so that nothing is out of sight. */
  readonly stacksWhenNarrow?: boolean;
}

/** A plain table. On a narrow screen it scrolls in a region of its own, which then can be reached and named. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, sorting, onSort, stacksWhenNarrow } = props;
  const t = useWords('ui');
  const captionId = useId();
  const region = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(region, rows);
  const [ownSorting, setOwnSorting] = useState<Sorting>();
  const [announced, setAnnounced] = useState('');
  const current = onSort ? sorting : (ownSorting ?? sorting);

  function sort(column: Column<Row>) {
    const descending = current?.column === column.id && !current.descending;
    (onSort ?? setOwnSorting)({ column: column.id, descending });
    const words = { column: column.head.toLocaleLowerCase('sv') };
    setAnnounced(descending ? t('sortedDescending', words) : t('sortedAscending', words));
  }

  return (
    <>
      <div
        ref={region}
        className={classes.region}
        {...(overflows && { role: 'region', 'aria-labelledby': captionId, tabIndex: 0 })}
      >
        <table
          className={joined(
            classes.table,
            columns.length < 3 && classes.narrow,
            columns.every(({ namesRow, figures }) => namesRow || figures) && classes.ofFigures,
            stacksWhenNarrow && classes.stacking,
          )}
        >
          <caption id={captionId} className={classes.caption}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.id} column={column} sorting={current} onSort={() => sort(column)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted(rows, columns, current).map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) => (
                  <Cell key={column.id} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
  readonly onSort: () => void;
}

function Head<Row>({ column, sorting, onSort }: HeadProps<Row>) {
  const direction =
    sorting?.column !== column.id ? undefined : sorting.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={joined(column.figures && classes.figures)} aria-sort={direction}>
      {column.sortBy ? (
        <button type="button" className={classes.sort} onClick={onSort}>
          {column.head}
          <svg className={classes.arrows} viewBox="0 0 10 16" aria-hidden="true">
            {direction !== 'descending' && <path d="M5 1 9 6H1z" />}
            {direction !== 'ascending' && <path d="M5 15 1 10h8z" />}
          </svg>
        </button>
      ) : (
        column.head
      )}
    </th>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const content = column.cell(row);
  if (column.namesRow) return <th scope="row">{content}</th>;
  return (
    <td data-head={column.head} className={joined(column.figures && classes.figures)}>
      {content}
    </td>
  );
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | undefined,
): readonly Row[] {
  const sortBy = columns.find((column) => column.id === sorting?.column)?.sortBy;
  if (!sortBy) return rows;
  const sign = sorting?.descending ? -1 : 1;
  return rows.toSorted((one, other) => sign * compareValues(sortBy(one), sortBy(other)));
}

function compareValues(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : compareText(String(one), String(other));
}

/** Whether the region holds more than it shows, so that only then it takes a stop of the Tab key. */
function useOverflow(region: React.RefObject<HTMLElement | null>, rows: unknown): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    function measure() {
      const element = region.current;
      setOverflows(element !== null && element.scrollWidth > element.clientWidth);
    }
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [region, rows]);
  return overflows;
}
