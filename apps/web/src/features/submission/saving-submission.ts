import { shapeViolations } from '@samsyn/contracts/kernel/shape-violations';
import {
  SubmissionDraft,
  submissionRoutes,
  type CommitmentProgress,
  type Submission,
} from '@samsyn/contracts/submission';
import type { QueryClient } from '@tanstack/react-query';
import { send } from '../../shared/api/send.ts';
import { keptForm, type KeptForm } from '../../shared/kept-form.ts';
import type { SavedBy, UnsavedDraft } from '../../shared/use-autosave.ts';
import { mergeProgress, type DifferingProgress } from './merge-progress.ts';
import { submissionQuery } from './submission.queries.ts';

/** What somebody has written in a municipality's report and not yet saved, as the tab keeps it. */
export function keptSubmission(
  { period, municipalityCode }: Pick<Submission, 'period' | 'municipalityCode'>,
  personId: string,
): KeptForm<UnsavedDraft<readonly CommitmentProgress[]>> {
  return keptForm('submission', personId, period, municipalityCode);
}

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
    isOpen: ({ steps }) => steps.includes('keep'),
    onClosed: () => void client.invalidateQueries(),
    violationsOf: (progress) => shapeViolations(SubmissionDraft, { progress }),
    merge: mergeProgress,
    kept: keptSubmission({ period, municipalityCode }, personId),
  };
}
