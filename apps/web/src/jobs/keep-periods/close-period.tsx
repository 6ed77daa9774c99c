import { periodName } from '@samsyn/contracts/period-name';
import { reportingPeriodRoutes, type ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { submissionsQuery } from '../../features/submission/submission.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { formatDay, formatList } from '../../shared/format.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';

interface ClosePeriodProps {
  readonly period: ReportingPeriod;
  readonly onDone: (told: string) => void;
}

/** Closes a period that is over, once it has been told what that locks. */
export function ClosePeriod({ period, onDone }: ClosePeriodProps) {
  const t = useWords('reportingPeriod');
  const [asking, setAsking] = useState(false);
  const closing = useSending(reportingPeriodRoutes.close);
  const { code, startsOn, endsOn, version } = period;
  const words = { period: periodName(code) };

  async function close() {
    try {
      await closing.mutateAsync({ params: { period: code }, input: { version } });
    } catch {
      return; // What was refused stands in the dialog.
    }
    setAsking(false);
    onDone(t('closed', words));
  }

  return (
    <>
      <Button aria-label={t('closeOf', words)} onClick={() => setAsking(true)}>
        {t('close')}
      </Button>
      <Dialog
        open={asking}
        title={t('closeSure', words)}
        confirm={t('closeOf', words)}
        busy={closing.isPending}
        onConfirm={() => void close()}
        onCancel={() => setAsking(false)}
      >
        {asking && <StillMissing period={code} />}
        <p>{t('closeSureText', { from: formatDay(startsOn), to: formatDay(endsOn) })}</p>
        <p>{t('closeUndo')}</p>
        {closing.error && <Notice kind="failure" live title={closing.error.problem.detail} />}
      </Dialog>
    </>
  );
}

/** Whose reports the closing would leave out; nothing until that is known, and nothing when all are in. */
function StillMissing({ period }: { readonly period: string }) {
  const t = useWords('reportingPeriod');
  const { data: { items } = { items: [] } } = useQuery(submissionsQuery(period));
  const names = items
    .filter(({ status }) => status !== 'approved')
    .map(({ municipalityName }) => municipalityName);
  if (names.length === 0) return null;
  return <p>{t('stillMissing', { count: names.length, all: items.length, names: formatList(names) })}</p>;
}
