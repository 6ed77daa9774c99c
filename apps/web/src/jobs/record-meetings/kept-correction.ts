import { keptForm, type KeptForm } from '../../shared/kept-form.ts';
import type { MeetingWritten } from '../../features/network-meeting/meeting-written.ts';

/** What was corrected and not saved, and the version that it was made from. */
export interface Correction {
  readonly draft: MeetingWritten;
  readonly version: number;
}

export function keptCorrection(personId: string, meetingId: string): KeptForm<Correction> {
  return keptForm('network-meeting', personId, meetingId);
}
