import type { Submission } from '@samsyn/contracts/submission';
import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useMatch, useParams } from '@tanstack/react-router';
import { useSession } from '../../features/session/session.queries.ts';
import { SubmissionDraftProvider } from '../../features/submission/submission-draft.tsx';
import { submissionQuery } from '../../features/submission/submission.queries.ts';
import { AskedPage } from '../../shared/ui/asked.tsx';
import { SubmissionPage } from './submission-page.tsx';
import { SubmissionSaveBar } from './submission-save-bar.tsx';

/** One municipality's report: to be written by its reporter, and to be read, and approved, by others. */
export function SubmissionWorkspace() {
  const { period, kommun } = useParams({ from: '/allowed/rapport/$period/$kommun' });
  const { person } = useSession();
  return (
    <AskedPage query={useQuery(submissionQuery(period, kommun))}>
      {(submission) =>
        submission.steps.includes('keep') ? (
          <SubmissionDraftProvider key={`${period} ${kommun}`} submission={submission} personId={person.id}>
            <SubmissionSaveBar />
            <Outlet />
          </SubmissionDraftProvider>
        ) : (
          <ToBeRead submission={submission} />
        )
      }
    </AskedPage>
  );
}

/** What is read stands on one page, wherever in the writing of it the address leads; of one answer, to its place there. */
function ToBeRead({ submission }: { readonly submission: Submission }) {
  const { period, municipalityCode } = submission;
  const { commitmentId } = useParams({ strict: false });
  const isItsPage = useMatch({ from: '/allowed/rapport/$period/$kommun/', shouldThrow: false }) !== undefined;
  return isItsPage ? (
    <SubmissionPage submission={submission} />
  ) : (
    <Navigate
      to="/rapport/$period/$kommun"
      params={{ period, kommun: municipalityCode }}
      {...(commitmentId !== undefined && { hash: commitmentId })}
      replace
    />
  );
}
