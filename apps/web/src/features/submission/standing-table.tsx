import '../../shared/words/sv/submission.ts';
import type { SubmissionStanding } from '@samsyn/contracts/submission';
import { submissionStatuses } from '@samsyn/domain/submission';
import { Link } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../shared/format.ts';
import { Nothing } from '../../shared/ui/nothing.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useWords } from '../../shared/words/words.ts';
import { StandingTags } from './standing-tags.tsx';

interface StandingTableProps {
  readonly period: string;
  readonly standings: readonly SubmissionStanding[];
}

/** Where each municipality's report stands; the name leads to the report. */
export function StandingTable({ period, standings }: StandingTableProps) {
  const t = useWords('submission');
  return (
    <Table
      caption={t('caption')}
      rows={standings}
      rowKey={({ municipalityCode }) => municipalityCode}
      sorting={{ column: 'municipality', descending: false }}
      columns={[
        {
          id: 'municipality',
          head: t('municipality'),
          namesRow: true,
          sortBy: ({ municipalityName }) => municipalityName,
          cell: ({ municipalityCode, municipalityName }) => (
            <Link to="/rapport/$period/$kommun" params={{ period, kommun: municipalityCode }}>
              {municipalityName}
            </Link>
          ),
        },
        {
          id: 'status',
          head: t('state'),
          sortBy: ({ status }) => (status === null ? -1 : submissionStatuses.indexOf(status)),
          cell: (standing) => <StandingTags standing={standing} />,
        },
        {
          id: 'answered',
          head: t('answered'),
          figures: true,
          sortBy: ({ answered }) => answered,
          cell: ({ answered, asked }) =>
            t('answeredOf', { answered: formatNumber(answered), asked: formatNumber(asked) }),
        },
        {
          id: 'changedOn',
          head: t('changedOn'),
          sortBy: ({ changedOn }) => changedOn ?? '',
          cell: ({ changedOn }) =>
            changedOn === null ? <Nothing meaning={t('neverChanged')} /> : formatDay(changedOn),
        },
      ]}
    />
  );
}
