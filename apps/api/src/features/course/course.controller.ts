import { Controller } from '@nestjs/common';
import { courseRoutes } from '@samsyn/contracts/course';
import type { Received } from '@samsyn/contracts/kernel/route';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { CourseService } from './course.service.ts';

@Controller()
export class CourseController {
  constructor(private readonly courses: CourseService) {}

  @Endpoint(courseRoutes.list)
  list(@By() actor: Actor, @Sent() sent: Received<typeof courseRoutes.list>) {
    return this.courses.list(actor, sent);
  }

  @Endpoint(courseRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof courseRoutes.read>) {
    return this.courses.read(actor, sent);
  }

  @Endpoint(courseRoutes.add)
  add(@By() actor: Actor, @Sent() sent: Received<typeof courseRoutes.add>) {
    return this.courses.add(actor, sent);
  }

  @Endpoint(courseRoutes.change)
  change(@By() actor: Actor, @Sent() sent: Received<typeof courseRoutes.change>) {
    return this.courses.change(actor, sent);
  }

  @Endpoint(courseRoutes.remove)
  remove(@By() actor: Actor, @Sent() sent: Received<typeof courseRoutes.remove>) {
    return this.courses.remove(actor, sent);
  }
}
