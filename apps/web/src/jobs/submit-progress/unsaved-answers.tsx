import '../../shared/words/sv/submission.ts';
import type { CommitmentProgress, Submission } from '@samsyn/contracts/submission';
import { useState } from 'react';
import { useSession } from '../../features/session/session.queries.ts';
import { askedGoals, type AskedGoal } from '../../features/submission/asked-commitments.ts';
import { keptSubmission } from '../../features/submission/saving-submission.ts';
import { ToldProgress } from '../../features/submission/told-progress.tsx';
import { unsavedProgress } from '../../features/submission/unsaved-progress.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CopyButton } from '../../shared/ui/copy-button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useWords, wordsOf } from '../../shared/words/words.ts';
import classes from './submit-progress.module.css';

interface UnsavedAnswersProps {
  /** As it is now that nothing can be written in it. */
  readonly submission: Submission;
}

/** What the person wrote and could not save before the report was sent or locked: to be read, copied and let go of. */
export function UnsavedAnswers({ submission }: UnsavedAnswersProps) {
  const t = useWords('submission');
  const { person } = useSession();
  const [kept] = useState(() => keptSubmission(submission, person.id));
  const [draft, setDraft] = useState(() => kept.find());
  const unsaved = draft ? answersOf(submission, unsavedProgress(draft, submission.progress)) : [];
  if (unsaved.length === 0) return null;

  function letGo() {
    kept.forget();
    setDraft(undefined);
  }

  return (
    <>
      <Notice kind="failure" live title={t('unsaved')}>
        <p>{whyNot(submission)}</p>
        <p>{t('unsavedKept')}</p>
      </Notice>
      <Section title={t('unsavedAnswers')}>
        {unsaved.map(({ id, text, told }) => (
          <div key={id} className={classes.unsaved}>
            <h3>{text}</h3>
            <ToldProgress told={told} />
          </div>
        ))}
        <Actions>
          <CopyButton
            text={unsaved.map(asText).join('\n\n')}
            label={t('unsavedCopy')}
            done={t('unsavedCopied')}
          />
          <Button look="quiet" onClick={letGo}>
            {t('unsavedForget')}
          </Button>
        </Actions>
      </Section>
    </>
  );
}

interface Answer {
  readonly id: string;
  readonly text: string;
  readonly told: CommitmentProgress;
}

/** Each answer with the commitment it is about, in the order of the report. */
function answersOf(submission: Submission, progress: readonly CommitmentProgress[]): Answer[] {
  return askedGoals(submission, progress)
    .flatMap(({ code, commitments }: AskedGoal) =>
      commitments.map(({ id, text, told }) => ({ id, text: `${code} ${text}`, told })),
    )
    .filter(({ told }) => progress.includes(told));
}

function asText({ text, told: { status, done, forecast } }: Answer): string {
  const said = [text, status && wordsOf('status')(status), done, forecast];
  return said.filter(Boolean).join('\n');
}

/** What closed the report to the person while they wrote, and who can open it again. */
function whyNot({ locked, status, submitted }: Submission): string {
  const t = wordsOf('submission');
  if (locked) return t('unsavedClosed');
  if (status === 'submitted' && submitted) return t('unsavedSubmitted', { name: submitted.by });
  return status === 'approved' ? t('unsavedApproved') : t('unsavedNotYours');
}
