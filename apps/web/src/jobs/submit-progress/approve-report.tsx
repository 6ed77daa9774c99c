import '../../shared/words/sv/submission.ts';
import { submissionRoutes, type Submission } from '@samsyn/contracts/submission';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSending } from '../../shared/api/queries.ts';
import { possessive } from '../../shared/format.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';
import { ReturnReport } from './return-report.tsx';
import classes from './submit-progress.module.css';

interface ApproveReportProps {
  readonly submission: Submission;
  /** The report is approved or sent back. */
  readonly onDone: () => void;
}

/**
 * What the approver can do: approve with one press, or send the report back with a comment. While it waits to be approved
 * that is in sight all through the reading.
 */
export function ApproveReport({ submission, onDone }: ApproveReportProps) {
  const t = useWords('submission');
  const client = useQueryClient();
  const approving = useSending(submissionRoutes.approve);
  const [isReturning, setReturning] = useState(false);
  const { period, municipalityCode, municipalityName, steps, version } = submission;

  function approve() {
    approving.mutate(
      { params: { period, municipality: municipalityCode }, input: { version } },
      // What stands in the way is shown: somebody else has approved or returned it, or closed the period.
      { onSuccess: onDone, onError: () => void client.invalidateQueries() },
    );
  }

  if (isReturning && steps.includes('return')) {
    return <ReturnReport submission={submission} onDone={onDone} onCancel={() => setReturning(false)} />;
  }
  if (steps.length === 0) return null;
  return (
    <div className={steps.includes('approve') ? classes.decision : undefined} data-print="no">
      {approving.error && <Notice kind="failure" live title={approving.error.problem.detail} />}
      <Actions>
        {steps.includes('approve') && (
          <Button look="primary" busy={approving.isPending} onClick={approve}>
            {t('approve', { whose: possessive(municipalityName) })}
          </Button>
        )}
        {steps.includes('return') && <Button onClick={() => setReturning(true)}>{t('return')}</Button>}
      </Actions>
    </div>
  );
}
