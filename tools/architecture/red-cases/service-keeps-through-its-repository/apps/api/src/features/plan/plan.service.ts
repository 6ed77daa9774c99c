import { PlanEntity } from './plan.entity.ts';
import { PlanRepository } from './plan.repository.ts';

export class PlanService {
  plans = new PlanRepository();
  row = new PlanEntity();
}
