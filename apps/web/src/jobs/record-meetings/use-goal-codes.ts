import type { NetworkMeeting } from '@samsyn/contracts/network-meeting';
import { useQuery } from '@tanstack/react-query';
import { planQuery } from '../../features/plan/plan.queries.ts';

/** The codes of the goals that a meeting served; undefined until the plan of its year is known. */
export function useGoalCodes({ heldOn, goals }: NetworkMeeting): string[] | undefined {
  const plan = useMeetingPlan(heldOn);
  if (goals.length === 0) return [];
  return plan?.goals.filter(({ id }) => goals.includes(id)).map(({ code }) => code);
}

/** The plan for the year that the day lies in, once it has come. */
export function useMeetingPlan(heldOn: string) {
  return useQuery(planQuery(Number(heldOn.slice(0, 4)))).data;
}
