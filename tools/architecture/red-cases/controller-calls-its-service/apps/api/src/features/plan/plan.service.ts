export class PlanService {}
