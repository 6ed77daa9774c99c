import type { Plan } from '@samsyn/contracts/plan';
import { countOnce, goalGroups, isFiltered, sectionGroups } from '../../features/plan/plan-reading.ts';
import { sessionMay, useSession } from '../../features/session/session.queries.ts';
import { formatDay } from '../../shared/format.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useScrollToAnchor } from '../../shared/ui/use-scroll-to-anchor.ts';
import { useWords } from '../../shared/words/words.ts';
import { PlanByGoal } from './plan-by-goal.tsx';
import { PlanBySection } from './plan-by-section.tsx';
import { PlanFilterForm } from './plan-filter-form.tsx';
import { PlanOverview } from './plan-overview.tsx';
import { filterOf, isBySection, type PlanSearch } from './plan-search.ts';
import { PlanViews } from './plan-views.tsx';
import { PlanYears } from './plan-years.tsx';

interface PlanReadingProps {
  readonly plan: Plan;
  readonly search: PlanSearch;
}

/** The plan as everyone reads it: what it holds, then its activities in the order and choice that the address tells. */
export function PlanReading({ plan, search }: PlanReadingProps) {
  const t = useWords('plan');
  const session = useSession();
  const mayAssign = sessionMay(session, 'plan:assign');
  const filter = filterOf(search, session.person.id);
  const sections = sectionGroups(plan, filter);
  const shown = countOnce(sections);
  const narrowed = isFiltered(filter);
  useScrollToAnchor();
  return (
    <Page
      above={t('adopted', { day: formatDay(plan.adoptedOn), name: plan.adoptedBy })}
      title={plan.title}
      actions={<PlanYears />}
    >
      <PlanOverview plan={plan} />
      <PlanViews year={plan.year} search={search} />
      <PlanFilterForm plan={plan} search={search} shown={shown} />
      {narrowed && shown === 0 ? (
        <EmptyState title={t('nothingFoundTitle')}>
          <p>{t('nothingFoundText')}</p>
        </EmptyState>
      ) : isBySection(search) ? (
        <PlanBySection plan={plan} groups={sections} narrowed={narrowed} mayAssign={mayAssign} />
      ) : (
        <PlanByGoal
          plan={plan}
          groups={goalGroups(plan, filter)}
          narrowed={isFiltered({ ...filter, goal: undefined })}
          mayAssign={mayAssign}
        />
      )}
    </Page>
  );
}
