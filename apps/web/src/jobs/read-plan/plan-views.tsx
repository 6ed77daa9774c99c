import { Link } from '@tanstack/react-router';
import { useWords } from '../../shared/words/words.ts';
import type { PlanSearch } from './plan-search.ts';
import classes from './plan-views.module.css';

/** The two orders of the plan; what is chosen below stays chosen. */
export function PlanViews({ year, search }: { readonly year: number; readonly search: PlanSearch }) {
  const t = useWords('plan');
  const { visa: _, ...chosen } = search;
  const views = [
    { label: t('byGoal'), search: chosen },
    { label: t('bySection'), search: { ...chosen, visa: 'avsnitt' } },
  ];
  return (
    <nav aria-label={t('views')}>
      <ul role="list" className={classes.views}>
        {views.map((view) => (
          <li key={view.label}>
            <Link
              to="/plan/$year"
              params={{ year: String(year) }}
              search={view.search}
              resetScroll={false}
              className={classes.view}
              activeOptions={{ exact: true }}
            >
              {view.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
