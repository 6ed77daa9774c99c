import '../../shared/words/sv/network-meeting.ts';
import type { NetworkMeeting } from '@samsyn/contracts/network-meeting';
import { periodName } from '@samsyn/contracts/period-name';
import { periodsOfDay } from '@samsyn/domain/reporting-period';
import { getPlainDate } from '@samsyn/domain/time/plain-date';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import { networksOfQuery } from '../../features/network/network.queries.ts';
import { AttendanceTable } from '../../features/network-meeting/attendance-table.tsx';
import { attendanceText } from '../../features/network-meeting/attendance-text.ts';
import { meetingQuery } from '../../features/network-meeting/network-meeting.queries.ts';
import { organisationsQuery } from '../../features/organisation/organisation.queries.ts';
import { closedPeriodOn } from '../../features/reporting-period/closed-period.ts';
import { ClosedNotice } from '../../features/reporting-period/closed-notice.tsx';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';
import { sessionMay, useSession } from '../../features/session/session.queries.ts';
import { formatDay, formatList } from '../../shared/format.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { MeetingSummary } from './meeting-summary.tsx';
import { RemoveMeeting } from './remove-meeting.tsx';
import { useGoalCodes } from './use-goal-codes.ts';

const address = getRouteApi('/allowed/traffar/$meetingId');

/** One recorded meeting; for the one who keeps its network also the way to correct or remove it. */
export function MeetingPage() {
  const { meetingId } = address.useParams();
  return (
    <AskedPage query={useQuery(meetingQuery(meetingId))}>{(found) => <Recorded meeting={found} />}</AskedPage>
  );
}

function Recorded({ meeting }: { readonly meeting: NetworkMeeting }) {
  const t = useWords('networkMeeting');
  const { ny, rattad } = address.useSearch();
  const periods = useQuery(reportingPeriodsQuery).data?.items ?? [];
  const municipalities = useQuery(municipalitiesQuery).data?.items ?? [];
  const organisations = useQuery(organisationsQuery).data?.items ?? [];
  const closed = closedPeriodOn(meeting.heldOn, periods);
  const keeps = useKeeps(meeting.networkId);
  return (
    <Page
      title={t('meetingOn', { day: formatDay(meeting.heldOn) })}
      above={<Link to="/traffar">{t('back')}</Link>}
      lead={meeting.networkName}
    >
      {ny !== undefined && <JustRecorded meeting={meeting} />}
      {rattad !== undefined && <Notice kind="success" live title={t('corrected')} />}
      {closed && <ClosedNotice period={closed} />}
      <MeetingSummary meeting={meeting} />
      <AttendanceTable
        attendance={meeting.attendance}
        municipalities={municipalities}
        organisations={organisations}
      />
      {keeps && !meeting.locked && (
        <Actions>
          <LinkButton to="/traffar/$meetingId/ratta" params={{ meetingId: meeting.id }}>
            {t('correct')}
          </LinkButton>
          <RemoveMeeting meeting={meeting} />
        </Actions>
      )}
    </Page>
  );
}

/** Where what was just recorded counts, and the way to the next. */
function JustRecorded({ meeting }: { readonly meeting: NetworkMeeting }) {
  const t = useWords('networkMeeting');
  const goals = useGoalCodes(meeting);
  const periods = periodsOfDay(getPlainDate(meeting.heldOn)).map(periodName);
  return (
    <Notice kind="success" live title={t('saved')}>
      <p>{t('savedCounted', { participants: attendanceText(meeting.attendance) })}</p>
      <p>{t('savedPeriods', { periods: formatList(periods) })}</p>
      {goals !== undefined && (
        <p>{goals.length > 0 ? t('savedGoals', { goals: formatList(goals) }) : t('savedNoGoals')}</p>
      )}
      <Actions>
        <LinkButton to="/traffar/ny" search={{ natverk: meeting.networkId }}>
          {t('recordAnother')}
        </LinkButton>
      </Actions>
    </Notice>
  );
}

function useKeeps(networkId: string): boolean {
  const session = useSession();
  const records = sessionMay(session, 'network-meeting:record');
  const own = useQuery({ ...networksOfQuery(session.person.id), enabled: records }).data?.items;
  return own?.some(({ id }) => id === networkId) ?? false;
}
