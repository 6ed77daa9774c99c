import type { ReactNode } from 'react';
import { Section } from '../../shared/ui/section.tsx';
import type { AskedCommitment, AskedGoal } from './asked-commitments.ts';
import { EarlierProgress } from './earlier-progress.tsx';
import classes from './submission-answers.module.css';
import { ToldProgress } from './told-progress.tsx';

interface SubmissionAnswersProps {
  readonly goals: readonly AskedGoal[];
  /** What can be done about one of the answers. */
  readonly action?: (commitment: AskedCommitment) => ReactNode;
}

/** The whole report on one page, goal by goal. */
export function SubmissionAnswers({ goals, action }: SubmissionAnswersProps) {
  return goals.map(({ code, title, commitments }) => (
    <Section key={code} title={`${code} ${title}`}>
      {commitments.map((commitment) => (
        <div key={commitment.id} className={classes.answer}>
          <div className={classes.asked}>
            <h3 id={commitment.id} tabIndex={-1} className={classes.commitment}>
              {commitment.text}
            </h3>
            {action?.(commitment)}
          </div>
          <ToldProgress told={commitment.told} />
          {commitment.previous && <EarlierProgress previous={commitment.previous} />}
        </div>
      ))}
    </Section>
  ));
}
