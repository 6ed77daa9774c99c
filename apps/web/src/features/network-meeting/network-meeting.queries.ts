import { networkMeetingRoutes } from '@samsyn/contracts/network-meeting';
import { asking, askingInPages } from '../../shared/api/queries.ts';

export interface MeetingFilter {
  readonly network?: string | undefined;
  readonly period?: string | undefined;
  readonly municipality?: string | undefined;
}

export function meetingsQuery(filter: MeetingFilter) {
  return askingInPages(networkMeetingRoutes.list, { query: { ...filter } });
}

/** All the meetings that the filter leaves, however many of them are shown. */
export function meetingSumQuery(filter: MeetingFilter) {
  return asking(networkMeetingRoutes.sum, { query: { ...filter } });
}

export function meetingQuery(meetingId: string) {
  return asking(networkMeetingRoutes.read, { params: { meetingId } });
}

/** The latest meetings of a network, as far back as one is likely to record them. */
export function recentMeetingsQuery(network: string) {
  return asking(networkMeetingRoutes.list, { query: { network, limit: 20 } });
}
