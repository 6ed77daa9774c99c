import { Module } from '@nestjs/common';
import { AssociationController } from './association.controller.ts';
import { AssociationRepository } from './association.repository.ts';
import { AssociationService } from './association.service.ts';

@Module({ controllers: [AssociationController], providers: [AssociationService, AssociationRepository] })
export class AssociationModule {}
