import type { FollowUp } from '@samsyn/contracts/follow-up';
import { writeFollowUpPdf } from '@samsyn/report/follow-up-pdf';
import { writePdf } from '@samsyn/report/document';
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', (followUp: FollowUp) => parentPort?.postMessage(writeFollowUpPdf(followUp)));

// Reads the fonts, which takes longer than a follow-up does, before anybody waits.
writePdf({ title: 'Samsyn', author: 'Samsyn', footer: '', day: '2000-01-01', blocks: [] });
