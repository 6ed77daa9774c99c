import '../../shared/words/sv/submission.ts';
import { Link } from '@tanstack/react-router';
import { SaveFailure } from '../../features/session/save-failure.tsx';
import { useSubmissionDraft } from '../../features/submission/submission-draft.tsx';
import { ToldProgress } from '../../features/submission/told-progress.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { StaleVersion } from '../../shared/ui/stale-version.tsx';
import { useWords } from '../../shared/words/words.ts';

/** The way around in the report, whether it is saved, and what to do when it is not. */
export function SubmissionSaveBar() {
  const t = useWords('submission');
  const { submission, goals, saving, failure, differing, resolve, retry } = useSubmissionDraft();
  const params = { period: submission.period, kommun: submission.municipalityCode };
  const textOf = (id: string) =>
    goals.flatMap(({ commitments }) => commitments).find((each) => each.id === id)?.text ?? '';
  return (
    <>
      <SaveBar label={t('above')} saving={saving}>
        <Link to="/rapport/$period/$kommun" params={params} activeOptions={{ exact: true }}>
          {t('toReport')}
        </Link>
        <Link to="/rapport/$period/$kommun/kontrollera" params={params}>
          {t('toCheck')}
        </Link>
      </SaveBar>
      {differing.length > 0 && (
        <StaleVersion
          differences={differing.map(({ key, mine, theirs }) => ({
            field: key,
            label: textOf(key),
            mine: mine && <ToldProgress told={mine} />,
            theirs: theirs && <ToldProgress told={theirs} />,
          }))}
          onResolve={resolve}
        />
      )}
      {failure && <SaveFailure failure={failure} onRetry={retry} />}
    </>
  );
}
