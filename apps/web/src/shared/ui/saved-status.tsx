import { formatTime } from '../format.ts';
import { useWords } from '../words/words.ts';
import { joined } from './joined.ts';
import classes from './saved-status.module.css';

export type Saving =
  | { readonly state: 'idle' | 'saving' | 'failed' }
  | { readonly state: 'saved'; readonly at: Date };

/** Tells quietly when what is written was saved. */
export function SavedStatus({ saving }: { readonly saving: Saving }) {
  const t = useWords('ui');
  return (
    <p role="status" className={joined(classes.status, saving.state === 'failed' && classes.failed)}>
      {saving.state === 'saving' && t('saving')}
      {saving.state === 'saved' && t('savedAt', { time: formatTime(saving.at) })}
      {saving.state === 'failed' && t('notSaved')}
    </p>
  );
}
