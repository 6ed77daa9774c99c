import type { Plan } from '@samsyn/contracts/plan';
import { depthOf, type SectionGroup } from '../../features/plan/plan-reading.ts';
import { useWords } from '../../shared/words/words.ts';
import { PlanContents } from './plan-contents.tsx';
import { PlanSection } from './plan-section.tsx';
import { sectionAnchor } from './section-anchor.ts';

interface PlanBySectionProps {
  readonly plan: Plan;
  readonly groups: readonly SectionGroup[];
  /** Only some activities are shown: then sections without any of them are left out. */
  readonly narrowed: boolean;
  readonly mayAssign: boolean;
}

/** The plan in the order of its document. */
export function PlanBySection({ plan, groups, narrowed, mayAssign }: PlanBySectionProps) {
  const t = useWords('plan');
  const shown = narrowed ? groups.filter(({ activities }) => activities.length > 0) : groups;
  return (
    <>
      {!narrowed && (
        <PlanContents
          entries={shown.map(({ section, activities }) => ({
            anchor: sectionAnchor(section.number),
            title: `${section.number} ${section.title}`,
            depth: depthOf(plan, section),
            ...(activities.length > 0 && { note: t('keyActivities', { count: activities.length }) }),
          }))}
        />
      )}
      {shown.map((group) => (
        <PlanSection
          key={group.section.number}
          year={plan.year}
          group={group}
          depth={depthOf(plan, group.section)}
          narrowed={narrowed}
          mayAssign={mayAssign}
        />
      ))}
    </>
  );
}
