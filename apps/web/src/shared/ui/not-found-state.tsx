import { useWords } from '../words/words.ts';
import { LinkButton } from './link-button.tsx';
import { Page } from './page.tsx';

/** The whole page, where there is none: also for what the person may not know of. */
export function NotFoundState() {
  const t = useWords('ui');
  return (
    <Page title={t('notFoundTitle')} lead={t('notFoundText')}>
      <LinkButton to="/">{t('toStart')}</LinkButton>
    </Page>
  );
}
