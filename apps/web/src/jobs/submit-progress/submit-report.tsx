import '../../shared/words/sv/submission.ts';
import { submissionRoutes } from '@samsyn/contracts/submission';
import { useQueryClient } from '@tanstack/react-query';
import { useWayBackIn } from '../../features/session/session.queries.ts';
import { useSubmissionDraft } from '../../features/submission/submission-draft.tsx';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';

/** Sends the report as it is saved. The workspace then finds it sent, and says what happens next. */
export function SubmitReport() {
  const t = useWords('submission');
  const client = useQueryClient();
  const wayBackIn = useWayBackIn();
  const { submission, version, isSaved } = useSubmissionDraft();
  const { period, municipalityCode } = submission;
  const submitting = useSending(submissionRoutes.submit);

  function submit() {
    submitting.mutate(
      { params: { period, municipality: municipalityCode }, input: { version } },
      {
        onError: (refusal) => {
          wayBackIn(refusal);
          // What stands in the way is shown: somebody else has changed or sent the report, or closed the period.
          void client.invalidateQueries();
        },
      },
    );
  }

  return (
    <>
      {submitting.error && <Notice kind="failure" live title={submitting.error.problem.detail} />}
      <Actions>
        <Button
          look="primary"
          busy={submitting.isPending}
          aria-disabled={!isSaved}
          onClick={() => isSaved && submit()}
        >
          {t('submit')}
        </Button>
      </Actions>
      {!isSaved && <p role="status">{t('saveFirst')}</p>}
    </>
  );
}
