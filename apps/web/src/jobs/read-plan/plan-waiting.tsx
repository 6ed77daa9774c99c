import { Page } from '../../shared/ui/page.tsx';
import { Skeleton } from '../../shared/ui/skeleton.tsx';
import { useWords } from '../../shared/words/words.ts';

/** The plan's page until the plan has come. */
export function PlanWaiting() {
  const t = useWords('plan');
  return (
    <Page title={t('title')}>
      <Skeleton lines={['heading', 'short', 'long', 'long', 'heading', 'long', 'long', 'medium']} />
    </Page>
  );
}
