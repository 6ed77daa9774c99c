import '../../shared/words/sv/network-meeting.ts';
import type { NetworkMeeting } from '@samsyn/contracts/network-meeting';
import { GoalCodes } from '../../features/plan/goal-codes.tsx';
import { attendanceText } from '../../features/network-meeting/attendance-text.ts';
import { SummaryList } from '../../shared/ui/summary-list.tsx';
import { useWords } from '../../shared/words/words.ts';
import { useGoalCodes, useMeetingPlan } from './use-goal-codes.ts';

/** What is known of a meeting beside who came from where. */
export function MeetingSummary({ meeting }: { readonly meeting: NetworkMeeting }) {
  const t = useWords('networkMeeting');
  const effectWords = useWords('effect');
  const goals = useGoalCodes(meeting);
  const activities = useMeetingPlan(meeting.heldOn)?.keyActivities.filter(({ id }) =>
    meeting.keyActivities.includes(id),
  );
  const { effect } = meeting;
  return (
    <SummaryList
      items={[
        {
          label: t('participants'),
          value: (
            <>
              <p>{attendanceText(meeting.attendance)}</p>
              {meeting.estimated && <p>{t('estimatedNote')}</p>}
            </>
          ),
        },
        { label: t('format'), value: t(meeting.format) },
        { label: t('goals'), value: goals && <GoalCodes codes={goals} /> },
        {
          label: t('activities'),
          value:
            activities && activities.length > 0 ? (
              <ul>
                {activities.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            ) : null,
        },
        {
          label: t('effect'),
          value: effect && (
            <>
              <p>{effectWords(`level${effect.level}`)}</p>
              {effect.text !== '' && <p>{effect.text}</p>}
            </>
          ),
        },
        { label: t('recordedBy'), value: meeting.recordedBy },
      ]}
    />
  );
}
