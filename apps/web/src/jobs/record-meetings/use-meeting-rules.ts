import type { Network } from '@samsyn/contracts/network';
import { meetingViolations } from '@samsyn/domain/network-meeting';
import { getPlainDate } from '@samsyn/domain/time/plain-date';
import type { Violation } from '@samsyn/domain/violation';
import { useQueryClient } from '@tanstack/react-query';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import type { MeetingWritten } from '../../features/network-meeting/meeting-written.ts';
import { organisationsQuery } from '../../features/organisation/organisation.queries.ts';
import { planQuery } from '../../features/plan/plan.queries.ts';
import { useToday } from '../../features/session/session.queries.ts';

/** The rules of a meeting, asked of what is known here. What has not come yet is left to the API to judge. */
export function useMeetingRules(networks: readonly Network[]): (draft: MeetingWritten) => Violation[] {
  const client = useQueryClient();
  const today = useToday();
  return (draft) => {
    const plan = client.getQueryData(planQuery(Number(draft.heldOn.slice(0, 4))).queryKey);
    const municipalities = client.getQueryData(municipalitiesQuery.queryKey)?.items;
    const organisations = client.getQueryData(organisationsQuery.queryKey)?.items;
    return meetingViolations(
      { ...draft, heldOn: getPlainDate(draft.heldOn) },
      {
        today,
        networkExists: networks.some(({ id }) => id === draft.networkId),
        municipalityCodes:
          municipalities?.map(({ code }) => code) ??
          draft.attendance.flatMap(({ municipalityCode }) => municipalityCode ?? []),
        organisationIds:
          organisations?.map(({ id }) => id) ??
          draft.attendance.flatMap(({ organisationId }) => organisationId ?? []),
        plan: plan
          ? { goals: plan.goals.map(({ id }) => id), keyActivities: plan.keyActivities.map(({ id }) => id) }
          : draft,
      },
    );
  };
}
