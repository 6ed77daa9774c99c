import { z } from 'zod';

/** A day that somebody plans or did something on: a date that exists, in this century or the last. */
export const Day = z.iso.date().regex(/^(19|20)/);
