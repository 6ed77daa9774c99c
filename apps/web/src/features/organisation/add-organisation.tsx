import '../../shared/words/sv/organisation.ts';
import { organisationRoutes, type Organisation } from '@samsyn/contracts/organisation';
import { refusalText } from '@samsyn/contracts/refusal-text';
import { useId, useState } from 'react';
import { useSending } from '../../shared/api/queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './add-organisation.module.css';

interface AddOrganisationProps {
  /** What it is folded under: what somebody would be missing who needs it. */
  readonly summary: string;
  /** Those that are known. */
  readonly organisations: readonly Organisation[];
  /** The ids of those that stand where it is added already, and cannot be added again. */
  readonly present?: readonly string[];
  readonly onAdd: (organisationId: string) => void;
}

/** Adds an extern organisation to what a form holds, whether it is known already or named here for the first time. */
export function AddOrganisation({ summary, organisations, present = [], onAdd }: AddOrganisationProps) {
  const t = useWords('organisation');
  const id = useId();
  const [written, setWritten] = useState('');
  const [error, setError] = useState<string>();
  const [added, setAdded] = useState<string>();
  const adding = useSending(organisationRoutes.add);
  const name = written.trim();

  async function add() {
    const known = organisations.find((each) => isSameName(each.name, name));
    setAdded(undefined);
    if (name === '') return setError(refusalText({ code: 'required' }));
    if (known && present.includes(known.id)) return setError(t('repeated'));
    setError(undefined);
    try {
      const organisation = known ?? (await adding.mutateAsync({ input: { name } }));
      onAdd(organisation.id);
      setAdded(organisation.name);
      return setWritten('');
    } catch {
      // What was refused stands below, as the mutation's error.
      return undefined;
    }
  }

  return (
    <Details summary={summary}>
      <TextField
        id={id}
        label={t('name')}
        help={t('nameHelp')}
        list={`${id}-known`}
        autoComplete="off"
        maxLength={120}
        value={written}
        error={error ?? adding.error?.problem.detail}
        onChange={({ target }) => setWritten(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void add();
        }}
      />
      <datalist id={`${id}-known`}>
        {organisations
          .filter((each) => !present.includes(each.id))
          .map((each) => (
            <option key={each.id}>{each.name}</option>
          ))}
      </datalist>
      <Button className={classes.add} busy={adding.isPending} onClick={() => void add()}>
        {t('add')}
      </Button>
      <p role="status" className={classes.added}>
        {added !== undefined && t('added', { name: added })}
      </p>
    </Details>
  );
}

function isSameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');
}
