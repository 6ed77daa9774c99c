import '../../shared/words/sv/submission.ts';
import { refusalText } from '@samsyn/contracts/refusal-text';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { useWords } from '../../shared/words/words.ts';

/** Instead of the commitments, where the year's plan asks nothing of the municipalities. */
export function NothingAsked() {
  const t = useWords('submission');
  return <EmptyState title={t('nothingAsked')}>{refusalText({ code: 'nothing-to-report' })}</EmptyState>;
}
