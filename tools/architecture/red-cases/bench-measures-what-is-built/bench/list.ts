import { listMeetings } from '../apps/api/src/meetings.ts';

export const measured = listMeetings;
