import { Module } from '@nestjs/common';
import { MunicipalityController } from './municipality.controller.ts';
import { MunicipalityReader } from './municipality.reader.ts';
import { MunicipalityRepository } from './municipality.repository.ts';
import { MunicipalityService } from './municipality.service.ts';

@Module({
  controllers: [MunicipalityController],
  providers: [MunicipalityService, MunicipalityRepository, MunicipalityReader],
  exports: [MunicipalityReader],
})
export class MunicipalityModule {}
