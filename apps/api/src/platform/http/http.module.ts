import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { EndpointGuard } from './endpoint.guard.ts';
import { EndpointInterceptor } from './endpoint.interceptor.ts';
import { FileTurns } from './file-turns.ts';
import { HealthController } from './health.controller.ts';
import { OpenApiController } from './openapi.controller.ts';
import { ProblemFilter } from './problem.filter.ts';
import { Readiness } from './readiness.ts';

@Module({
  imports: [DiscoveryModule],
  controllers: [HealthController, OpenApiController],
  providers: [
    Readiness,
    { provide: APP_GUARD, useClass: EndpointGuard },
    { provide: APP_INTERCEPTOR, useClass: EndpointInterceptor },
    { provide: APP_INTERCEPTOR, useClass: FileTurns },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
