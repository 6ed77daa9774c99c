import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { plansQuery } from '../../features/plan/plan.queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { NoPlan } from './no-plan.tsx';
import { PlanWaiting } from './plan-waiting.tsx';

/** The way to the plan of the newest year. */
export function NewestPlanPage() {
  return (
    <AskedPage query={useQuery(plansQuery)} waiting={<PlanWaiting />}>
      {({ items: [newest] }) =>
        newest ? <Navigate to="/plan/$year" params={{ year: String(newest.year) }} replace /> : <NoPlan />
      }
    </AskedPage>
  );
}
