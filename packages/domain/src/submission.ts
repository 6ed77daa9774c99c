/** Utkast, inskickad, återsänd, godkänd. */
export const submissionStatuses = ['draft', 'submitted', 'returned', 'approved'] as const;

export type SubmissionStatus = (typeof submissionStatuses)[number];
