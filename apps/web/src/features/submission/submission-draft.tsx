import type { CommitmentProgress, Submission } from '@samsyn/contracts/submission';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useAutosave, type Autosave } from '../../shared/use-autosave.ts';
import { askedGoals, type AskedGoal } from './asked-commitments.ts';
import type { DifferingProgress } from './merge-progress.ts';
import { savingSubmission } from './saving-submission.ts';

type Told = Partial<Omit<CommitmentProgress, 'commitmentId'>>;

export interface SubmissionDraft extends Autosave<readonly CommitmentProgress[], DifferingProgress> {
  readonly submission: Submission;
  /** What is asked, with what is told of it in the draft. */
  readonly goals: readonly AskedGoal[];
  readonly tell: (commitmentId: string, told: Told) => void;
}

const Draft = createContext<SubmissionDraft | null>(null);

interface SubmissionDraftProviderProps {
  readonly submission: Submission;
  readonly personId: string;
  readonly children: ReactNode;
}

/** Holds what is being told in a municipality's report, for all its pages. */
export function SubmissionDraftProvider({ submission, personId, children }: SubmissionDraftProviderProps) {
  const client = useQueryClient();
  const { period, municipalityCode } = submission;
  const saving = useMemo(
    () => savingSubmission(client, { period, municipalityCode }, personId),
    [client, period, municipalityCode, personId],
  );
  const autosave = useAutosave(submission, saving);
  const goals = useMemo(() => askedGoals(submission, autosave.content), [submission, autosave.content]);

  function tell(commitmentId: string, told: Told) {
    autosave.edit((progress) =>
      progress.map((each) => (each.commitmentId === commitmentId ? { ...each, ...told } : each)),
    );
  }

  return <Draft value={{ ...autosave, submission, goals, tell }}>{children}</Draft>;
}

export function useSubmissionDraft(): SubmissionDraft {
  const draft = useContext(Draft);
  if (!draft) throw new Error('This belongs inside a report that is being written.');
  return draft;
}
