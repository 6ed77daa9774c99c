import { networkRoutes } from '@samsyn/contracts/network';
import { asking } from '../../shared/api/queries.ts';

export const networksQuery = asking(networkRoutes.list, { query: {} });

/** The networks that one coordinator keeps. */
export function networksOfQuery(coordinator: string) {
  return asking(networkRoutes.list, { query: { coordinator } });
}

export function networkQuery(networkId: string) {
  return asking(networkRoutes.read, { params: { networkId } });
}
