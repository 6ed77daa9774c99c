import { organisationRoutes } from '@samsyn/contracts/organisation';
import { asking } from '../../shared/api/queries.ts';

export const organisationsQuery = asking(organisationRoutes.list, {});
