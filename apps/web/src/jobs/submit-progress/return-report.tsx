import '../../shared/words/sv/submission.ts';
import { submissionRoutes, type Submission } from '@samsyn/contracts/submission';
import { useEffect } from 'react';
import { useSession } from '../../features/session/session.queries.ts';
import { useKeptDraft } from '../../features/session/use-kept-draft.ts';
import { useSending } from '../../shared/api/queries.ts';
import { possessive } from '../../shared/format.ts';
import { keptForm } from '../../shared/kept-form.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import classes from './submit-progress.module.css';

const Comment = submissionRoutes.return.input.pick({ comment: true });

interface ReturnReportProps {
  readonly submission: Submission;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Sends the report back to its reporter, with what has to be changed. */
export function ReturnReport({ submission, onDone, onCancel }: ReturnReportProps) {
  const t = useWords('submission');
  const ui = useWords('ui');
  const { person } = useSession();
  const returning = useSending(submissionRoutes.return);
  const { period, municipalityCode, municipalityName, status, version } = submission;
  const { form, sending } = useKeptDraft(
    Comment,
    () => keptForm('submission-return', person.id, period, municipalityCode),
    { start: { comment: '' } },
  );
  const field = useFields(form);
  useEffect(() => form.setFocus('comment'), [form]);
  return (
    <section className={classes.comment} aria-label={t('return')}>
      <Form
        form={form}
        onSubmit={async ({ comment }) => {
          const params = { period, municipality: municipalityCode };
          await sending(() => returning.mutateAsync({ params, input: { version, comment } }));
          onDone();
        }}
      >
        <TextArea
          label={t('comment')}
          help={status === 'approved' ? `${t('returnLead')} ${t('returnApproved')}` : t('returnLead')}
          maxLength={2000}
          {...field('comment')}
        />
        <Actions>
          <Button type="submit" look="primary" busy={returning.isPending}>
            {t('returnOf', { whose: possessive(municipalityName) })}
          </Button>
          <Button onClick={onCancel}>{ui('cancel')}</Button>
        </Actions>
      </Form>
    </section>
  );
}
