import '../../shared/words/sv/network-meeting.ts';
import type { Municipality } from '@samsyn/contracts/municipality';
import type { Organisation } from '@samsyn/contracts/organisation';
import { totalOf } from '@samsyn/domain/headcount';
import { compareText, formatNumber } from '../../shared/format.ts';
import { headcountColumns, headcountHead } from '../../shared/headcount-text.ts';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';
import type { AttendanceWritten } from './meeting-written.ts';

interface AttendanceTableProps {
  readonly attendance: readonly AttendanceWritten[];
  readonly municipalities: readonly Municipality[];
  readonly organisations: readonly Organisation[];
}

/** Who came to a meeting: the municipalities by name, then the organisations. */
export function AttendanceTable({ attendance, municipalities, organisations }: AttendanceTableProps) {
  const t = useWords('networkMeeting');

  const nameOf = ({ municipalityCode, organisationId }: AttendanceWritten) =>
    municipalityCode === null
      ? (organisations.find(({ id }) => id === organisationId)?.name ?? t('unknownOrganisation'))
      : (municipalities.find(({ code }) => code === municipalityCode)?.name ?? municipalityCode);
  const rows = attendance
    .map((each) => ({ ...each, name: nameOf(each) }))
    .toSorted(
      (one, other) =>
        Number(one.municipalityCode === null) - Number(other.municipalityCode === null) ||
        compareText(one.name, other.name),
    );

  return (
    <Table
      caption={t('attendanceCaption')}
      rows={rows}
      rowKey={({ municipalityCode, organisationId }) => municipalityCode ?? organisationId ?? ''}
      columns={[
        { id: 'place', head: t('place'), namesRow: true, cell: ({ name }) => name },
        ...headcountColumns.map((column) => ({
          id: column,
          head: headcountHead(column),
          figures: true,
          cell: (row: AttendanceWritten) => formatNumber(row[column]),
        })),
        { id: 'sum', head: t('sumOfRow'), figures: true, cell: (row) => formatNumber(totalOf(row)) },
      ]}
    />
  );
}
