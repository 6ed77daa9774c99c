import { useWords } from '../words/words.ts';
import { LinkButton } from './link-button.tsx';
import { Page } from './page.tsx';

/** The whole page, for somebody who is signed in but may not see it. */
export function ForbiddenState() {
  const t = useWords('ui');
  return (
    <Page title={t('forbiddenTitle')} lead={t('forbiddenText')}>
      <LinkButton to="/">{t('toStart')}</LinkButton>
    </Page>
  );
}
