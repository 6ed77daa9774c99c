import type { PlanFilter } from '../../features/plan/plan-reading.ts';

/** What of the plan is shown and in which order, as the address keeps it. */
export interface PlanSearch {
  /** `avsnitt` for the order of the sections; the order of the goals needs no word. */
  readonly visa?: string;
  readonly mal?: string;
  readonly avsnitt?: string;
  /** A person's id, `jag` or `ingen`. */
  readonly ansvarig?: string;
}

export const me = 'jag';

export function filterOf(search: PlanSearch, personId: string): PlanFilter {
  return {
    goal: search.mal,
    section: search.avsnitt,
    responsible: search.ansvarig === me ? personId : search.ansvarig,
  };
}

export function isBySection(search: PlanSearch): boolean {
  return search.visa === 'avsnitt';
}
