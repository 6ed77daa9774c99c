/** How far something has come, in the words everyone uses: ej påbörjad, pågår, försenad, avviker, klar. */
export const progressStatuses = ['not-started', 'in-progress', 'late', 'deviating', 'done'] as const;

export type ProgressStatus = (typeof progressStatuses)[number];

/** The assessed effect of something: 0 none, 1 small, 2 clear, 3 great. */
export const effectLevels = [0, 1, 2, 3] as const;

export type EffectLevel = (typeof effectLevels)[number];
