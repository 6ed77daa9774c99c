import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { planQuery } from '../../features/plan/plan.queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { PlanReading } from './plan-reading.tsx';
import { PlanWaiting } from './plan-waiting.tsx';

/** One year's adopted plan. */
export function PlanPage() {
  const { year } = useParams({ from: '/allowed/plan/$year' });
  const search = useSearch({ from: '/allowed/plan/$year' });
  return (
    <AskedPage query={useQuery(planQuery(Number(year)))} waiting={<PlanWaiting />}>
      {(plan) => <PlanReading plan={plan} search={search} />}
    </AskedPage>
  );
}
