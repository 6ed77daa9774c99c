import '../../shared/words/sv/submission.ts';
import type { SubmissionStanding } from '@samsyn/contracts/submission';
import { StatusTag, Tag } from '../../shared/ui/tag.tsx';
import { useWords } from '../../shared/words/words.ts';

/** How far a municipality's report has come, and whether it is late. */
export function StandingTags({
  standing: { status, late },
}: {
  readonly standing: Pick<SubmissionStanding, 'status' | 'late'>;
}) {
  const t = useWords('submission');
  return (
    <>
      <StatusTag status={status ?? 'not-started'} /> {late && <Tag look="amber">{t('late')}</Tag>}
    </>
  );
}
