import { Module } from '@nestjs/common';
import { PersonModule } from '../person/person.module.ts';
import { NetworkController } from './network.controller.ts';
import { NetworkRepository } from './network.repository.ts';
import { NetworkService } from './network.service.ts';

@Module({
  imports: [PersonModule],
  controllers: [NetworkController],
  providers: [NetworkService, NetworkRepository],
})
export class NetworkModule {}
