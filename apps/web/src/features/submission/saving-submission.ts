import { shapeViolations } from '@samsyn/contracts/kernel/shape-violations';
import {
  SubmissionDraft,
  submissionRoutes,
  type CommitmentProgress,
  type Submission,
} from '@samsyn/contracts/submission';
import type { QueryClient } from '@tanstack/react-query';
import { send } from '../../shared/api/send.ts';
import { keptForm } from '../../shared/kept-form.ts';
import type { SavedBy } from '../../shared/use-autosave.ts';
import { mergeProgress, type DifferingProgress } from './merge-progress.ts';
import { submissionQuery } from './submission.queries.ts';

/** How a municipality's report saves itself. */
export function savingSubmission(
  client: QueryClient,
  { period, municipalityCode }: Pick<Submission, 'period' | 'municipalityCode'>,
  personId: string,
): SavedBy<Submission, readonly CommitmentProgress[], DifferingProgress> {
  return {
    contentOf: ({ progress }) => progress,
    send: (progress, version) =>
      send(submissionRoutes.keep, {
        params: { period, municipality: municipalityCode },
        input: { progress: [...progress] },
        version,
      }),
    onSaved: (submission) =>
      client.setQueryData(submissionQuery(period, municipalityCode).queryKey, submission),
    violationsOf: (progress) => shapeViolations(SubmissionDraft, { progress }),
    merge: mergeProgress,
    kept: keptForm('submission', personId, period, municipalityCode),
  };
}
