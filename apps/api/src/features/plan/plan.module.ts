import { Module } from '@nestjs/common';
import { PersonModule } from '../person/person.module.ts';
import { PlanProposalModule } from '../plan-proposal/plan-proposal.module.ts';
import { PlanController } from './plan.controller.ts';
import { PlanReader } from './plan.reader.ts';
import { PlanRepository } from './plan.repository.ts';
import { PlanService } from './plan.service.ts';

@Module({
  imports: [PersonModule, PlanProposalModule],
  controllers: [PlanController],
  providers: [PlanService, PlanRepository, PlanReader],
  exports: [PlanReader],
})
export class PlanModule {}
