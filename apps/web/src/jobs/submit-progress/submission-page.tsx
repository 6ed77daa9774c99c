import '../../shared/words/sv/submission.ts';
import { periodName } from '@samsyn/contracts/period-name';
import { refusalText } from '@samsyn/contracts/refusal-text';
import type { Submission } from '@samsyn/contracts/submission';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { PeriodLock } from '../../features/reporting-period/period-lock.tsx';
import { sessionMay, useSession, useToday } from '../../features/session/session.queries.ts';
import { askedGoals } from '../../features/submission/asked-commitments.ts';
import { dueText } from '../../features/submission/due-text.ts';
import { StandingTags } from '../../features/submission/standing-tags.tsx';
import { ReturnedNotice } from '../../features/submission/returned-notice.tsx';
import { SubmissionAnswers } from '../../features/submission/submission-answers.tsx';
import { formatDay, possessive } from '../../shared/format.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useScrollToAnchor } from '../../shared/ui/use-scroll-to-anchor.ts';
import { useWords } from '../../shared/words/words.ts';
import { ApproveReport } from './approve-report.tsx';
import { readsOnlyOne } from './own-municipalities.ts';
import { NothingAsked } from './nothing-asked.tsx';
import { OtherPeriods } from './other-periods.tsx';
import { UnsavedAnswers } from './unsaved-answers.tsx';
import classes from './submit-progress.module.css';

/** A whole report to be read on one page; for its approver with what can be done about it. */
export function SubmissionPage({ submission }: { readonly submission: Submission }) {
  const t = useWords('submission');
  const { roles } = useSession();
  const { period, municipalityName, progress } = submission;
  const goals = askedGoals(submission, progress);
  const told = useRef<HTMLDivElement>(null);
  useScrollToAnchor();
  return (
    <Page
      title={t('report', { whose: possessive(municipalityName), period: periodName(period) })}
      above={
        readsOnlyOne(roles) ? (
          t('above')
        ) : (
          <Link to="/rapport" search={{ period }}>
            {t('toAll')}
          </Link>
        )
      }
      lead={<Standing submission={submission} />}
    >
      <UnsavedAnswers submission={submission} />
      <div ref={told} tabIndex={-1}>
        <Told submission={submission} />
      </div>
      {goals.length === 0 && <NothingAsked />}
      <SubmissionAnswers goals={goals} />
      <ApproveReport submission={submission} onDone={() => told.current?.focus()} />
      <OtherPeriods of={submission} />
    </Page>
  );
}

interface OfReport {
  readonly submission: Submission;
}

/** How far the report has come, and whose hands it has been in. */
function Standing({ submission: { status, version, dueOn, submitted, approved } }: OfReport) {
  const t = useWords('submission');
  const today = useToday();
  const late = submitted?.late ?? today > dueOn;
  const signed = (by: { readonly on: string; readonly by: string }) => ({
    day: formatDay(by.on),
    name: by.by,
  });
  return (
    <p className={classes.state}>
      <span>
        <StandingTags standing={{ status: version === 0 ? null : status, late }} />
      </span>
      {submitted && <span>{t('sentOn', signed(submitted))}</span>}
      {approved && <span>{t('approvedOn', signed(approved))}</span>}
      {(!submitted || late) && <span>{dueText(dueOn, today)}</span>}
    </p>
  );
}

/** What the reader has to know before the answers. */
function Told({ submission }: OfReport) {
  const t = useWords('submission');
  const { period, municipalityCode, locked, status, returned, steps, dueOn } = submission;
  const session = useSession();
  const today = useToday();
  if (locked) return <PeriodLock code={period} />;
  if (returned) return <ReturnedNotice live returned={returned} />;
  if (status === 'draft') return <Notice title={t('notSent')} />;
  if (status === 'approved') return <Notice kind="success" live title={t('approved')} />;
  if (sessionMay(session, 'submission:report', municipalityCode)) {
    return (
      <>
        <Notice kind="success" live title={t('sent')}>
          <p>
            {t('sentNext')} {today <= dueOn && t('sentDue', { day: formatDay(dueOn) })}
          </p>
          <p>{t('sentReturn')}</p>
        </Notice>
        {sessionMay(session, 'submission:approve', municipalityCode) && !steps.includes('approve') && (
          <Notice title={t('ownTitle')}>
            <p>{refusalText({ code: 'own-submission' })}</p>
          </Notice>
        )}
      </>
    );
  }
  return null;
}
