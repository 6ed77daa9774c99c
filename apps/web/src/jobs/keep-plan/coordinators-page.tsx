import '../../shared/words/sv/plan-proposal.ts';
import { useQuery } from '@tanstack/react-query';
import { coordinatorsQuery } from '../../features/plan/plan.queries.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { compareText } from '../../shared/format.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { SectionCoordinator } from './section-coordinator.tsx';

/** Who answers for the key activities: first for each section as a whole, then for single ones. */
export function CoordinatorsPage() {
  const t = useWords('planProposal');
  const { content } = useProposalDraft();
  return (
    <Page title={t('coordinatorsTitle')} above={content.title} lead={t('coordinatorsLead')}>
      <Asked query={useQuery(coordinatorsQuery)}>
        {({ items }) => {
          const people = items
            .map(({ personId, name }) => ({ value: personId, label: name }))
            .toSorted((one, other) => compareText(one.label, other.label));
          return (
            <>
              {people.length === 0 && <Notice kind="warning" title={t('noCoordinators')} />}
              {content.sections
                .filter(({ keyActivities }) => keyActivities.length > 0)
                .map((section) => (
                  <SectionCoordinator key={section.number} section={section} people={people} />
                ))}
            </>
          );
        }}
      </Asked>
    </Page>
  );
}
