import '../../shared/words/sv/course.ts';
import { findPlainDate, yearOf } from '@samsyn/domain/time/plain-date';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useController, useWatch, type UseFormReturn } from 'react-hook-form';
import { CourseFields } from '../../features/course/course-fields.tsx';
import type { CourseWritten } from '../../features/course/course-written.ts';
import { SessionFields } from '../../features/course/session-fields.tsx';
import { planQuery } from '../../features/plan/plan.queries.ts';
import { GoalsServed, KeyActivitiesServed } from '../../features/plan/serves-fields.tsx';
import { Asked } from '../../shared/ui/asked.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { EffectFields } from '../../shared/ui/effect-fields.tsx';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './manage-courses.module.css';

interface CourseFormPartsProps {
  readonly form: UseFormReturn<CourseWritten, unknown, CourseWritten>;
  /** The effect of a course that has not been held cannot be assessed. */
  readonly withEffect?: boolean;
}

/** What is asked of a course both when it is added and when it is changed. */
export function CourseFormParts({ form, withEffect = false }: CourseFormPartsProps) {
  return (
    <div className={classes.parts}>
      <CourseFields form={form} />
      <SessionFields form={form} />
      <PlanParts form={form} />
      {withEffect && <Effect form={form} />}
    </div>
  );
}

function PlanParts({ form }: CourseFormPartsProps) {
  const t = useWords('course');
  const sessions = useWatch({ control: form.control, name: 'sessions' });
  const days = sessions.flatMap(({ heldOn }) => findPlainDate(heldOn) ?? []).toSorted();
  const lastDay = days.at(-1);
  if (lastDay === undefined) return <p className={classes.note}>{t('dayFirst')}</p>;
  return <PartsOfPlan form={form} year={yearOf(lastDay)} />;
}

function PartsOfPlan({ form, year }: CourseFormPartsProps & { readonly year: number }) {
  const t = useWords('course');
  const query = useQuery({ ...planQuery(year), retry: false });
  const goals = useController({ control: form.control, name: 'goals' });
  const keyActivities = useController({ control: form.control, name: 'keyActivities' });
  const hasNoPlan = query.error?.code === 'not-found';
  useOnlyAmong(query.data?.goals ?? (hasNoPlan ? none : undefined), goals.field);
  useOnlyAmong(query.data?.keyActivities ?? (hasNoPlan ? none : undefined), keyActivities.field);
  if (hasNoPlan) return <p className={classes.note}>{t('noPlan', { year })}</p>;
  return (
    <Asked query={query}>
      {(plan) => (
        <>
          <GoalsServed
            id={fieldId('goals')}
            label={t('goalsQuestion')}
            plan={plan}
            chosen={goals.field.value}
            onChange={goals.field.onChange}
          />
          <Details
            summary={t('keyActivitiesChosen', { count: keyActivities.field.value.length })}
            open={keyActivities.field.value.length > 0}
          >
            <KeyActivitiesServed
              id={fieldId('keyActivities')}
              label={t('keyActivities')}
              plan={plan}
              chosen={keyActivities.field.value}
              onChange={keyActivities.field.onChange}
            />
          </Details>
        </>
      )}
    </Asked>
  );
}

const none: readonly { readonly id: string }[] = [];

interface ChosenField {
  readonly value: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** A day in another year means another plan: what that does not hold cannot be shown, and so is chosen no more. */
function useOnlyAmong(
  known: readonly { readonly id: string }[] | undefined,
  { value, onChange }: ChosenField,
) {
  useEffect(() => {
    const left = known && value.filter((chosen) => known.some(({ id }) => id === chosen));
    if (left && left.length < value.length) onChange(left);
  }, [known, value, onChange]);
}

function Effect({ form }: CourseFormPartsProps) {
  const t = useWords('course');
  const { field } = useController({ control: form.control, name: 'effect' });
  const { error } = form.getFieldState('effect.text', form.formState);
  return (
    <EffectFields
      name="effect"
      question={t('effectQuestion')}
      effect={field.value}
      error={error?.message}
      onChange={field.onChange}
    />
  );
}
