import type { EffectLevel } from '@samsyn/domain/progress';

/** An assessed effect, and what the assessment rests on. */
export type DemoEffect = readonly [level: EffectLevel, text: string];

export function effectColumns(effect: DemoEffect | undefined) {
  const [level, text] = effect ?? [null, null];
  return { effect_level: level, effect_text: text };
}
