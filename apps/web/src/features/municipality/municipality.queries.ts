import { municipalityRoutes } from '@samsyn/contracts/municipality';
import { asking } from '../../shared/api/queries.ts';

export const municipalitiesQuery = asking(municipalityRoutes.list, {});

export function municipalityQuery(code: string) {
  return asking(municipalityRoutes.read, { params: { code } });
}
