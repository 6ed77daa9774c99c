import { planRoutes } from '@samsyn/contracts/plan';
import { asking } from '../../shared/api/queries.ts';

export const plansQuery = asking(planRoutes.list, {});

export function planQuery(year: number) {
  return asking(planRoutes.read, { params: { year } });
}

/** Those who may answer for a key activity; only somebody who may assign can ask. */
export const coordinatorsQuery = asking(planRoutes.listCoordinators, {});
