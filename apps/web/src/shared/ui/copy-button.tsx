import { useState } from 'react';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';

interface CopyButtonProps {
  readonly text: string;
  /** What the button says: "Kopiera lösenordet". */
  readonly label: string;
  /** What it says when that is done. */
  readonly done: string;
}

/** Puts a text on the clipboard. A browser may have none to give, or refuse it: then it says how else to copy. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const t = useWords('ui');
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  }

  return (
    <>
      <Button onClick={() => void copy()}>{outcome === 'copied' ? done : label}</Button>
      {outcome === 'refused' && <p role="alert">{t('copyRefused')}</p>}
    </>
  );
}
