import type { EffectLevel } from '@samsyn/domain/progress';

/** How great an effect somebody has assessed. */
export const effect = {
  level0: 'Ingen effekt',
  level1: 'Liten effekt',
  level2: 'Tydlig effekt',
  level3: 'Stor effekt',
  notYet: 'Ingen bedömning än',
  basis: 'Vad bygger bedömningen på?',
} as const satisfies Record<`level${EffectLevel}` | 'notYet' | 'basis', string>;
