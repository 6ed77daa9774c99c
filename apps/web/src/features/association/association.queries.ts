import { associationRoutes } from '@samsyn/contracts/association';
import { asking } from '../../shared/api/queries.ts';

export const associationQuery = asking(associationRoutes.read, {});
