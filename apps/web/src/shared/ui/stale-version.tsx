import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import classes from './stale-version.module.css';

/** One field that differs between what the person wrote and what somebody else has saved meanwhile. */
export interface Difference {
  readonly field: string;
  readonly label: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
}

export type Side = 'mine' | 'theirs';

interface StaleVersionProps {
  readonly differences: readonly Difference[];
  readonly busy?: boolean;
  /** The side chosen for each field, to be put together and saved upon the current version. */
  readonly onResolve: (choices: Readonly<Record<string, Side>>) => void;
}

/** Shows field by field what differs, and lets the person choose; nothing of either is lost until then. */
export function StaleVersion({ differences, busy = false, onResolve }: StaleVersionProps) {
  const t = useWords('ui');
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const chosen = Object.fromEntries(differences.map(({ field }) => [field, choices[field] ?? 'mine']));
  return (
    <section className={classes.panel} ref={panel} tabIndex={-1} aria-labelledby="stale-version-title">
      <h2 id="stale-version-title" className={classes.title}>
        {t('staleTitle')}
      </h2>
      <p>{differences.length > 0 ? t('staleText') : t('staleSame')}</p>
      {differences.map(({ field, label, mine, theirs }) => (
        <fieldset key={field} className={classes.field}>
          <legend className={classes.label}>{label}</legend>
          <div className={classes.sides}>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side} className={classes.side}>
                <input
                  type="radio"
                  name={`stale-${field}`}
                  checked={chosen[field] === side}
                  onChange={() => setChoices({ ...choices, [field]: side })}
                />
                <span className={classes.whose}>{side === 'mine' ? t('staleMine') : t('staleTheirs')}</span>
                <span className={classes.value}>{(side === 'mine' ? mine : theirs) || t('staleEmpty')}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className={classes.action}>
        <Button look="primary" busy={busy} onClick={() => onResolve(chosen)}>
          {t('staleKeep')}
        </Button>
      </div>
    </section>
  );
}
