import '../../shared/words/sv/submission.ts';
import { periodName } from '@samsyn/contracts/period-name';
import { Link } from '@tanstack/react-router';
import { findMissing } from '../../features/submission/asked-commitments.ts';
import { SubmissionAnswers } from '../../features/submission/submission-answers.tsx';
import { useSubmissionDraft } from '../../features/submission/submission-draft.tsx';
import { possessive } from '../../shared/format.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import { SubmitReport } from './submit-report.tsx';

/** All answers as they will be read, and what is missing, before the report is sent. */
export function CheckAnswersPage() {
  const t = useWords('submission');
  const ui = useWords('ui');
  const { submission, goals } = useSubmissionDraft();
  const { period, municipalityCode, municipalityName } = submission;
  const params = { period, kommun: municipalityCode };
  const missing = goals.flatMap(({ code, commitments }) =>
    commitments.flatMap(({ id, text, told }) => {
      const what = findMissing(told);
      return what === undefined ? [] : [{ id, text, code, what }];
    }),
  );
  return (
    <Page
      title={t('checkTitle')}
      above={t('report', { whose: possessive(municipalityName), period: periodName(period) })}
      lead={<p>{t('checkLead')}</p>}
    >
      {missing.length > 0 && (
        <Notice kind="warning" title={t('missing', { count: missing.length })}>
          <ul>
            {missing.map(({ id, text, code, what }) => (
              <li key={id}>
                <Link to="/rapport/$period/$kommun/$commitmentId" params={{ ...params, commitmentId: id }}>
                  {code} {text}
                </Link>{' '}
                {what}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <SubmissionAnswers
        goals={goals}
        action={({ id, text }) => (
          <Link
            to="/rapport/$period/$kommun/$commitmentId"
            params={{ ...params, commitmentId: id }}
            aria-label={t('changeOf', { commitment: text })}
          >
            {ui('change')}
          </Link>
        )}
      />
      {missing.length === 0 && <SubmitReport />}
    </Page>
  );
}
