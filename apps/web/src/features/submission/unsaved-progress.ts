import type { CommitmentProgress } from '@samsyn/contracts/submission';
import type { UnsavedDraft } from '../../shared/use-autosave.ts';

type Progress = readonly CommitmentProgress[];

/** What was written of a commitment since it was last saved, and is not what the report says now. */
export function unsavedProgress(
  { base, content }: Pick<UnsavedDraft<Progress>, 'base' | 'content'>,
  now: Progress,
): CommitmentProgress[] {
  const says = (progress: Progress, told: CommitmentProgress) =>
    progress.some((each) => JSON.stringify(each) === JSON.stringify(told));
  return content.filter((told) => !says(base, told) && !says(now, told));
}
