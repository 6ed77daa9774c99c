import '../../shared/words/sv/plan-proposal.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { useWords } from '../../shared/words/words.ts';
import { PlaceLink } from './place-link.tsx';
import classes from './section-editor.module.css';

/** The sections before and after, so that one can work from the first to the last. */
export function SectionNeighbours({ index }: { readonly index: number }) {
  const t = useWords('planProposal');
  const { sections } = useProposalDraft().content;
  const [previous, next] = [sections[index - 1], sections[index + 1]];
  return (
    <nav className={classes.neighbours} aria-label={t('otherSections')}>
      {previous && (
        <PlaceLink place={{ page: 'avsnitt', section: previous.number }}>
          {t('previousSection', { section: `${previous.number} ${previous.title}` })}
        </PlaceLink>
      )}
      {next && (
        <PlaceLink place={{ page: 'avsnitt', section: next.number }}>
          {t('nextSection', { section: `${next.number} ${next.title}` })}
        </PlaceLink>
      )}
    </nav>
  );
}
