import type { FollowUp } from '@samsyn/contracts/follow-up';
import { writeFollowUpPdf } from '@samsyn/report/follow-up-pdf';
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', (followUp: FollowUp) => parentPort?.postMessage(writeFollowUpPdf(followUp)));
