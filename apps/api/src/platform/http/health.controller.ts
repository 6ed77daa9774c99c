import { Controller, Get } from '@nestjs/common';
import { Open } from './endpoint.ts';
import { Readiness } from './readiness.ts';
import { Refusal } from './refusal.ts';

@Controller('api/health')
export class HealthController {
  readonly #readiness: Readiness;

  constructor(readiness: Readiness) {
    this.#readiness = readiness;
  }

  /** Whether the process runs. It asks nobody else: a database that is gone is no reason to restart it. */
  @Open()
  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Open()
  @Get('ready')
  async ready(): Promise<{ status: 'ready' }> {
    if (!(await this.#readiness.isReady())) throw new Refusal(503, 'unavailable', { retryAfter: 5 });
    return { status: 'ready' };
  }
}
