import { Module } from '@nestjs/common';
import { StartController } from './start.controller.ts';
import { StartRepository } from './start.repository.ts';
import { StartService } from './start.service.ts';

@Module({ controllers: [StartController], providers: [StartService, StartRepository] })
export class StartModule {}
