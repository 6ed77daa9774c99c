import '../../shared/words/sv/submission.ts';
import { getRouteApi } from '@tanstack/react-router';
import type { AskedCommitment } from '../../features/submission/asked-commitments.ts';
import { CommitmentFields } from '../../features/submission/commitment-fields.tsx';
import { EarlierProgress } from '../../features/submission/earlier-progress.tsx';
import { ReturnedNotice } from '../../features/submission/returned-notice.tsx';
import { useSubmissionDraft } from '../../features/submission/submission-draft.tsx';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { LinkButton } from '../../shared/ui/link-button.tsx';
import { NotFoundState } from '../../shared/ui/not-found-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useWords } from '../../shared/words/words.ts';
import classes from './submit-progress.module.css';

const address = getRouteApi('/allowed/rapport/$period/$kommun/$commitmentId');

/** One commitment: why the report came back if it did, what was said last time, how far it has come, and the way to the next. */
export function CommitmentPage() {
  const t = useWords('submission');
  const { commitmentId } = address.useParams();
  const { submission, goals, tell } = useSubmissionDraft();
  const all = goals.flatMap(({ commitments, ...goal }) => commitments.map((each) => ({ ...each, goal })));
  const place = all.findIndex(({ id }) => id === commitmentId);
  const commitment = all[place];
  if (!commitment) return <NotFoundState />;
  const { id, text, goal, previous, told } = commitment;
  return (
    <Page
      title={text}
      above={`${goal.code} ${goal.title}`}
      lead={<p>{t('placeOf', { place: place + 1, all: all.length })}</p>}
    >
      {submission.returned && <ReturnedNotice returned={submission.returned} />}
      {previous && (
        <div className={classes.previous}>
          <EarlierProgress key={id} previous={previous} open />
          {isUntold(told) && (
            <Button look="quiet" onClick={() => tell(id, startingFrom(previous))}>
              {t('startFromLastTime')}
            </Button>
          )}
        </div>
      )}
      <CommitmentFields key={`fields ${id}`} told={told} onTell={(changed) => tell(id, changed)} />
      <Neighbours previous={all[place - 1]?.id} next={all[place + 1]?.id} />
    </Page>
  );
}

function isUntold({ status, done, forecast }: AskedCommitment['told']): boolean {
  return status === null && done === '' && forecast === '';
}

function startingFrom({ status, done, forecast }: NonNullable<AskedCommitment['previous']>) {
  return { status, done, forecast };
}

interface NeighboursProps {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

function Neighbours({ previous, next }: NeighboursProps) {
  const t = useWords('submission');
  const { submission } = useSubmissionDraft();
  const params = { period: submission.period, kommun: submission.municipalityCode };
  return (
    <Actions>
      {next === undefined ? (
        <LinkButton look="primary" to="/rapport/$period/$kommun/kontrollera" params={params}>
          {t('toCheck')}
        </LinkButton>
      ) : (
        <LinkButton
          look="primary"
          to="/rapport/$period/$kommun/$commitmentId"
          params={{ ...params, commitmentId: next }}
        >
          {t('next')}
        </LinkButton>
      )}
      {previous !== undefined && (
        <LinkButton
          to="/rapport/$period/$kommun/$commitmentId"
          params={{ ...params, commitmentId: previous }}
        >
          {t('previous')}
        </LinkButton>
      )}
    </Actions>
  );
}
