import { numberText } from '@samsyn/contracts/follow-up-sentences';
import { valueOf } from './chart.tsx';
import type { Row, Series } from './chart.tsx';

/** The rows in words: each by itself while they are few, else their sums and the rows that stand out. */
export function describeRows(series: readonly Series[], rows: readonly Row[]): string {
  if (rows.length === 0) return 'Det finns inget att visa.';
  const parts = (amounts: readonly number[]) =>
    series
      .map(({ label }, index) => ({ label, amount: amounts[index] ?? 0 }))
      .filter(({ amount }) => amount > 0)
      .map(({ label, amount }) => `${label.toLocaleLowerCase('sv')} ${numberText(amount)}`)
      .join(', ') || 'inget';
  if (rows.length <= 6) {
    return rows.map(({ label, cells }) => `${label}: ${parts(cells.map(valueOf))}.`).join(' ');
  }
  const sums = series.map((_, index) => rows.reduce((sum, { cells }) => sum + valueOf(cells[index]), 0));
  const totals = rows.map(({ label, cells }) => ({
    label,
    total: cells.reduce((sum, cell) => sum + valueOf(cell), 0),
  }));
  const most = totals.reduce((one, other) => (other.total > one.total ? other : one));
  const none = totals.filter(({ total }) => total === 0).map(({ label }) => label);
  return [
    `${rows.length} rader. Sammanlagt ${parts(sums)}.`,
    `Mest: ${most.label}, ${numberText(most.total)}.`,
    ...(none.length > 0 ? [`Inget: ${none.join(', ')}.`] : []),
    'Alla värden finns i tabellen.',
  ].join(' ');
}
