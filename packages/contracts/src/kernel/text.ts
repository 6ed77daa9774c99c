import { z } from 'zod';

/** One line of text a person wrote: trimmed, composed (NFC), without control characters. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u);
}

export const Version = z.int().min(1);

/** Of what there is to write in before anybody has: it is 0 until it is kept for the first time. */
export const DraftVersion = z.int().min(0);
