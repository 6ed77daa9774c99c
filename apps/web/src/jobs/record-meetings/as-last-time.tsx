import '../../shared/words/sv/network-meeting.ts';
import type { Network } from '@samsyn/contracts/network';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AttendanceWritten } from '../../features/network-meeting/meeting-written.ts';
import { meetingQuery, recentMeetingsQuery } from '../../features/network-meeting/network-meeting.queries.ts';
import { formatDay } from '../../shared/format.ts';
import { Button } from '../../shared/ui/button.tsx';
import { useWords } from '../../shared/words/words.ts';

interface AsLastTimeProps {
  readonly network: Network;
  readonly onFill: (attendance: AttendanceWritten[]) => void;
}

/** Mostly the same people come: fills the rows with the latest meeting's counts, to be changed where they differ. */
export function AsLastTime({ network: { id, lastHeldOn }, onFill }: AsLastTimeProps) {
  const t = useWords('networkMeeting');
  const [filled, setFilled] = useState(false);
  const latest = useQuery({ ...recentMeetingsQuery(id), enabled: lastHeldOn !== null }).data?.items[0];
  const meeting = useQuery({ ...meetingQuery(latest?.id ?? ''), enabled: latest !== undefined }).data;
  if (lastHeldOn === null) return null;
  const day = formatDay(lastHeldOn);
  return (
    <>
      <Button
        aria-disabled={!meeting}
        onClick={() => {
          if (!meeting) return;
          onFill(meeting.attendance);
          setFilled(true);
        }}
      >
        {t('asLastTime', { day })}
      </Button>
      <p role="status">{filled && t('filledAsLastTime', { day })}</p>
    </>
  );
}
