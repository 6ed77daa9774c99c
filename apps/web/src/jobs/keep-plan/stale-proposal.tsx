import '../../shared/words/sv/plan-proposal.ts';
import { partText } from '../../features/plan-proposal/part-text.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { StaleVersion } from '../../shared/ui/stale-version.tsx';
import { useWords } from '../../shared/words/words.ts';

/** What two people have changed in the same part of the proposal, to choose between. */
export function StaleProposal() {
  const t = useWords('planProposal');
  const { differing, resolve } = useProposalDraft();
  return (
    <StaleVersion
      differences={differing.map((part) => ({
        field: part.key,
        label: t(`part_${part.kind}`, { name: part.name }),
        mine: partText(part, part.mine),
        theirs: partText(part, part.theirs),
      }))}
      onResolve={resolve}
    />
  );
}
