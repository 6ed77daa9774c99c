import '../../shared/words/sv/registration.ts';
import type { Registration } from '@samsyn/contracts/registration';
import { joined } from '../../shared/ui/joined.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './register-list.module.css';
import { workplaceText, type Workplaces } from './workplace-text.ts';

interface RegisterListProps {
  readonly registrations: readonly Registration[];
  readonly workplaces: Workplaces;
  readonly sessionId: string;
  /** The ids of those whose tick the API has not acknowledged in the time that it should. */
  readonly unkept: readonly string[];
  readonly readOnly: boolean;
  readonly onTick: (registration: Registration, present: boolean) => void;
}

/** The register of one session: the whole row is the box, so that it is hit standing and in a hurry. */
export function RegisterList(props: RegisterListProps) {
  const { registrations, workplaces, sessionId, unkept, readOnly, onTick } = props;
  const t = useWords('registration');
  return (
    <ul className={classes.list} aria-label={t('listLabel')}>
      {registrations.map((registration) => (
        <li key={registration.id}>
          <label className={classes.row}>
            <input
              type="checkbox"
              className={classes.box}
              checked={registration.attended.includes(sessionId)}
              disabled={readOnly}
              onChange={({ target }) => onTick(registration, target.checked)}
            />
            <span className={classes.name}>{registration.name}</span>
            <span className={joined(classes.below, unkept.includes(registration.id) && classes.unkept)}>
              {unkept.includes(registration.id) ? t('unkeptMark') : workplaceText(registration, workplaces)}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
