import type { CommitmentProgress } from '@samsyn/contracts/submission';
import type { Choices, Differing, Merge } from '../../shared/use-autosave.ts';

type Progress = readonly CommitmentProgress[];

/** A commitment of which two people have told different things; its key is the commitment's id. */
export interface DifferingProgress extends Differing {
  readonly mine: CommitmentProgress | undefined;
  readonly theirs: CommitmentProgress | undefined;
}

/** Puts together, commitment by commitment, what two people have told in the same report. */
export function mergeProgress(
  base: Progress,
  mine: Progress,
  theirs: Progress,
  chosen: Choices = {},
): Merge<Progress, DifferingProgress> {
  const [before, my, their] = [byId(base), byId(mine), byId(theirs)];
  const differing: DifferingProgress[] = [];
  const content = [...new Set([...their.keys(), ...my.keys()])].flatMap((key) => {
    const [old, own, other] = [before, my, their].map((side) => JSON.stringify(side.get(key)));
    if (own !== old && other !== old && own !== other) {
      differing.push({ key, mine: my.get(key), theirs: their.get(key) });
    }
    const isMine = own !== old && (other === old || chosen[key] !== 'theirs');
    return (isMine ? my : their).get(key) ?? [];
  });
  return { content, differing };
}

function byId(progress: Progress): ReadonlyMap<string, CommitmentProgress> {
  return new Map(progress.map((told) => [told.commitmentId, told]));
}
