import { goalIdOf, keyActivityIdOf, meetingIdOf, networkIdOf, personIdOf, planId } from '../demo-ids.ts';
import { attendanceOf } from './attendance.ts';
import { effectColumns } from './effect-columns.ts';
import { demoMeetings, type DemoMeeting } from './meetings.ts';
import { demoNetworks, type DemoNetwork } from './networks.ts';

export function meetingRows() {
  const meetings = demoMeetings.map((meeting) => ({
    id: meetingIdOf(meeting.network, meeting.heldOn),
    meeting,
    network: networkOf(meeting),
  }));
  return {
    network_meeting: meetings.map(({ id, meeting, network }) => ({
      id,
      network_id: networkIdOf(meeting.network),
      held_on: meeting.heldOn,
      format: meeting.format,
      estimated: meeting.estimated ?? false,
      ...effectColumns(meeting.effect),
      recorded_by: keeperOf(network),
    })),
    network_meeting_attendance: meetings.flatMap(({ id, meeting, network }) =>
      attendanceOf(meeting, network).map(
        ({ municipalityCode, organisationId, women, men, otherOrNotStated }, position) => ({
          meeting_id: id,
          position,
          municipality_code: municipalityCode,
          organisation_id: organisationId,
          women,
          men,
          other_or_not_stated: otherOrNotStated,
        }),
      ),
    ),
    network_meeting_goal: meetings.flatMap(({ id, network }) =>
      network.goals.map((code) => ({ meeting_id: id, plan_id: planId, goal_id: goalIdOf(code) })),
    ),
    network_meeting_key_activity: meetings.flatMap(({ id, network }) =>
      network.keyActivities.map((place) => ({ meeting_id: id, key_activity_id: keyActivityIdOf(place) })),
    ),
  };
}

export function networkOf(meeting: DemoMeeting): DemoNetwork {
  const network = demoNetworks.find(({ key }) => key === meeting.network);
  if (!network) throw new Error(`No network has the key ${meeting.network}`);
  return network;
}

function keeperOf({ coordinator, name }: DemoNetwork): string {
  if (coordinator === null) throw new Error(`Nobody keeps ${name}, so nobody records its meetings`);
  return personIdOf(coordinator);
}
