import { Module } from '@nestjs/common';
import { OrganisationController } from './organisation.controller.ts';
import { OrganisationReader } from './organisation.reader.ts';
import { OrganisationRepository } from './organisation.repository.ts';
import { OrganisationService } from './organisation.service.ts';

@Module({
  controllers: [OrganisationController],
  providers: [OrganisationService, OrganisationRepository, OrganisationReader],
  exports: [OrganisationReader],
})
export class OrganisationModule {}
