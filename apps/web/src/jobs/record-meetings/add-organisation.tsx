import '../../shared/words/sv/network-meeting.ts';
import { organisationRoutes, type Organisation } from '@samsyn/contracts/organisation';
import { refusalText } from '@samsyn/contracts/refusal-text';
import { useId, useState } from 'react';
import { isFrom, organisationPlace } from '../../features/network-meeting/attendance.ts';
import type { AttendanceWritten } from '../../features/network-meeting/meeting-written.ts';
import { useSending } from '../../shared/api/queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useWords } from '../../shared/words/words.ts';

interface AddOrganisationProps {
  readonly organisations: readonly Organisation[];
  readonly attendance: readonly AttendanceWritten[];
  readonly onAdd: (organisationId: string) => void;
}

/** Gives an extern organisation its row, whether it is known already or named here for the first time. */
export function AddOrganisation({ organisations, attendance, onAdd }: AddOrganisationProps) {
  const t = useWords('networkMeeting');
  const id = useId();
  const [written, setWritten] = useState('');
  const [error, setError] = useState<string>();
  const adding = useSending(organisationRoutes.add);
  const name = written.trim();
  const present = organisations.filter((each) => attendance.some(isFrom(organisationPlace(each.id))));

  async function add() {
    const known = organisations.find((each) => isSameName(each.name, name));
    if (name === '') return setError(refusalText({ code: 'required' }));
    if (known && present.includes(known)) return setError(t('organisationRepeated'));
    setError(undefined);
    try {
      onAdd((known ?? (await adding.mutateAsync({ input: { name } }))).id);
      return setWritten('');
    } catch {
      // What was refused stands below, as the mutation's error.
      return undefined;
    }
  }

  return (
    <Details summary={t('organisations')}>
      <TextField
        id={id}
        label={t('organisation')}
        help={t('organisationHelp')}
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
          .filter((each) => !present.includes(each))
          .map((each) => (
            <option key={each.id}>{each.name}</option>
          ))}
      </datalist>
      <Button busy={adding.isPending} onClick={() => void add()}>
        {t('addOrganisation')}
      </Button>
    </Details>
  );
}

function isSameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');
}
