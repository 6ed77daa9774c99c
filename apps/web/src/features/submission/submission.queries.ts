import { submissionRoutes } from '@samsyn/contracts/submission';
import { asking } from '../../shared/api/queries.ts';

export function submissionsQuery(period: string) {
  return asking(submissionRoutes.list, { params: { period } });
}

export function submissionQuery(period: string, municipality: string) {
  return asking(submissionRoutes.read, { params: { period, municipality } });
}
