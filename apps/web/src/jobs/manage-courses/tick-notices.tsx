import '../../shared/words/sv/registration.ts';
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

const noticesId = 'prickningar';

/**
 * How the ticks fare, in one line that is always there: what tells of trouble must not push the rows away from the finger
 * that is on its way to one of them.
 */
export function TickStatus({ ticks: { unkept, refused, waiting } }: Pick<TickNoticesProps, 'ticks'>) {
  const t = useWords('registration');
  const isWaiting = waiting && unkept.length > 0;
  if (refused.length === 0 && !isWaiting) {
    return (
      <p role="status" className={classes.status}>
        {unkept.length > 0 ? t('keeping', { count: unkept.length }) : t('allKept')}
      </p>
    );
  }
  return (
    <p className={classes.status}>
      <a href={`#${noticesId}`}>
        {refused.length > 0 ? t('refused', { count: refused.length }) : t('unkept', { count: unkept.length })}
      </a>
    </p>
  );
}

/** What has not been acknowledged and what was refused, with what can be done; below the list. */
export function TickNotices({ ticks: { unkept, refused, waiting, queue }, registrations }: TickNoticesProps) {
  const t = useWords('registration');
  const nameOf = (id: string) => registrations.find((each) => each.id === id)?.name ?? '';
  return (
    <div id={noticesId} className={classes.notices}>
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
      {waiting && unkept.length > 0 && (
        <Notice kind="warning" live title={t('unkept', { count: unkept.length })}>
          <p>{t('unkeptText')}</p>
          <Button onClick={queue.tryNow}>{t('tryNow')}</Button>
        </Notice>
      )}
    </div>
  );
}
