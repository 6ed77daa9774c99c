/** In seconds: how long a session lasts at most, how long unused, and how exactly its use is noted. */
export const sessionLimits = {
  longest: 12 * 60 * 60,
  idle: 30 * 60,
  noted: 60,
} as const;
