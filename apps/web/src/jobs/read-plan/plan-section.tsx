import { ActivityList } from '../../features/plan/activity-list.tsx';
import { GoalCodes } from '../../features/plan/goal-codes.tsx';
import type { SectionGroup } from '../../features/plan/plan-reading.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './plan-section.module.css';
import { sectionAnchor } from './section-anchor.ts';

interface PlanSectionProps {
  readonly year: number;
  readonly group: SectionGroup;
  readonly depth: number;
  readonly narrowed: boolean;
  readonly mayAssign: boolean;
}

/** One section: what it is expected to lead to, and what is done. */
export function PlanSection({ year, group, depth, narrowed, mayAssign }: PlanSectionProps) {
  const t = useWords('plan');
  const { section, activities } = group;
  const anchor = sectionAnchor(section.number);
  const Heading = depth === 0 ? 'h2' : depth === 1 ? 'h3' : 'h4';
  const Part = depth === 0 ? 'h3' : depth === 1 ? 'h4' : 'h5';
  return (
    <section className={classes.section} data-depth={Math.min(depth, 2)} aria-labelledby={anchor}>
      <Heading id={anchor} tabIndex={-1} className={classes.title}>
        <span className={classes.number}>{section.number}</span> {section.title}
        {section.page !== null && <span className={classes.page}>{t('page', { page: section.page })}</span>}
      </Heading>
      {section.headingGoals.length > 0 && (
        <p className={classes.goals}>
          {t('headingGoals')} <GoalCodes codes={section.headingGoals} />
        </p>
      )}
      {!narrowed && section.expectedResults.length > 0 && (
        <div className={classes.results}>
          <Part className={classes.part}>{t('expectedResults')}</Part>
          <ul>
            {section.expectedResults.map((result) => (
              <li key={result}>{result}</li>
            ))}
          </ul>
        </div>
      )}
      {activities.length > 0 && (
        <>
          <Part className={classes.part}>{t('keyActivities', { count: activities.length })}</Part>
          <ActivityList year={year} activities={activities} mayAssign={mayAssign} anchored />
        </>
      )}
    </section>
  );
}
