import { Module } from '@nestjs/common';
import { DocumentReading } from './document-reading.ts';
import { PlanProposalController } from './plan-proposal.controller.ts';
import { PlanProposalReader } from './plan-proposal.reader.ts';
import { PlanProposalRepository } from './plan-proposal.repository.ts';
import { PlanProposalService } from './plan-proposal.service.ts';

@Module({
  controllers: [PlanProposalController],
  providers: [
    PlanProposalService,
    PlanProposalRepository,
    PlanProposalReader,
    { provide: DocumentReading, useFactory: () => new DocumentReading() },
  ],
  exports: [PlanProposalReader],
})
export class PlanProposalModule {}
