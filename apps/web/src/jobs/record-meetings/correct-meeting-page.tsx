import '../../shared/words/sv/network-meeting.ts';
import {
  NetworkMeetingDraft,
  networkMeetingRoutes,
  type NetworkMeeting,
} from '@samsyn/contracts/network-meeting';
import type { Network } from '@samsyn/contracts/network';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { networksOfQuery } from '../../features/network/network.queries.ts';
import type { MeetingWritten } from '../../features/network-meeting/meeting-written.ts';
import { meetingQuery } from '../../features/network-meeting/network-meeting.queries.ts';
import { useSession, useWayBackIn } from '../../features/session/session.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { formatDay } from '../../shared/format.ts';
import { Asked, AskedPage } from '../../shared/ui/asked.tsx';
import { ChangeForm } from '../../shared/ui/change-form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useKeeping } from '../../shared/ui/use-keeping.ts';
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
  const wayBackIn = useWayBackIn();
  const { redan } = address.useSearch();
  const { person } = useSession();
  const correcting = useSending(networkMeetingRoutes.correct);
  const [kept] = useState(() => keptCorrection(person.id, meeting.id));
  const [restored] = useState(() => kept.find());
  const [base] = useState({ ...meeting, version: restored?.version ?? meeting.version });
  const rules = useMeetingRules(networks);
  const form = useDraft(NetworkMeetingDraft, { start: restored?.draft ?? draftFrom(meeting), rules });
  const compared = useMeetingComparison(networks);
  const [keeping] = useState(() => ({
    keep: (draft: MeetingWritten) => kept.keep({ draft, version: base.version }),
  }));
  useKeeping(form, keeping);

  async function save(input: MeetingWritten, version: number) {
    const params = { meetingId: meeting.id };
    try {
      const now = await correcting.mutateAsync({ params, input, version });
      kept.forget();
      await navigate({ to: '/traffar/$meetingId', params, search: { rattad: 'ja' } });
      return now;
    } catch (error) {
      wayBackIn(error);
      throw error;
    }
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
