import type { KeyActivity, Plan } from '@samsyn/contracts/plan';
import { useState } from 'react';
import { Checkboxes } from '../../shared/ui/checkboxes.tsx';
import type { Choice } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './serves-fields.module.css';

interface GoalsServedProps {
  readonly id: string;
  readonly label: string;
  readonly plan: Plan;
  /** The ids of those that are chosen. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  readonly error?: string | undefined;
}

/** Which of the plan's goals something serves, in the plan's order. */
export function GoalsServed({ plan, ...field }: GoalsServedProps) {
  const goals = plan.goals.map((goal) => ({ value: goal.id, label: `${goal.code} ${goal.title}` }));
  return <Ticked {...field} choices={goals} />;
}

const fewestLetters = 2;
const mostFound = 12;

interface KeyActivitiesServedProps extends GoalsServedProps {
  /** The person whose own activities stand first, without a search. */
  readonly ownOf?: string;
}

/** Which of the plan's key activities something is part of: somebody's own, those chosen, and those a search finds. */
export function KeyActivitiesServed({ plan, ownOf, ...field }: KeyActivitiesServedProps) {
  const t = useWords('plan');
  const [sought, setSought] = useState('');
  const { id, chosen } = field;
  const words = sought.trim().toLocaleLowerCase('sv');
  const own = plan.keyActivities.filter(
    ({ responsible }) => ownOf !== undefined && responsible?.personId === ownOf,
  );
  const others = plan.keyActivities.filter((activity) => !own.includes(activity));
  const found = others.filter(
    (activity) =>
      !chosen.includes(activity.id) &&
      words.length >= fewestLetters &&
      activity.text.toLocaleLowerCase('sv').includes(words),
  );
  const firstFound = found.slice(0, mostFound);
  // In the plan's order, so that what is ticked does not move.
  const shown = others.filter((activity) => chosen.includes(activity.id) || firstFound.includes(activity));
  return (
    <>
      {own.length > 0 && <Ticked {...field} choices={own.map(choiceOf)} />}
      <TextField
        id={`${id}-search`}
        type="search"
        label={t('searchActivities')}
        help={t('searchActivitiesHelp')}
        value={sought}
        autoComplete="off"
        onChange={({ target }) => setSought(target.value)}
        onKeyDown={(event) => {
          // The form around it is not to be sent by somebody who searches.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status" className={classes.found}>
        {words.length >= fewestLetters &&
          (found.length > mostFound
            ? t('activitiesFoundMany', { count: found.length, shown: mostFound })
            : t('activitiesFound', { count: found.length }))}
      </p>
      {shown.length > 0 &&
        (own.length > 0 ? (
          <Ticked
            {...field}
            id={`${id}-others`}
            label={t('otherActivities')}
            error={undefined}
            choices={shown.map(choiceOf)}
          />
        ) : (
          <Ticked {...field} choices={shown.map(choiceOf)} />
        ))}
    </>
  );
}

function choiceOf({ id, text }: KeyActivity): Choice {
  return { value: id, label: text };
}

interface TickedProps extends Omit<GoalsServedProps, 'plan'> {
  readonly choices: readonly Choice[];
}

function Ticked({ id, label, error, choices, chosen, onChange }: TickedProps) {
  return (
    <Checkboxes
      id={id}
      label={label}
      error={error}
      optional
      choices={choices.map((choice) => ({ ...choice, checked: chosen.includes(choice.value) }))}
      onChange={({ target: { value, checked } }) =>
        onChange(checked ? [...chosen, value] : chosen.filter((each) => each !== value))
      }
    />
  );
}
