import { keptForm, type KeptChange, type KeptForm } from '../../shared/kept-form.ts';
import type { MeetingWritten } from '../../features/network-meeting/meeting-written.ts';

/** What somebody has corrected of a meeting and not yet saved, as the tab keeps it. */
export function keptCorrection(personId: string, meetingId: string): KeptForm<KeptChange<MeetingWritten>> {
  return keptForm('network-meeting', personId, meetingId);
}
