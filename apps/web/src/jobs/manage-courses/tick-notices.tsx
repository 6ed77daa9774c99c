import type { Registration } from '@samsyn/contracts/registration';
import type { TickQueue, TickState } from '../../features/registration/tick-queue.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './manage-courses.module.css';

interface TickNoticesProps {
  readonly ticks: TickState & { readonly queue: TickQueue };
  readonly registrations: readonly Registration[];
}

/** What has not been acknowledged, and what was refused; all is well in one quiet line. */
export function TickNotices({ ticks: { unkept, refused, waiting, queue }, registrations }: TickNoticesProps) {
  const t = useWords('registration');
  const nameOf = (id: string) => registrations.find((each) => each.id === id)?.name ?? '';
  return (
    <>
      {refused.length > 0 && (
        <Notice kind="failure" live title={t('refused', { count: refused.length })}>
          <ul>
            {refused.map(({ registrationId, sessionId, why }) => (
              <li key={`${registrationId} ${sessionId}`}>
                {t('refusedOf', { name: nameOf(registrationId), why })}
              </li>
            ))}
          </ul>
          <Button onClick={queue.forgetRefused}>{t('refusedSeen')}</Button>
        </Notice>
      )}
      {waiting && unkept.length > 0 ? (
        <Notice kind="warning" live title={t('unkept', { count: unkept.length })}>
          <p>{t('unkeptText')}</p>
          <Button onClick={queue.tryNow}>{t('tryNow')}</Button>
        </Notice>
      ) : (
        <p role="status" className={classes.status}>
          {unkept.length > 0 ? t('keeping') : t('allKept')}
        </p>
      )}
    </>
  );
}
