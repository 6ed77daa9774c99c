import { Module } from '@nestjs/common';
import { InstallationController } from './installation.controller.ts';
import { InstallationRepository } from './installation.repository.ts';
import { InstallationService } from './installation.service.ts';

@Module({ controllers: [InstallationController], providers: [InstallationService, InstallationRepository] })
export class InstallationModule {}
