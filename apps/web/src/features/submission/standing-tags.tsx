import type { SubmissionStanding } from '@samsyn/contracts/submission';
import { StatusTag } from '../../shared/ui/tag.tsx';

/** How far a municipality's report has come, and whether it is late. */
export function StandingTags({
  standing: { status, late },
}: {
  readonly standing: Pick<SubmissionStanding, 'status' | 'late'>;
}) {
  return (
    <>
      <StatusTag status={status ?? 'not-started'} /> {late && <StatusTag status="after-due" />}
    </>
  );
}
