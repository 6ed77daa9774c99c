import type { Plan } from '@samsyn/contracts/plan';
import { formatNumber } from '../../shared/format.ts';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './plan-overview.module.css';
import { ProjectList } from './project-list.tsx';

/** What the plan holds, at a glance. */
export function PlanOverview({ plan }: { readonly plan: Plan }) {
  const t = useWords('plan');
  const unassigned = plan.keyActivities.filter(({ responsible }) => responsible === null).length;
  const withoutGoal = plan.keyActivities.filter(({ goals }) => goals.length === 0).length;
  const counts = [
    { label: t('goals'), count: plan.goals.length },
    { label: t('keyActivities'), count: plan.keyActivities.length },
    { label: t('withoutGoal'), count: withoutGoal },
    { label: t('unassigned'), count: unassigned },
  ];
  return (
    <>
      <Section title={t('overview')} note={t('countedHelp')}>
        <dl className={classes.counts}>
          {counts.map(({ label, count }) => (
            <div key={label} className={classes.count}>
              <dt>{label}</dt>
              <dd>{formatNumber(count)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {plan.areas.length > 0 && (
        <Section title={t('areas')}>
          <ul role="list" className={classes.areas}>
            {plan.areas.map((area) => (
              <li key={area}>{area}</li>
            ))}
          </ul>
        </Section>
      )}
      {plan.projects.length > 0 && (
        <Section title={t('projects')}>
          <ProjectList year={plan.year} projects={plan.projects} />
        </Section>
      )}
    </>
  );
}
