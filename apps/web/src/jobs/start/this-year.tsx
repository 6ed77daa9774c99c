import '../../shared/words/sv/start.ts';
import type { Plan } from '@samsyn/contracts/plan';
import { isMunicipalRole } from '@samsyn/domain/access/role';
import { useQuery } from '@tanstack/react-query';
import { planQuery } from '../../features/plan/plan.queries.ts';
import { useSession } from '../../features/session/session.queries.ts';
import { formatDay } from '../../shared/format.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TaskList } from '../../shared/ui/task-list.tsx';
import { useWords } from '../../shared/words/words.ts';
import { goalTasks, municipalGoalTasks, ownActivityTasks } from './plan-tasks.ts';

/** How many of a coordinator's own activities stand on the start page; the step above leads to them all. */
const mostOwn = 5;

/** What the year's plan holds for the person: own activities, and the goals from the side the person works on. */
export function ThisYear({ year }: { readonly year: number }) {
  const query = useQuery(planQuery(year));
  return (
    <Asked query={query}>
      {(plan) => (
        <>
          <OwnActivities plan={plan} />
          <Goals plan={plan} />
        </>
      )}
    </Asked>
  );
}

function OwnActivities({ plan }: { readonly plan: Plan }) {
  const t = useWords('start');
  const { person } = useSession();
  const own = ownActivityTasks(plan, person.id);
  if (own.length === 0) return null;
  const shown = own.slice(0, mostOwn);
  return (
    <Section
      title={t('ownActivities')}
      note={shown.length < own.length ? t('someOf', { shown: shown.length, count: own.length }) : undefined}
    >
      <TaskList tasks={shown} />
    </Section>
  );
}

function Goals({ plan }: { readonly plan: Plan }) {
  const t = useWords('start');
  const { roles } = useSession();
  const municipal = roles.length > 0 && roles.every(({ role }) => isMunicipalRole(role));
  const tasks = municipal ? municipalGoalTasks(plan) : goalTasks(plan);
  if (tasks.length === 0) return null;
  return (
    <Section
      title={municipal ? t('municipalGoals', { year: plan.year }) : t('goals', { year: plan.year })}
      note={t('adoptedOn', { day: formatDay(plan.adoptedOn) })}
    >
      <TaskList tasks={tasks} />
    </Section>
  );
}
