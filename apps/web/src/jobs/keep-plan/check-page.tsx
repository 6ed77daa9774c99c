import '../../shared/words/sv/plan-proposal.ts';
import { shapeViolations } from '@samsyn/contracts/kernel/shape-violations';
import { PlanContent } from '@samsyn/contracts/plan-content';
import { planAdoptionViolations } from '@samsyn/domain/plan-content';
import { useQueries } from '@tanstack/react-query';
import { coordinatorsQuery, plansQuery } from '../../features/plan/plan.queries.ts';
import { useProposalDraft } from '../../features/plan-proposal/proposal-draft.tsx';
import { FailedState } from '../../shared/ui/failed-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { useWords } from '../../shared/words/words.ts';
import { AdoptPlan } from './adopt-plan.tsx';
import { ContentSummary } from './content-summary.tsx';
import { ViolationList } from './violation-list.tsx';

/** The last look before the plan is adopted: what still stands in the way, and what it will hold. */
export function CheckPage() {
  const t = useWords('planProposal');
  const { content } = useProposalDraft();
  const [plans, coordinators] = useQueries({ queries: [plansQuery, coordinatorsQuery] });
  const failed = plans.error ?? coordinators.error;
  const violations = plans.data &&
    coordinators.data && [
      ...shapeViolations(PlanContent, content),
      ...planAdoptionViolations(content, {
        takenYears: plans.data.items.map(({ year }) => year),
        coordinatorIds: coordinators.data.items.map(({ personId }) => personId),
      }),
    ];
  return (
    <Page title={t('checkTitle')} above={content.title} lead={t('checkLead')}>
      {violations && violations.length > 0 && (
        <Section title={t('standsInTheWay')} note={t('standsInTheWayNote', { count: violations.length })}>
          <ViolationList violations={violations} />
        </Section>
      )}
      <Section title={t('toAdopt')}>
        <ContentSummary />
      </Section>
      {failed && !violations && (
        <FailedState
          what={failed.problem.detail}
          onRetry={() => {
            void plans.refetch();
            void coordinators.refetch();
          }}
        />
      )}
      {!failed && !violations && <Skeleton lines={['medium']} />}
      {violations?.length === 0 && <AdoptPlan />}
    </Page>
  );
}
