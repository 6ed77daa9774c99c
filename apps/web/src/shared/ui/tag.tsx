import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { joined } from './joined.ts';
import classes from './tag.module.css';

export type TagLook = 'grey' | 'blue' | 'amber' | 'red' | 'green' | 'plain';

/** Which fill each status word stands on; what is done has none, so that what remains draws the eye. */
const looks = {
  'not-started': 'grey',
  'in-progress': 'blue',
  late: 'amber',
  deviating: 'red',
  done: 'plain',
  draft: 'grey',
  submitted: 'blue',
  returned: 'amber',
  approved: 'plain',
  'after-due': 'amber',
  adopted: 'green',
  discarded: 'grey',
  disabled: 'grey',
  open: 'blue',
  closed: 'grey',
} as const satisfies Record<string, TagLook>;

export type Status = keyof typeof looks;

/** A status in its word and colour, the same everywhere. It is never something to press. */
export function StatusTag({ status }: { readonly status: Status }) {
  const t = useWords('status');
  return <Tag look={looks[status]}>{t(status)}</Tag>;
}

/** A word set off from the text around it, such as a goal's code. */
export function Tag({ look = 'grey', children }: { readonly look?: TagLook; readonly children: ReactNode }) {
  return <span className={joined(classes.tag, classes[look])}>{children}</span>;
}
