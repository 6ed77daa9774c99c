import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import { organisationsQuery } from '../../features/organisation/organisation.queries.ts';
import type { Workplaces } from '../../features/registration/workplace-text.ts';

/** Where people may work; nothing until the answers have come. */
export function useWorkplaces(): Workplaces {
  return {
    municipalities: useQuery(municipalitiesQuery).data?.items ?? [],
    organisations: useQuery(organisationsQuery).data?.items ?? [],
  };
}
