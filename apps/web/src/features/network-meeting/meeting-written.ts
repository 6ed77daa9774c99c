import type { NetworkMeetingDraft } from '@samsyn/contracts/network-meeting';
import type { z } from 'zod';

/** A meeting as a form holds it, before the contract has looked at it. */
export type MeetingWritten = z.input<typeof NetworkMeetingDraft>;

export type AttendanceWritten = MeetingWritten['attendance'][number];
