import type { Violation } from './violation.ts';

/** How far something has come, in the words everyone uses: ej påbörjad, pågår, försenad, avviker, klar. */
export const progressStatuses = ['not-started', 'in-progress', 'late', 'deviating', 'done'] as const;

export type ProgressStatus = (typeof progressStatuses)[number];

/** Whether the status is told with the words it needs: anything that has begun says what was done. */
export function tellsEnough(status: ProgressStatus, done: string): boolean {
  return status === 'not-started' || done.trim() !== '';
}

/** The assessed effect of something: 0 none, 1 small, 2 clear, 3 great. */
export const effectLevels = [0, 1, 2, 3] as const;

export type EffectLevel = (typeof effectLevels)[number];

/** An effect that somebody has seen says what it rests on. Null: nobody has assessed it. */
export function effectViolations(
  effect: { readonly level: EffectLevel; readonly text: string } | null,
): Violation[] {
  if (effect === null || effect.level === 0 || effect.text.trim() !== '') return [];
  return [{ field: 'effect.text', code: 'effect-text-missing' }];
}
