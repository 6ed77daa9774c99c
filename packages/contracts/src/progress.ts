import { effectLevels, progressStatuses } from '@samsyn/domain/progress';
import { z } from 'zod';

export const ProgressStatus = z.enum(progressStatuses);

export const EffectLevel = z.literal(effectLevels);

/** Several lines of text a person wrote: trimmed, composed (NFC), line breaks kept. */
export function prose(max: number) {
  return z.string().trim().normalize('NFC').max(max);
}

/** The effect somebody has assessed: its level, and what it rests on. */
export const Effect = z.strictObject({ level: EffectLevel, text: prose(2000) });
export type Effect = z.infer<typeof Effect>;
