import '../../shared/words/sv/plan-proposal.ts';
import type { PlanProposal } from '@samsyn/contracts/plan-proposal';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';

interface ClosedProposalProps {
  readonly proposal: PlanProposal;
  readonly status: 'adopted' | 'discarded';
}

/** What is said of a proposal that is closed for good; right after the adoption it is the confirmation. */
export function ClosedProposal({ proposal: { content }, status }: ClosedProposalProps) {
  const t = useWords('planProposal');
  if (status === 'discarded') {
    return (
      <Page title={t('discarded')} above={content.title} lead={t('discardedText')}>
        <LinkButton to="/planforslag">{t('upload')}</LinkButton>
      </Page>
    );
  }
  const year = String(content.year);
  return (
    <Page title={t('adopted', { year })} above={content.title} lead={t('adoptedText')}>
      <Section title={t('adoptedNext')}>
        <ul>
          <li>{t('adoptedRead')}</li>
          <li>{t('adoptedCoordinators')}</li>
        </ul>
      </Section>
      <LinkButton to="/plan/$year" params={{ year }} look="primary">
        {t('readPlan', { year })}
      </LinkButton>
    </Page>
  );
}
