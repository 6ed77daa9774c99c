import type { KeyActivity, Plan } from '@samsyn/contracts/plan';
import { useId, useState } from 'react';
import { useSession } from '../../features/session/session.queries.ts';
import { Checkboxes } from '../../shared/ui/checkboxes.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { fieldId } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

/** Fewer letters than this find too much. */
const shortestSearch = 2;

interface ActivityChoiceProps {
  readonly plan: Plan;
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  readonly onToggle: (box: HTMLInputElement) => void;
}

/** The plan's key activities: the person's own and the chosen ones at hand, the others by a search. */
export function ActivityChoice({ plan, chosen, error, onToggle }: ActivityChoiceProps) {
  const t = useWords('networkMeeting');
  const { person } = useSession();
  const searchId = useId();
  const [search, setSearch] = useState('');
  // What is at hand does not change under the finger that ticks it.
  const [atHand] = useState(() =>
    plan.keyActivities.filter(
      ({ id, responsible }) => responsible?.personId === person.id || chosen.includes(id),
    ),
  );
  const isSearching = search.trim().length >= shortestSearch;
  const found = isSearching
    ? plan.keyActivities.filter((activity) => !atHand.includes(activity) && isFoundBy(activity, search))
    : [];
  const others = plan.keyActivities.filter(
    (activity) => chosen.includes(activity.id) && !atHand.includes(activity) && !found.includes(activity),
  );
  const choices = (activities: readonly KeyActivity[]) =>
    activities.map(({ id, text }) => ({ value: id, label: text, checked: chosen.includes(id) }));
  return (
    <>
      {atHand.length > 0 && (
        <Checkboxes
          id={fieldId('keyActivities')}
          label={t('ownActivities')}
          error={error}
          choices={choices(atHand)}
          onChange={({ target }) => onToggle(target)}
        />
      )}
      <TextField
        id={searchId}
        type="search"
        label={t('activitiesSearch')}
        help={t('searchHelp')}
        autoComplete="off"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status">
        {isSearching &&
          (found.length === 0 ? t('activitiesNotFound') : t('activitiesFound', { count: found.length }))}
      </p>
      {found.length > 0 && (
        <Checkboxes
          id={`${searchId}-found`}
          label={t('otherActivities')}
          choices={choices(found)}
          onChange={({ target }) => onToggle(target)}
        />
      )}
      {others.length > 0 && (
        <Checkboxes
          id={`${searchId}-chosen`}
          label={t('chosenActivities')}
          choices={choices(others)}
          onChange={({ target }) => onToggle(target)}
        />
      )}
    </>
  );
}

function isFoundBy({ text }: KeyActivity, search: string): boolean {
  return text.toLocaleLowerCase('sv').includes(search.trim().toLocaleLowerCase('sv'));
}
