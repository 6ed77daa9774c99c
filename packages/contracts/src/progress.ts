import { effectLevels, progressStatuses } from '@samsyn/domain/progress';
import { z } from 'zod';

export const ProgressStatus = z.enum(progressStatuses);

export const EffectLevel = z.literal(effectLevels);

/** Several lines of text a person wrote: trimmed, composed (NFC), of control characters only line breaks and tabs. */
export function prose(max: number) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .max(max)
    .regex(/^(?:[\n\r\t]|[^\p{Cc}])*$/u);
}

/** The effect somebody has assessed: its level, and what it rests on. */
export const Effect = z.strictObject({ level: EffectLevel, text: prose(2000) });
export type Effect = z.infer<typeof Effect>;
