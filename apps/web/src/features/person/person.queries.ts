import { personRoutes } from '@samsyn/contracts/person';
import { asking, askingInPages } from '../../shared/api/queries.ts';

export interface PersonFilter {
  readonly search?: string | undefined;
  readonly role?: string | undefined;
  readonly municipality?: string | undefined;
}

export function personsQuery(filter: PersonFilter) {
  return askingInPages(personRoutes.list, { query: { ...filter } });
}

export function personQuery(personId: string) {
  return asking(personRoutes.read, { params: { personId } });
}
