import { periodName } from '@samsyn/contracts/period-name';
import type { ReportingPeriod } from '@samsyn/contracts/reporting-period';
import type { ReactNode } from 'react';
import { formatDay } from '../../shared/format.ts';
import { StatusTag } from '../../shared/ui/tag.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';

interface PeriodTableProps {
  readonly periods: readonly ReportingPeriod[];
  /** What can be done with the period now. */
  readonly next: (period: ReportingPeriod) => ReactNode;
}

/** The periods, the latest first, each with its state and what can be done with it, which is in sight on a phone too. */
export function PeriodTable({ periods, next }: PeriodTableProps) {
  const t = useWords('reportingPeriod');
  return (
    <Table
      caption={t('caption')}
      rows={periods}
      rowKey={({ code }) => code}
      columns={[
        { id: 'period', head: t('period'), namesRow: true, cell: ({ code }) => periodName(code) },
        {
          id: 'state',
          head: t('state'),
          cell: (period) => <StatusTag status={period.closed === null ? 'open' : 'closed'} />,
        },
        { id: 'next', head: t('next'), cell: next },
        { id: 'dueOn', head: t('dueOn'), cell: ({ dueOn }) => formatDay(dueOn) },
        {
          id: 'closed',
          head: t('closedOn'),
          cell: ({ closed }) => closed && t('closedBy', { day: formatDay(closed.on), name: closed.by }),
        },
      ]}
    />
  );
}
