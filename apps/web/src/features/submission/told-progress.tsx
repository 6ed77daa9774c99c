import '../../shared/words/sv/submission.ts';
import type { CommitmentProgress } from '@samsyn/contracts/submission';
import { StatusTag, Tag } from '../../shared/ui/tag.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './told-progress.module.css';

/** What is told of a commitment, to be read. */
export function ToldProgress({ told }: { readonly told: Omit<CommitmentProgress, 'commitmentId'> }) {
  const t = useWords('submission');
  const { status, done, forecast } = told;
  return (
    <div className={classes.told}>
      <p>{status === null ? <Tag look="grey">{t('unanswered')}</Tag> : <StatusTag status={status} />}</p>
      {done !== '' && <p className={classes.text}>{done}</p>}
      {forecast !== '' && (
        <div>
          <p className={classes.label}>{t('forecast')}</p>
          <p className={classes.text}>{forecast}</p>
        </div>
      )}
    </div>
  );
}
