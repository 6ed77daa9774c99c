import '../../shared/words/sv/start.ts';
import type { Plan } from '@samsyn/contracts/plan';
import { anchorOf, goalGroups, sectionGroups, withoutGoal } from '../../features/plan/plan-reading.ts';
import type { Task } from '../../shared/ui/task-list.tsx';
import { wordsOf } from '../../shared/words/words.ts';

/** The goals with how many key activities serve each; what serves none is told too. */
export function goalTasks(plan: Plan): Task[] {
  const t = wordsOf('plan');
  return goalGroups(plan, {}).map(({ goal, count }) => ({
    id: `goal-${goal?.code ?? withoutGoal}`,
    mark: goal?.code ?? '',
    title: goal?.title ?? t('withoutGoal'),
    state: t('keyActivities', { count }),
    link: toPlan(plan, { mal: goal?.code ?? withoutGoal }),
  }));
}

/** The goals that ask something of the municipalities, with how many commitments each holds for them. */
export function municipalGoalTasks(plan: Plan): Task[] {
  const t = wordsOf('start');
  return plan.goals
    .filter(({ commitments }) => commitments.municipalities.length > 0)
    .map(({ code, title, commitments }) => ({
      id: `goal-${code}`,
      mark: code,
      title,
      state: t('commitments', { count: commitments.municipalities.length }),
      link: toPlan(plan, { mal: code }),
    }));
}

/** The key activities somebody answers for, each once and where the plan prints it first. */
export function ownActivityTasks(plan: Plan, personId: string): Task[] {
  const placed = sectionGroups(plan, { responsible: personId }).flatMap(({ activities }) => activities);
  const once = new Map(placed.toReversed().map((each) => [each.activity.id, each]));
  return placed
    .filter((each) => once.get(each.activity.id) === each)
    .map((each) => ({
      id: each.activity.id,
      title: each.activity.text,
      note: `${each.section.number} ${each.section.title}`,
      link: { ...toPlan(plan, { visa: 'avsnitt' }), hash: anchorOf(each) },
    }));
}

function toPlan({ year }: Plan, search: Readonly<Record<string, string>>): Task['link'] {
  return { to: '/plan/$year', params: { year: String(year) }, search };
}
