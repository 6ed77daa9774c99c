import '../../shared/words/sv/network-meeting.ts';
import { networkMeetingRoutes, type NetworkMeeting } from '@samsyn/contracts/network-meeting';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { meetingQuery } from '../../features/network-meeting/network-meeting.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { formatDay } from '../../shared/format.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';

/** Takes away a meeting that was recorded by mistake, once it has been asked. */
export function RemoveMeeting({ meeting: { id, heldOn, version } }: { readonly meeting: NetworkMeeting }) {
  const t = useWords('networkMeeting');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const removing = useSending(networkMeetingRoutes.remove);

  async function remove() {
    try {
      await removing.mutateAsync({ params: { meetingId: id }, version });
    } catch {
      return; // What was refused stands in the dialog.
    }
    await navigate({ to: '/traffar', search: { borttagen: 'ja' }, replace: true });
    client.removeQueries(meetingQuery(id)); // Or else the way back shows it as if it were there.
  }

  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <Dialog
        open={asking}
        title={t('removeSure', { day: formatDay(heldOn) })}
        confirm={t('removeConfirm')}
        look="danger"
        busy={removing.isPending}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('removeSureText')}</p>
        {removing.error && <Notice kind="failure" live title={removing.error.problem.detail} />}
      </Dialog>
    </>
  );
}
