import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { featureModules } from './features/index.ts';
import { AccessModule } from './platform/access/access.module.ts';
import { AuditModule } from './platform/audit/audit.module.ts';
import { HttpModule } from './platform/http/http.module.ts';
import { SurroundingsModule } from './platform/surroundings.module.ts';
import type { Surroundings } from './platform/surroundings.module.ts';

/** The API: the platform, and on it the record kinds. */
@Module({})
export class AppModule {
  static within(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SurroundingsModule.of(surroundings),
        AccessModule,
        AuditModule,
        HttpModule,
        ...featureModules,
      ],
    };
  }
}
