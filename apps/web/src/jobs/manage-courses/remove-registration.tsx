import '../../shared/words/sv/registration.ts';
import { registrationRoutes, type Registration } from '@samsyn/contracts/registration';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { registrationQuery } from '../../features/registration/registration.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';

/** Takes the registration away, once it is clear that its ticks go with it. */
export function RemoveRegistration({ registration }: { readonly registration: Registration }) {
  const t = useWords('registration');
  const navigate = useNavigate();
  const client = useQueryClient();
  const removing = useSending(registrationRoutes.remove);
  const [asking, setAsking] = useState(false);
  const { id, courseId, name, attended, version } = registration;

  async function remove() {
    try {
      await removing.mutateAsync({ params: { registrationId: id }, version });
      await navigate({
        to: '/kurser/$courseId/anmalda',
        params: { courseId },
        search: { borttagen: 'ja' },
      });
      client.removeQueries(registrationQuery(id)); // Or else the way back shows it as if it were there.
    } catch {
      setAsking(false);
    }
  }

  return (
    <Section title={t('remove')} note={t('removeLead')}>
      {removing.error && <Notice kind="failure" live title={removing.error.problem.detail} />}
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <Dialog
        open={asking}
        title={t('removeSure', { name })}
        confirm={t('remove')}
        look="danger"
        busy={removing.isPending}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('removeSureText')}</p>
        {attended.length > 0 && <p>{t('removeAttended', { count: attended.length })}</p>}
      </Dialog>
    </Section>
  );
}
