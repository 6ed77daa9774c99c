import '../../shared/words/sv/network-meeting.ts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { MeetingTable } from '../../features/network-meeting/meeting-table.tsx';
import {
  meetingsQuery,
  meetingSumQuery,
  type MeetingFilter,
} from '../../features/network-meeting/network-meeting.queries.ts';
import { sessionMay, useSession } from '../../features/session/session.queries.ts';
import { headcountText } from '../../shared/headcount-text.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { ShowMore } from '../../shared/ui/show-more.tsx';
import { useWords } from '../../shared/words/words.ts';
import { MeetingFilterForm } from './meeting-filter-form.tsx';
import { OwnNetworks } from './own-networks.tsx';

const address = getRouteApi('/allowed/traffar');

/** First what a coordinator came to do, then what is recorded already. */
export function MeetingsPage() {
  const t = useWords('networkMeeting');
  const { borttagen } = address.useSearch();
  const records = sessionMay(useSession(), 'network-meeting:record');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {borttagen !== undefined && <Notice kind="success" live title={t('removed')} />}
      {records && <OwnNetworks />}
      <Section title={t('recorded')} wide>
        <RecordedMeetings />
      </Section>
    </Page>
  );
}

function RecordedMeetings() {
  const t = useWords('networkMeeting');
  const { natverk, period, kommun } = address.useSearch();
  const filter = { network: natverk, period, municipality: kommun };
  const query = useInfiniteQuery(meetingsQuery(filter));
  const filtered = (natverk ?? period ?? kommun) !== undefined;
  return (
    <>
      <MeetingFilterForm key={JSON.stringify([natverk, period, kommun])} />
      <Asked query={query}>
        {({ pages }) => {
          const meetings = pages.flatMap(({ items }) => items);
          if (meetings.length === 0) {
            return filtered ? (
              <EmptyState title={t('noneFound')}>{t('noneFoundText')}</EmptyState>
            ) : (
              <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
            );
          }
          return (
            <>
              <Sum filter={filter} />
              <MeetingTable meetings={meetings} />
              <ShowMore
                shown={meetings.length}
                busy={query.isFetchingNextPage}
                onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
              />
            </>
          );
        }}
      </Asked>
    </>
  );
}

/** Of all that the filter leaves, not only of those shown; its line is there before it has come, so that nothing moves. */
function Sum({ filter }: { readonly filter: MeetingFilter }) {
  const t = useWords('networkMeeting');
  const { data, error } = useQuery(meetingSumQuery(filter));
  if (error) return <p role="status">{t('sumFailed')}</p>;
  return (
    <p role="status">
      {data === undefined
        ? '\u00a0'
        : t('sum', {
            count: data.meetings,
            participants: headcountText(data.participants),
          })}
    </p>
  );
}
