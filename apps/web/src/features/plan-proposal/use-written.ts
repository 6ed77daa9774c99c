import { refusalText } from '@samsyn/contracts/refusal-text';
import { useState } from 'react';

interface Written<Value> {
  readonly value: Value;
  readonly write: (value: Value) => string;
  /** What the text means; undefined when it cannot be read. */
  readonly read: (text: string) => Value | undefined;
  readonly onChange: (value: Value) => void;
}

/**
 * A field that holds what a person writes while the content holds what it means: a half-written day stays as it stands,
 * and is questioned only when the field is left.
 */
export function useWritten<Value>({ value, write, read, onChange }: Written<Value>) {
  const [text, setText] = useState(() => write(value));
  const [left, setLeft] = useState(false);
  const meant = read(text);
  const isOwn = meant === undefined || write(meant) === write(value);
  return {
    value: isOwn ? text : write(value),
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setText(event.target.value);
      setLeft(false);
      const next = read(event.target.value);
      if (next !== undefined) onChange(next);
    },
    onBlur: () => setLeft(true),
    error: left && meant === undefined ? refusalText({ code: 'wrong-format' }) : undefined,
  };
}
