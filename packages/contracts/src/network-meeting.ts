import { meetingFormats } from '@samsyn/domain/network-meeting';
import { z } from 'zod';
import { Headcount } from './headcount.ts';
import { Day } from './kernel/day.ts';
import { pageOf, pageQuery } from './kernel/page.ts';
import { routesOf } from './kernel/route.ts';
import { Version } from './kernel/text.ts';
import { MunicipalityCode } from './municipality.ts';
import { Effect } from './progress.ts';
import { PeriodCode } from './reporting-period.ts';

/** How many came from one municipality or one extern organisation; exactly one of the two is named. */
export const Attendance = Headcount.extend({
  municipalityCode: MunicipalityCode.nullable(),
  organisationId: z.uuid().nullable(),
});

export const NetworkMeetingDraft = z.strictObject({
  networkId: z.uuid(),
  heldOn: Day,
  format: z.enum(meetingFormats),
  attendance: z.array(Attendance).max(400),
  /** The counts are the coordinator's estimate, not a register's. */
  estimated: z.boolean(),
  goals: z.array(z.uuid()).max(50),
  keyActivities: z.array(z.uuid()).max(50),
  effect: Effect.nullable(),
});
export type NetworkMeetingDraft = z.infer<typeof NetworkMeetingDraft>;

export const NetworkMeetingSummary = z.strictObject({
  id: z.uuid(),
  networkId: z.uuid(),
  networkName: z.string(),
  heldOn: z.iso.date(),
  format: z.enum(meetingFormats),
  /** The sums of the attendance. */
  participants: Headcount,
  municipalities: z.int(),
  estimated: z.boolean(),
  effectLevel: z.int().nullable(),
  version: Version,
});
export type NetworkMeetingSummary = z.infer<typeof NetworkMeetingSummary>;

export const NetworkMeeting = NetworkMeetingDraft.extend({
  id: z.uuid(),
  networkName: z.string(),
  recordedBy: z.string(),
  /** Whether the period that the day belongs to is closed; then the meeting cannot be changed. */
  locked: z.boolean(),
  version: Version,
});
export type NetworkMeeting = z.infer<typeof NetworkMeeting>;

/** All the meetings that a list is narrowed to, of which it shows a page at a time. */
export const NetworkMeetingSum = z.strictObject({ meetings: z.int(), participants: Headcount });
export type NetworkMeetingSum = z.infer<typeof NetworkMeetingSum>;

const params = z.strictObject({ meetingId: z.uuid() });

const filters = {
  network: z.uuid().optional(),
  coordinator: z.uuid().optional(),
  period: PeriodCode.optional(),
  municipality: MunicipalityCode.optional(),
};

export const NetworkMeetingFilter = z.strictObject(filters);

export const networkMeetingRoutes = routesOf('network-meeting', {
  list: {
    method: 'GET',
    path: '/network-meetings',
    permission: 'network-meeting:read',
    summary: 'Recorded meetings, the latest first, filtered',
    query: z.strictObject({ ...pageQuery, ...filters }),
    output: pageOf(NetworkMeetingSummary),
  },
  // By itself, so that a page of the list costs the same however many meetings there are in all.
  sum: {
    method: 'GET',
    path: '/network-meetings/sum',
    permission: 'network-meeting:read',
    summary: 'How many meetings the filters leave, and who came to them all together',
    query: NetworkMeetingFilter,
    output: NetworkMeetingSum,
  },
  read: {
    method: 'GET',
    path: '/network-meetings/:meetingId',
    permission: 'network-meeting:read',
    summary: 'One meeting with its attendance',
    params,
    output: NetworkMeeting,
    versioned: true,
  },
  record: {
    method: 'POST',
    path: '/network-meetings',
    permission: 'network-meeting:record',
    summary: 'Record a meeting of a network one keeps',
    input: NetworkMeetingDraft,
    output: NetworkMeeting,
    versioned: true,
  },
  correct: {
    method: 'PUT',
    path: '/network-meetings/:meetingId',
    permission: 'network-meeting:record',
    summary: 'Correct a recorded meeting; the log keeps what it was',
    params,
    input: NetworkMeetingDraft,
    output: NetworkMeeting,
    versioned: true,
  },
  remove: {
    method: 'DELETE',
    path: '/network-meetings/:meetingId',
    permission: 'network-meeting:record',
    summary: 'Remove a meeting recorded by mistake; the log keeps it',
    params,
    output: null,
    versioned: true,
  },
});
