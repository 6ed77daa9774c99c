import '../../shared/words/sv/network-meeting.ts';
import type { Plan } from '@samsyn/contracts/plan';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useController, useWatch, type UseFormReturn } from 'react-hook-form';
import type { MeetingWritten } from '../../features/network-meeting/meeting-written.ts';
import { planQuery } from '../../features/plan/plan.queries.ts';
import { GoalsServed, KeyActivitiesServed } from '../../features/plan/serves-fields.tsx';
import { useSession } from '../../features/session/session.queries.ts';
import { parseDay } from '../../shared/format.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './plan-choices.module.css';

interface PlanChoicesProps {
  readonly form: UseFormReturn<MeetingWritten, unknown, MeetingWritten>;
}

/** What the meeting served, of the plan for the year it was held in. */
export function PlanChoices({ form }: PlanChoicesProps) {
  const t = useWords('networkMeeting');
  const year = useYearOf(useWatch({ control: form.control, name: 'heldOn' }));
  const query = useQuery({ ...planQuery(year ?? 0), enabled: year !== undefined });
  if (year === undefined) return null;
  if (query.error?.code === 'not-found') return <p className={classes.noPlan}>{t('noPlan', { year })}</p>;
  return <Asked query={query}>{(plan) => <ChoicesOf key={plan.id} plan={plan} form={form} />}</Asked>;
}

function ChoicesOf({ plan, form }: PlanChoicesProps & { readonly plan: Plan }) {
  const t = useWords('networkMeeting');
  const { person } = useSession();
  const goals = useController({ control: form.control, name: 'goals' });
  const activities = useController({ control: form.control, name: 'keyActivities' });
  const [openAtStart] = useState({
    goals: goals.field.value.length > 0,
    activities: activities.field.value.length > 0,
  });
  useEffect(() => {
    // What another year's plan held can neither be seen here nor be meant.
    const { setValue, getValues } = form;
    setValue('goals', presentIn(plan.goals, getValues('goals')));
    setValue('keyActivities', presentIn(plan.keyActivities, getValues('keyActivities')));
  }, [plan, form]);
  const chosen = (ids: readonly string[]) =>
    ids.length === 0 ? t('goalsNone') : t('goalsChosen', { count: ids.length });
  return (
    <>
      <Details
        summary={`${t('goals')}: ${chosen(goals.field.value)}`}
        open={openAtStart.goals || goals.fieldState.invalid}
      >
        <GoalsServed
          id={fieldId('goals')}
          label={t('goalsQuestion')}
          plan={plan}
          chosen={goals.field.value}
          error={goals.fieldState.error?.message}
          onChange={goals.field.onChange}
        />
      </Details>
      <Details
        summary={`${t('activities')}: ${chosen(activities.field.value)}`}
        open={openAtStart.activities || activities.fieldState.invalid}
      >
        <KeyActivitiesServed
          id={fieldId('keyActivities')}
          label={t('activitiesQuestion')}
          plan={plan}
          ownOf={person.id}
          chosen={activities.field.value}
          error={activities.fieldState.error?.message}
          onChange={activities.field.onChange}
        />
      </Details>
    </>
  );
}

/** The year of the day that is written; while it is half written, of the one that stood there before. */
function useYearOf(written: string): number | undefined {
  const [last, setLast] = useState<number>();
  const day = parseDay(written);
  const year = day === undefined ? last : Number(day.slice(0, 4));
  if (year !== last) setLast(year);
  return year;
}

function presentIn(known: readonly { readonly id: string }[], ids: readonly string[]): string[] {
  return ids.filter((chosen) => known.some(({ id }) => id === chosen));
}
