import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { plansQuery } from '../../features/plan/plan.queries.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './plan-views.module.css';

/** The other years that have a plan; nothing when there is only one. */
export function PlanYears() {
  const t = useWords('plan');
  const plans = useQuery(plansQuery).data?.items ?? [];
  if (plans.length < 2) return null;
  return (
    <nav aria-label={t('years')}>
      <ul role="list" className={classes.views}>
        {plans.map((plan) => (
          <li key={plan.year}>
            <Link
              to="/plan/$year"
              params={{ year: String(plan.year) }}
              className={classes.view}
              activeOptions={{ includeSearch: false }}
            >
              {plan.year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
