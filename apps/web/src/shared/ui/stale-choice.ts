import type { ReactNode } from 'react';
import type { Difference, Side } from './stale-version.tsx';

/** One field of a draft that two people may have changed, and how its value is shown to the one who chooses. */
export interface ComparedField<Draft> {
  readonly field: keyof Draft & string;
  readonly label: string;
  readonly show: (draft: Draft) => ReactNode;
}

/** The fields in which my draft and what somebody else has saved are not the same. */
export function differencesBetween<Draft>(
  mine: Draft,
  theirs: Draft,
  fields: readonly ComparedField<Draft>[],
): Difference[] {
  return fields
    .filter(({ field }) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]))
    .map(({ field, label, show }) => ({ field, label, mine: show(mine), theirs: show(theirs) }));
}

/** The draft put together from the side chosen for each field that differed. */
export function draftOf<Draft extends object>(
  mine: Draft,
  theirs: Draft,
  choices: Readonly<Record<string, Side>>,
): Draft {
  const chosen = Object.entries(mine).map(([field, value]: [string, unknown]) => [
    field,
    choices[field] === 'theirs' ? theirs[field as keyof Draft] : value,
  ]);
  return Object.fromEntries(chosen) as Draft;
}
