import '../../shared/words/sv/plan-proposal.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { useWords } from '../../shared/words/words.ts';
import { OpenDoubt } from './open-doubt.tsx';

/** What is still to be answered about the section, where it can be put right. */
export function SectionDoubts({ number }: { readonly number: string }) {
  const t = useWords('planProposal');
  const { content } = useProposalDraft();
  const open = content.doubts
    .map((doubt, index) => ({ doubt, index }))
    .filter(({ doubt }) => doubt.section === number && doubt.answer === undefined);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="section-doubts">
      <h2 id="section-doubts">{t('doubtsTitle')}</h2>
      {open.map(({ doubt, index }) => (
        <OpenDoubt key={index} doubt={doubt} index={index} beside />
      ))}
    </section>
  );
}
