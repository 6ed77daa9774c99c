/** Plats, digitalt, hybrid. */
export const meetingFormats = ['on-site', 'remote', 'hybrid'] as const;

export type MeetingFormat = (typeof meetingFormats)[number];
