import { Module } from '@nestjs/common';
import { MunicipalityModule } from '../municipality/municipality.module.ts';
import { PersonController } from './person.controller.ts';
import { PersonReader } from './person.reader.ts';
import { PersonRepository } from './person.repository.ts';
import { PersonService } from './person.service.ts';

@Module({
  imports: [MunicipalityModule],
  controllers: [PersonController],
  providers: [PersonService, PersonRepository, PersonReader],
  exports: [PersonReader],
})
export class PersonModule {}
