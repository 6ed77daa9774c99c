import '../../shared/words/sv/submission.ts';
import { periodName } from '@samsyn/contracts/period-name';
import type { Submission } from '@samsyn/contracts/submission';
import { useToday } from '../../features/session/session.queries.ts';
import { findMissing, type AskedCommitment } from '../../features/submission/asked-commitments.ts';
import { dueText } from '../../features/submission/due-text.ts';
import { ReturnedNotice } from '../../features/submission/returned-notice.tsx';
import { useSubmissionDraft } from '../../features/submission/submission-draft.tsx';
import { formatNumber, possessive } from '../../shared/format.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { TaskList, type Task } from '../../shared/ui/task-list.tsx';
import { useWords, wordsOf } from '../../shared/words/words.ts';
import { NothingAsked } from './nothing-asked.tsx';
import { OtherPeriods } from './other-periods.tsx';
import classes from './submit-progress.module.css';

/** The half-year as a list of what is asked, goal by goal; what remains is what one sees. */
export function CommitmentsPage() {
  const t = useWords('submission');
  const { submission, goals } = useSubmissionDraft();
  const { period, municipalityName, dueOn, returned } = submission;
  const today = useToday();
  return (
    <Page
      title={t('report', { whose: possessive(municipalityName), period: periodName(period) })}
      lead={
        <p>
          {dueText(dueOn, today)} {today > dueOn && t('hurry')} {t('savesItself')}
        </p>
      }
    >
      {returned && (
        <ReturnedNotice returned={returned}>
          <p>{t('returnedText')}</p>
        </ReturnedNotice>
      )}
      {goals.length === 0 ? <NothingAsked /> : <HowFar />}
      {goals.map(({ code, title, commitments }) => (
        <Section key={code} title={`${code} ${title}`}>
          <TaskList tasks={commitments.map((commitment) => taskOf(commitment, submission))} />
        </Section>
      ))}
      <OtherPeriods of={submission} />
    </Page>
  );
}

function HowFar() {
  const t = useWords('submission');
  const { submission, goals } = useSubmissionDraft();
  const params = { period: submission.period, kommun: submission.municipalityCode };
  const all = goals.flatMap(({ commitments }) => commitments);
  const missing = all.filter(({ told }) => findMissing(told) !== undefined);
  const [next] = missing;
  if (!next) {
    return (
      <div className={classes.step}>
        <p>{t('allAnswered')}</p>
        <Actions>
          <LinkButton look="primary" to="/rapport/$period/$kommun/kontrollera" params={params}>
            {t('toCheck')}
          </LinkButton>
        </Actions>
      </div>
    );
  }
  const answered = all.length - missing.length;
  return (
    <div className={classes.step}>
      <p>{t('progressOf', { answered: formatNumber(answered), count: all.length })}</p>
      <Actions>
        <LinkButton
          look="primary"
          to="/rapport/$period/$kommun/$commitmentId"
          params={{ ...params, commitmentId: next.id }}
        >
          {answered === 0 ? t('begin') : t('goOn')}
        </LinkButton>
      </Actions>
    </div>
  );
}

function taskOf(
  { id, text, told, previous }: AskedCommitment,
  { period, municipalityCode }: Submission,
): Task {
  const t = wordsOf('submission');
  const status = wordsOf('status');
  const note = told.status
    ? status(told.status)
    : previous && t('lastTimeShort', { status: status(previous.status) });
  return {
    id,
    title: text,
    ...(note && { note }),
    state: <HowTold told={told} />,
    link: {
      to: '/rapport/$period/$kommun/$commitmentId',
      params: { period, kommun: municipalityCode, commitmentId: id },
    },
  };
}

function HowTold({ told }: Pick<AskedCommitment, 'told'>) {
  const t = useWords('submission');
  if (findMissing(told) === undefined) return t('done');
  return told.status === null ? <Tag look="blue">{t('toDo')}</Tag> : <Tag look="amber">{t('halfway')}</Tag>;
}
