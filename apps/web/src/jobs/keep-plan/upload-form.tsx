import '../../shared/words/sv/plan-proposal.ts';
import { planProposalRoutes } from '@samsyn/contracts/plan-proposal';
import { largestDocument } from '@samsyn/contracts/plan-proposal';
import { refusalText } from '@samsyn/contracts/refusal-text';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { FileField } from '../../shared/ui/file-field.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useWords } from '../../shared/words/words.ts';

const fieldId = 'plan-document';

/** Chooses the plan's document and has it read; the proposal it becomes is opened at once. */
export function UploadForm() {
  const t = useWords('planProposal');
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const uploading = useSending(planProposalRoutes.upload);
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<string>();
  const error = refused ?? refusalOf(uploading.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    const file = field.current?.files?.[0];
    setAttempt(attempt + 1);
    const unfit = whyUnfit(file, t('fileMissing'));
    setRefused(unfit);
    if (unfit !== undefined || !file) return uploading.reset();
    uploading.mutate(
      { query: { fileName: file.name.slice(-200) }, input: file },
      {
        onSuccess: ({ id }) => void navigate({ to: '/planforslag/$proposalId', params: { proposalId: id } }),
      },
    );
  }

  return (
    <Section title={t('upload')}>
      <form onSubmit={submit} noValidate>
        {error !== undefined && (
          <ErrorSummary attempt={attempt} errors={[{ message: error, controlId: fieldId }]} />
        )}
        <p>{t('uploadNext')}</p>
        <FileField
          ref={field}
          id={fieldId}
          label={t('uploadFile')}
          help={t('uploadHelp')}
          accept=".txt,.docx,.pdf"
          error={error}
        />
        <Actions>
          <Button type="submit" look="primary" busy={uploading.isPending}>
            {t('uploadSend')}
          </Button>
        </Actions>
        <p role="status">{uploading.isPending && t('uploading')}</p>
      </form>
    </Section>
  );
}

function refusalOf(
  error: ReturnType<typeof useSending<typeof planProposalRoutes.upload>>['error'],
): string | undefined {
  const [violation] = error?.violations ?? [];
  return violation ? refusalText(violation) : error?.problem.detail;
}

/** What can be told without sending it. */
function whyUnfit(file: File | undefined, missing: string): string | undefined {
  if (!file) return missing;
  if (file.size === 0) return refusalText({ code: 'document-empty' });
  if (file.size > largestDocument) return refusalText({ code: 'document-too-large' });
  return /\.(txt|docx|pdf)$/i.test(file.name) ? undefined : refusalText({ code: 'document-unknown-format' });
}
