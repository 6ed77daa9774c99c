import type { PlanRepository } from './plan.repository.ts';
import { PlanService } from './plan.service.ts';

export class PlanController {
  plans = new PlanService();
  rows?: PlanRepository;
}
