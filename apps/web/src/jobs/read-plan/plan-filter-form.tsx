import type { Plan } from '@samsyn/contracts/plan';
import { useNavigate } from '@tanstack/react-router';
import { isFiltered, nobody, responsiblePeople, withoutGoal } from '../../features/plan/plan-reading.ts';
import { useSession } from '../../features/session/session.queries.ts';
import { compareText } from '../../shared/format.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './plan-filter-form.module.css';
import { filterOf, me, type PlanSearch } from './plan-search.ts';

interface PlanFilterFormProps {
  readonly plan: Plan;
  readonly search: PlanSearch;
  /** How many activities the choice lets through. */
  readonly shown: number;
}

/**
 * Chooses by goal, section and responsible person what is shown. Each choice is part of the address at once, for all of
 * the plan is here already; a list that has to be asked for is narrowed by `FilterBar`, with a button.
 */
export function PlanFilterForm({ plan, search, shown }: PlanFilterFormProps) {
  const t = useWords('plan');
  const navigate = useNavigate();
  const { person } = useSession();
  const others = responsiblePeople(plan)
    .filter(({ personId }) => personId !== person.id)
    .toSorted((one, other) => compareText(one.name, other.name));

  function choose(change: PlanSearch) {
    void navigate({
      to: '/plan/$year',
      params: { year: String(plan.year) },
      search: written({ ...search, ...change }),
      replace: true,
      resetScroll: false,
    });
  }

  return (
    <form role="search" aria-label={t('filter')} className={classes.filter} data-print="no">
      <Select
        id="filter-mal"
        label={t('goal')}
        none={t('allGoals')}
        value={search.mal ?? ''}
        onChange={(event) => choose({ mal: event.target.value })}
        choices={[
          ...plan.goals.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
          { value: withoutGoal, label: t('withoutGoal') },
        ]}
      />
      <Select
        id="filter-avsnitt"
        label={t('section')}
        none={t('allSections')}
        value={search.avsnitt ?? ''}
        onChange={(event) => choose({ avsnitt: event.target.value })}
        choices={plan.sections.map(({ number, title }) => ({ value: number, label: `${number} ${title}` }))}
      />
      <Select
        id="filter-ansvarig"
        label={t('responsible')}
        none={t('anyone')}
        value={search.ansvarig ?? ''}
        onChange={(event) => choose({ ansvarig: event.target.value })}
        choices={[
          { value: me, label: t('mine') },
          { value: nobody, label: t('nobody') },
          ...others.map(({ personId, name }) => ({ value: personId, label: name })),
        ]}
      />
      <div className={classes.result}>
        <p role="status">
          {isFiltered(filterOf(search, person.id)) &&
            t('shown', { count: shown, all: plan.keyActivities.length })}
        </p>
        {isFiltered(filterOf(search, person.id)) && (
          <Button look="quiet" onClick={() => choose({ mal: '', avsnitt: '', ansvarig: '' })}>
            {t('clearFilter')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What is not chosen is not written in the address. */
function written(search: PlanSearch): PlanSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));
}
