import { reportingPeriodRoutes } from '@samsyn/contracts/reporting-period';
import { asking } from '../../shared/api/queries.ts';

export const reportingPeriodsQuery = asking(reportingPeriodRoutes.list, {});
