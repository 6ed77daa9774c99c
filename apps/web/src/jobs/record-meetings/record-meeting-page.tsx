import '../../shared/words/sv/network-meeting.ts';
import {
  NetworkMeetingDraft,
  networkMeetingRoutes,
  type NetworkMeeting,
} from '@samsyn/contracts/network-meeting';
import type { Network } from '@samsyn/contracts/network';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { networksOfQuery } from '../../features/network/network.queries.ts';
import type { MeetingWritten } from '../../features/network-meeting/meeting-written.ts';
import { useSession, useToday } from '../../features/session/session.queries.ts';
import { useKeptDraft } from '../../features/session/use-kept-draft.ts';
import { isRefusal } from '../../shared/api/problem-error.ts';
import { useSending } from '../../shared/api/queries.ts';
import { keptForm } from '../../shared/kept-form.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Asked } from '../../shared/ui/asked.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { keptCorrection } from './kept-correction.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { useMeetingRules } from './use-meeting-rules.ts';

const address = getRouteApi('/allowed/traffar/ny');

export function RecordMeetingPage() {
  const t = useWords('networkMeeting');
  const { natverk } = address.useSearch();
  const { person } = useSession();
  return (
    <Page title={t('recordTitle')} above={<Link to="/traffar">{t('back')}</Link>}>
      <Asked query={useQuery(networksOfQuery(person.id))}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('noOwnNetworks')}>{t('noOwnNetworksText')}</EmptyState>
          ) : (
            <RecordMeeting key={natverk} networks={items} networkId={natverk ?? ''} />
          )
        }
      </Asked>
    </Page>
  );
}

interface RecordMeetingProps {
  readonly networks: readonly Network[];
  /** The network that the form begins with; '' when it is still to be chosen. */
  readonly networkId: string;
}

function RecordMeeting({ networks, networkId }: RecordMeetingProps) {
  const t = useWords('networkMeeting');
  const navigate = useNavigate();
  const { person } = useSession();
  const today = useToday();
  const rules = useMeetingRules(networks);
  const { form, kept, restored, sending, startOver } = useKeptDraft(
    NetworkMeetingDraft,
    () => keptForm('network-meeting', person.id, networkId),
    { start: emptyMeeting(networkId, today), rules },
  );
  const [isSent] = useState(kept.isSent);
  const recording = useSending(networkMeetingRoutes.record, kept.key);

  async function save(input: MeetingWritten) {
    try {
      const { id } = await sending(() => recording.mutateAsync({ input }));
      await navigate({ to: '/traffar/$meetingId', params: { meetingId: id }, search: { ny: 'ja' } });
    } catch (error) {
      if (!isRefusal(error, 'idempotency-key-reused')) throw error;
      await correctInstead(error.problem.current as NetworkMeeting, input);
    }
  }

  /** It was recorded when the answer was lost, so what has been changed since is a correction of that meeting. */
  async function correctInstead({ id, version }: NetworkMeeting, draft: MeetingWritten) {
    keptCorrection(person.id, id).keep({ draft, version });
    kept.forget();
    const to = '/traffar/$meetingId/ratta';
    await navigate({ to, params: { meetingId: id }, search: { redan: 'ja' } });
  }

  return (
    <>
      {restored && (
        <Notice live title={t('restored')}>
          <p>{isSent ? t('restoredSent') : t('restoredText')}</p>
          <Button look="quiet" onClick={startOver}>
            {t('startOver')}
          </Button>
        </Notice>
      )}
      <Form form={form} onSubmit={save}>
        <MeetingFields form={form} networks={networks} />
        <Actions>
          <Button type="submit" look="primary" busy={recording.isPending}>
            {t('recordSave')}
          </Button>
        </Actions>
      </Form>
    </>
  );
}

function emptyMeeting(networkId: string, today: string): MeetingWritten {
  return {
    networkId,
    heldOn: today,
    format: 'on-site',
    attendance: [],
    estimated: false,
    goals: [],
    keyActivities: [],
    effect: null,
  };
}
