import '../../shared/words/sv/network-meeting.ts';
import type { NetworkMeetingSummary } from '@samsyn/contracts/network-meeting';
import { totalOf } from '@samsyn/domain/headcount';
import { Link } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../shared/format.ts';
import { headcountColumns, headcountHead } from '../../shared/headcount-text.ts';
import { Table } from '../../shared/ui/table.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './meeting-table.module.css';

/** Recorded meetings with their sums; the order is the API's, since the list comes a page at a time. */
export function MeetingTable({ meetings }: { readonly meetings: readonly NetworkMeetingSummary[] }) {
  const t = useWords('networkMeeting');
  const sexWords = useWords('headcount');
  return (
    <Table
      caption={t('caption')}
      rows={meetings}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'day',
          head: t('day'),
          namesRow: true,
          cell: ({ id, heldOn }) => (
            <Link to="/traffar/$meetingId" params={{ meetingId: id }} className={classes.day}>
              {formatDay(heldOn)}
            </Link>
          ),
        },
        { id: 'network', head: t('network'), cell: ({ networkName }) => networkName },
        {
          id: 'participants',
          head: t('participants'),
          figures: true,
          cell: ({ participants }) => formatNumber(totalOf(participants)),
        },
        ...headcountColumns.map((column) => ({
          id: column,
          head: headcountHead(column),
          figures: true,
          cell: ({ participants }: NetworkMeetingSummary) => formatNumber(participants[column]),
        })),
        {
          id: 'municipalities',
          head: t('municipalities'),
          figures: true,
          cell: ({ municipalities }) => formatNumber(municipalities),
        },
        {
          id: 'format',
          head: t('format'),
          cell: ({ format, estimated }) => (
            <>
              {t(format)} {estimated && <Tag>{sexWords('estimated')}</Tag>}
            </>
          ),
        },
      ]}
    />
  );
}
