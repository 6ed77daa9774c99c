import '../../shared/words/sv/network-meeting.ts';
import { useId, type KeyboardEvent } from 'react';
import { useWords } from '../../shared/words/words.ts';
import classes from './count-field.module.css';

/** What fits the field, and is more than any hall holds. */
const mostDigits = 4;

interface CountFieldProps {
  /** Whom it counts, and from where. */
  readonly label: string;
  readonly value: number;
  /** Of what tells what is wrong with it. */
  readonly errorId?: string | undefined;
  readonly onChange: (value: number) => void;
}

/**
 * A number of people, by thumb or by keyboard: arrow keys do what the buttons do, so the buttons take no stop of the
 * Tab key. Enter goes on to the next field, since nobody who counts means to send.
 */
export function CountField({ label, value, errorId, onChange }: CountFieldProps) {
  const t = useWords('networkMeeting');
  const id = useId();

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step !== undefined) onChange(Math.max(0, value + step));
    if (event.key === 'Enter') focusNext(event.currentTarget);
    if (step !== undefined || event.key === 'Enter') event.preventDefault();
  }

  return (
    <div className={classes.count} data-some={value > 0}>
      <button
        type="button"
        tabIndex={-1}
        className={classes.less}
        aria-label={t('oneLessOf', { what: label })}
        aria-disabled={value === 0}
        onClick={() => onChange(Math.max(0, value - 1))}
      >
        −
      </button>
      <input
        id={id}
        className={classes.number}
        type="text"
        inputMode="numeric"
        enterKeyHint="next"
        autoComplete="off"
        aria-label={label}
        aria-describedby={errorId}
        aria-invalid={errorId === undefined ? undefined : true}
        value={String(value)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={({ target }) => onChange(Number(target.value.replace(/\D/g, '').slice(-mostDigits)))}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        tabIndex={-1}
        className={classes.more}
        aria-label={t('oneMoreOf', { what: label })}
        onClick={() => onChange(value + 1)}
      >
        +
      </button>
    </div>
  );
}

/** The next number, and after the last what stands below them, which puts away the keypad of a phone. */
function focusNext(field: HTMLInputElement) {
  const fields = [
    ...(field.closest('fieldset')?.querySelectorAll('input[inputmode=numeric], summary') ?? []),
  ];
  const next = fields[fields.indexOf(field) + 1];
  if (next instanceof HTMLElement) next.focus();
}
