import '../../shared/words/sv/network-meeting.ts';
import {
  NetworkMeetingDraft,
  networkMeetingRoutes,
  type NetworkMeeting,
} from '@samsyn/contracts/network-meeting';
import type { Network } from '@samsyn/contracts/network';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate, useNavigate } from '@tanstack/react-router';
import { networksOfQuery } from '../../features/network/network.queries.ts';
import type { MeetingWritten } from '../../features/network-meeting/meeting-written.ts';
import { meetingQuery } from '../../features/network-meeting/network-meeting.queries.ts';
import { useSession } from '../../features/session/session.queries.ts';
import { useKeptChange } from '../../features/session/use-kept-draft.ts';
import { useSending } from '../../shared/api/queries.ts';
import { formatDay } from '../../shared/format.ts';
import { Asked, AskedPage } from '../../shared/ui/asked.tsx';
import { ChangeForm } from '../../shared/ui/change-form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { keptCorrection } from './kept-correction.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { useMeetingRules } from './use-meeting-rules.ts';
import { useMeetingComparison } from './use-meeting-comparison.ts';

const address = getRouteApi('/allowed/traffar/$meetingId/ratta');

export function CorrectMeetingPage() {
  const t = useWords('networkMeeting');
  const { meetingId } = address.useParams();
  const { person } = useSession();
  const networks = useQuery(networksOfQuery(person.id));
  return (
    <AskedPage query={useQuery(meetingQuery(meetingId))}>
      {(meeting) =>
        meeting.locked ? (
          // What can no longer be changed is read where it stands, with the reason.
          <Navigate to="/traffar/$meetingId" params={{ meetingId }} replace />
        ) : (
          <Page
            title={t('correctTitle', { day: formatDay(meeting.heldOn) })}
            above={
              <Link to="/traffar/$meetingId" params={{ meetingId }}>
                {t('backToMeeting')}
              </Link>
            }
          >
            <Asked query={networks}>
              {({ items }) => <CorrectMeeting key={meeting.id} meeting={meeting} networks={items} />}
            </Asked>
          </Page>
        )
      }
    </AskedPage>
  );
}

interface CorrectMeetingProps {
  readonly meeting: NetworkMeeting;
  readonly networks: readonly Network[];
}

function CorrectMeeting({ meeting, networks }: CorrectMeetingProps) {
  const t = useWords('networkMeeting');
  const navigate = useNavigate();
  const { redan } = address.useSearch();
  const { person } = useSession();
  const correcting = useSending(networkMeetingRoutes.correct);
  const rules = useMeetingRules(networks);
  const { form, base, restored, sending } = useKeptChange(
    NetworkMeetingDraft,
    () => keptCorrection(person.id, meeting.id),
    { record: meeting, draftFrom, rules },
  );
  const compared = useMeetingComparison(networks);

  async function save(input: MeetingWritten, version: number) {
    const params = { meetingId: meeting.id };
    const now = await sending(() => correcting.mutateAsync({ params, input, version }));
    await navigate({ to: '/traffar/$meetingId', params, search: { rattad: 'ja' } });
    return now;
  }

  return (
    <>
      {restored && (
        <Notice live title={redan === undefined ? t('restored') : t('recordedAlready')}>
          <p>{redan === undefined ? t('correctionNotSaved') : t('recordedAlreadyText')}</p>
        </Notice>
      )}
      <ChangeForm
        form={form}
        record={base}
        draftFrom={draftFrom}
        compared={compared}
        save={save}
        submit={t('correctSave')}
        saved={() => t('corrected')}
      >
        <MeetingFields form={form} networks={networks} recorded />
      </ChangeForm>
    </>
  );
}

function draftFrom({
  networkId,
  heldOn,
  format,
  attendance,
  estimated,
  goals,
  keyActivities,
  effect,
}: NetworkMeeting): MeetingWritten {
  return { networkId, heldOn, format, attendance, estimated, goals, keyActivities, effect };
}
