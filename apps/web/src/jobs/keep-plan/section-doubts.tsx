import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { OpenDoubt } from './open-doubt.tsx';

/** What is still to be answered about the section, where it can be put right. */
export function SectionDoubts({ number }: { readonly number: string }) {
  const { content } = useProposalDraft();
  return content.doubts.map((doubt, index) =>
    doubt.section === number && doubt.answer === undefined ? (
      // oxlint-disable-next-line react/no-array-index-key -- a doubt has no name but its place, and none comes or goes
      <OpenDoubt key={index} doubt={doubt} index={index} beside />
    ) : null,
  );
}
