import type { Plan } from '@samsyn/contracts/plan';
import { ActivityList } from '../../features/plan/activity-list.tsx';
import { goalAnchor, type GoalGroup } from '../../features/plan/plan-reading.ts';
import { useWords } from '../../shared/words/words.ts';
import { Commitments } from './commitments.tsx';
import classes from './plan-by-goal.module.css';
import { PlanContents } from './plan-contents.tsx';

interface PlanByGoalProps {
  readonly plan: Plan;
  readonly groups: readonly GoalGroup[];
  /** Only some of a goal's activities are shown: then its commitments, which have not been chosen among, are left out. */
  readonly narrowed: boolean;
  readonly mayAssign: boolean;
}

/** The plan's goals, each with both sides' commitments and the activities that serve it. */
export function PlanByGoal({ plan, groups, narrowed, mayAssign }: PlanByGoalProps) {
  const t = useWords('plan');
  return (
    <>
      {!narrowed && groups.length > 1 && (
        <PlanContents
          entries={groups.map(({ goal, count }) => ({
            anchor: goalAnchor(goal?.code),
            title: goal ? `${goal.code} ${goal.title}` : t('withoutGoal'),
            note: t('keyActivities', { count }),
          }))}
        />
      )}
      {groups.map(({ goal, count, sections }) => (
        <section key={goal?.code ?? ''} className={classes.goal} aria-labelledby={goalAnchor(goal?.code)}>
          <h2 id={goalAnchor(goal?.code)} tabIndex={-1} className={classes.title}>
            {goal ? (
              <>
                <span className={classes.code}>{goal.code}</span> {goal.title}
              </>
            ) : (
              t('withoutGoal')
            )}
          </h2>
          {!goal && <p>{t('withoutGoalText')}</p>}
          {goal && !narrowed && <Commitments commitments={goal.commitments} />}
          <h3 className={classes.activities}>{t('keyActivities', { count })}</h3>
          {count === 0 && <p>{t('noKeyActivities')}</p>}
          {sections.map(({ section, activities }) => (
            <div key={section.number} className={classes.section}>
              <h4 className={classes.sectionTitle}>
                {section.number} {section.title}
              </h4>
              <ActivityList year={plan.year} activities={activities} mayAssign={mayAssign} />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
