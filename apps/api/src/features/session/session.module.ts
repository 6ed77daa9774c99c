import { Module } from '@nestjs/common';
import { SessionController } from './session.controller.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionService } from './session.service.ts';

@Module({ controllers: [SessionController], providers: [SessionService, SessionRepository] })
export class SessionModule {}
