import { Controller } from '@nestjs/common';
import type { Received } from '@samsyn/contracts/kernel/route';
import { submissionRoutes } from '@samsyn/contracts/submission';
import type { Actor } from '@samsyn/domain/access/actor';
import { By, Endpoint, Sent } from '../../platform/http/endpoint.ts';
import { SubmissionService } from './submission.service.ts';

@Controller()
export class SubmissionController {
  constructor(private readonly submissions: SubmissionService) {}

  @Endpoint(submissionRoutes.list)
  list(@By() actor: Actor, @Sent() sent: Received<typeof submissionRoutes.list>) {
    return this.submissions.list(actor, sent);
  }

  @Endpoint(submissionRoutes.read)
  read(@By() actor: Actor, @Sent() sent: Received<typeof submissionRoutes.read>) {
    return this.submissions.read(actor, sent);
  }

  @Endpoint(submissionRoutes.keep)
  keep(@By() actor: Actor, @Sent() sent: Received<typeof submissionRoutes.keep>) {
    return this.submissions.keep(actor, sent);
  }

  @Endpoint(submissionRoutes.submit)
  submit(@By() actor: Actor, @Sent() sent: Received<typeof submissionRoutes.submit>) {
    return this.submissions.submit(actor, sent);
  }

  @Endpoint(submissionRoutes.approve)
  approve(@By() actor: Actor, @Sent() sent: Received<typeof submissionRoutes.approve>) {
    return this.submissions.approve(actor, sent);
  }

  @Endpoint(submissionRoutes.return)
  return(@By() actor: Actor, @Sent() sent: Received<typeof submissionRoutes.return>) {
    return this.submissions.return(actor, sent);
  }
}
