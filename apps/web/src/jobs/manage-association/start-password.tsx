import '../../shared/words/sv/person.ts';
import { personRoutes, type Person } from '@samsyn/contracts/person';
import { useState } from 'react';
import { useSession } from '../../features/session/session.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CopyButton } from '../../shared/ui/copy-button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './start-password.module.css';

/** Makes a password to hand over. It is shown once, here, and nowhere kept. */
export function StartPassword({ person }: { readonly person: Person }) {
  const t = useWords('person');
  const isSelf = useSession().person.id === person.id;
  const making = useSending(personRoutes.issueStartPassword);
  const [asking, setAsking] = useState(false);
  if (person.disabled || isSelf) return null;

  function make() {
    setAsking(false);
    making.mutate({ params: { personId: person.id } });
  }

  return (
    <Section title={t('startPasswordTitle')}>
      {making.data ? (
        <Notice kind="success" live title={t('startPasswordIs', { name: person.name })}>
          <p className={classes.password} data-testid="start-password">
            {making.data.password}
          </p>
          <p>{t('startPasswordOnce')}</p>
          <CopyButton
            text={making.data.password}
            label={t('startPasswordCopy')}
            done={t('startPasswordCopied')}
          />
        </Notice>
      ) : (
        <>
          <p>{person.hasAccount ? t('startPasswordHas') : t('startPasswordNone')}</p>
          {making.error && <Notice kind="failure" live title={making.error.problem.detail} />}
          <Actions>
            <Button busy={making.isPending} onClick={person.hasAccount ? () => setAsking(true) : make}>
              {person.hasAccount ? t('startPasswordRenew') : t('startPasswordMake')}
            </Button>
          </Actions>
        </>
      )}
      <Dialog
        open={asking}
        title={t('startPasswordSure', { name: person.name })}
        confirm={t('startPasswordRenew')}
        onConfirm={make}
        onCancel={() => setAsking(false)}
      >
        <p>{t('startPasswordSureText', { name: person.name })}</p>
      </Dialog>
    </Section>
  );
}
