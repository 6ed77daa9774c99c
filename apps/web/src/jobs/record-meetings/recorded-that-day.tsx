import '../../shared/words/sv/network-meeting.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { recentMeetingsQuery } from '../../features/network-meeting/network-meeting.queries.ts';
import { formatDay } from '../../shared/format.ts';
import { headcountText } from '../../shared/headcount-text.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';

interface RecordedThatDayProps {
  /** '' while the network is still to be chosen. */
  readonly networkId: string;
  readonly heldOn: string;
}

/** Two meetings of a network on one day may be right, but mostly it is one that would be counted twice. */
export function RecordedThatDay({ networkId, heldOn }: RecordedThatDayProps) {
  const t = useWords('networkMeeting');
  const recent = useQuery({ ...recentMeetingsQuery(networkId), enabled: networkId !== '' }).data?.items;
  const recorded = recent?.find((meeting) => meeting.heldOn === heldOn);
  if (!recorded) return null;
  return (
    <Notice kind="warning" live title={t('recordedThatDay', { day: formatDay(heldOn) })}>
      <p>{t('recordedThatDayText', { participants: headcountText(recorded.participants) })}</p>
      <p>
        <Link to="/traffar/$meetingId" params={{ meetingId: recorded.id }}>
          {t('toRecordedThatDay')}
        </Link>
      </p>
    </Notice>
  );
}
