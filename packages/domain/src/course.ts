/** Kurs, konferens. */
export const courseKinds = ['course', 'conference'] as const;

/** As the participant states it; one code for other and not stated, so that nobody is singled out. */
export const genders = ['woman', 'man', 'other-or-not-stated'] as const;

export type Gender = (typeof genders)[number];
