import { planRoutes, type KeyActivity } from '@samsyn/contracts/plan';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ProblemError } from '../../shared/api/problem-error.ts';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { StaleVersion } from '../../shared/ui/stale-version.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './responsible.module.css';
import { coordinatorsQuery } from './plan.queries.ts';

interface ChooseResponsibleProps {
  readonly activity: KeyActivity;
  readonly onKept: (activity: KeyActivity) => void;
  readonly onCancel: () => void;
}

/** Chooses who answers for an activity; when somebody else has chosen meanwhile, both choices are shown. */
export function ChooseResponsible({ activity, onKept, onCancel }: ChooseResponsibleProps) {
  const t = useWords('plan');
  const tUi = useWords('ui');
  const client = useQueryClient();
  const coordinators = useQuery(coordinatorsQuery);
  const assigning = useSending(planRoutes.assign);
  const [chosen, setChosen] = useState(activity.responsible?.personId ?? '');
  const id = `responsible-${activity.id}`;

  function keep(personId: string, version: number) {
    assigning.mutate(
      { params: { keyActivityId: activity.id }, input: { personId: personId || null }, version },
      { onSuccess: onKept },
    );
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    keep(chosen, activity.version);
  }

  const theirs = staleVersion(assigning.error);
  if (theirs) {
    const nameOf = (personId: string) =>
      coordinators.data?.items.find((each) => each.personId === personId)?.name;
    return (
      <div className={classes.choose}>
        <StaleVersion
          busy={assigning.isPending}
          differences={[
            {
              field: id,
              label: t('responsible'),
              mine: nameOf(chosen) ?? t('nobody'),
              theirs: theirs.responsible?.name ?? t('nobody'),
            },
          ]}
          onResolve={(choices) => {
            if (choices[id] !== 'theirs') return keep(chosen, theirs.version);
            void client.invalidateQueries();
            onKept(theirs);
          }}
        />
      </div>
    );
  }
  return (
    <form className={classes.choose} onSubmit={submit}>
      <Select
        id={id}
        label={t('chooseResponsibleFor', { text: activity.text })}
        none={t('nobody')}
        width="medium"
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        choices={(coordinators.data?.items ?? []).map(({ personId, name }) => ({
          value: personId,
          label: name,
        }))}
        disabled={coordinators.isPending}
        error={(assigning.error ?? coordinators.error)?.problem.detail}
      />
      <Actions>
        <Button type="submit" look="primary" busy={assigning.isPending}>
          {t('keepResponsible')}
        </Button>
        <Button onClick={onCancel}>{tUi('cancel')}</Button>
      </Actions>
    </form>
  );
}

function staleVersion(error: ProblemError | null): KeyActivity | undefined {
  return error?.code === 'version-stale' ? (error.problem.current as KeyActivity) : undefined;
}
