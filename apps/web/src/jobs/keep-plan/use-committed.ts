import { useState, type KeyboardEvent } from 'react';

interface Committed {
  readonly value: string;
  /** Why the written cannot be taken; undefined when it can. */
  readonly refusalOf: (written: string) => string | undefined;
  readonly onCommit: (written: string) => void;
}

/** A field whose value names other things, and so is taken only when the field is left or Enter pressed. */
export function useCommitted({ value, refusalOf, onCommit }: Committed) {
  const [written, setWritten] = useState<string>();
  const [error, setError] = useState<string>();

  function commit() {
    if (written === undefined) return;
    const trimmed = written.trim();
    const refusal = trimmed === value ? undefined : refusalOf(trimmed);
    setError(refusal);
    if (refusal !== undefined) return;
    setWritten(undefined);
    if (trimmed !== value) onCommit(trimmed);
  }

  return {
    value: written ?? value,
    error,
    onChange: (event: { readonly target: { readonly value: string } }) => setWritten(event.target.value),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') commit();
    },
  };
}
