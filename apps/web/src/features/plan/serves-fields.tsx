import type { Plan } from '@samsyn/contracts/plan';
import { useState } from 'react';
import { Checkboxes } from '../../shared/ui/checkboxes.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useWords } from '../../shared/words/words.ts';

interface GoalsServedProps {
  readonly id: string;
  readonly label: string;
  readonly plan: Plan;
  /** The ids of those that are chosen. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Which of the plan's goals something serves, in the plan's order. */
export function GoalsServed({ id, label, plan, chosen, onChange }: GoalsServedProps) {
  const goals = plan.goals.map((goal) => ({ value: goal.id, label: `${goal.code} ${goal.title}` }));
  return <Ticked id={id} label={label} choices={goals} chosen={chosen} onChange={onChange} />;
}

const fewestLetters = 2;
const mostFound = 12;

/** Which of the plan's key activities something is part of: those chosen, and those that hold what is searched for. */
export function KeyActivitiesServed({ id, label, plan, chosen, onChange }: GoalsServedProps) {
  const t = useWords('plan');
  const [sought, setSought] = useState('');
  const words = sought.trim().toLocaleLowerCase('sv');
  const found = plan.keyActivities.filter(
    (activity) =>
      !chosen.includes(activity.id) &&
      words.length >= fewestLetters &&
      activity.text.toLocaleLowerCase('sv').includes(words),
  );
  const shown = [
    ...plan.keyActivities.filter((activity) => chosen.includes(activity.id)),
    ...found.slice(0, mostFound),
  ];
  return (
    <>
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
      <p role="status">
        {words.length >= fewestLetters &&
          (found.length > mostFound
            ? t('activitiesFoundMany', { count: found.length, shown: mostFound })
            : t('activitiesFound', { count: found.length }))}
      </p>
      {shown.length > 0 && (
        <Ticked
          id={id}
          label={label}
          choices={shown.map(({ id: value, text }) => ({ value, label: text }))}
          chosen={chosen}
          onChange={onChange}
        />
      )}
    </>
  );
}

interface TickedProps extends Omit<GoalsServedProps, 'plan'> {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

function Ticked({ id, label, choices, chosen, onChange }: TickedProps) {
  return (
    <Checkboxes
      id={id}
      label={label}
      optional
      choices={choices.map((choice) => ({ ...choice, checked: chosen.includes(choice.value) }))}
      onChange={({ target: { value, checked } }) =>
        onChange(checked ? [...chosen, value] : chosen.filter((each) => each !== value))
      }
    />
  );
}
