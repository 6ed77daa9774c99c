import '../../shared/words/sv/activity-report.ts';
import type { ActivityReport } from '@samsyn/contracts/activity-report';
import { useState } from 'react';
import { useSession } from '../../features/session/session.queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CopyButton } from '../../shared/ui/copy-button.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { SummaryList } from '../../shared/ui/summary-list.tsx';
import { useWords } from '../../shared/words/words.ts';
import { keptReport } from './kept-report.ts';

/** What the person wrote and had not saved when the period was closed: to be read, copied and let go of. */
export function UnsavedReport({ report }: { readonly report: ActivityReport }) {
  const t = useWords('activityReport');
  const effectWords = useWords('effect');
  const { person } = useSession();
  const [kept] = useState(() => keptReport(report, person.id));
  const [written, setWritten] = useState(() => kept.find()?.draft);
  const texts = [
    { label: t('textQuestion'), value: written?.text ?? '' },
    { label: effectWords('basis'), value: written?.effect?.text ?? '' },
  ].filter(({ value }) => value !== '');
  if (texts.length === 0) return null;

  function letGo() {
    kept.forget();
    setWritten(undefined);
  }

  return (
    <>
      <Notice kind="failure" live title={t('unsaved')}>
        <p>{t('unsavedText')}</p>
      </Notice>
      <SummaryList items={texts} />
      <Actions>
        <CopyButton
          text={texts.map(({ value }) => value).join('\n\n')}
          label={t('unsavedCopy')}
          done={t('unsavedCopied')}
        />
        <Button look="quiet" onClick={letGo}>
          {t('unsavedForget')}
        </Button>
      </Actions>
    </>
  );
}
