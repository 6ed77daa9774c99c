// breaks on line 1: house(names-say-what)
export class PlanManager /* breaks: house(names-say-what) */ {
  readonly plans = [];
}

export type GoalInfo = { code: string }; // breaks: house(names-say-what)

export interface PlanDatabaseRow {
  title: string;
}
