import { useEffect, useRef } from 'react';
import { useWords } from '../words/words.ts';
import classes from './error-summary.module.css';

export interface SummedError {
  readonly message: string;
  /** The control to go to; none when the error is about the whole. */
  readonly controlId: string | undefined;
}

interface ErrorSummaryProps {
  readonly errors: readonly SummedError[];
  /** Which attempt these errors belong to: each new one moves focus here again. */
  readonly attempt: number;
}

/** What is wrong, in the same words as at the fields. Takes focus, and the page's title begins "Fel: " while it stands. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const t = useWords('ui');
  const isOfTheWhole = errors.every(({ controlId }) => controlId === undefined);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  useEffect(() => {
    const title = document.title;
    document.title = t('errorTitle', { title });
    return () => {
      document.title = title;
    };
  }, [t]);
  return (
    <div
      className={classes.summary}
      role="alert"
      tabIndex={-1}
      ref={box}
      aria-labelledby="error-summary-title"
    >
      <h2 className={classes.title} id="error-summary-title">
        {isOfTheWhole ? t('failure') : t('errorSummary')}
      </h2>
      <ul role="list" className={classes.errors}>
        {errors.map(({ message, controlId }) => (
          <li key={`${controlId ?? ''} ${message}`}>
            {controlId === undefined ? (
              message
            ) : (
              <a
                href={`#${controlId}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(controlId)?.focus();
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
      {isOfTheWhole && <p>{t('draftKept')}</p>}
    </div>
  );
}
