import { periodName } from '@samsyn/contracts/period-name';
import { refusalText } from '@samsyn/contracts/refusal-text';
import { reportingPeriodRoutes, type ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { useState } from 'react';
import { useSending } from '../../shared/api/queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useWords } from '../../shared/words/words.ts';

interface ReopenPeriodProps {
  readonly period: ReportingPeriod;
  readonly onDone: (told: string) => void;
}

/** Opens a closed period again, for a reason that has to be given. */
export function ReopenPeriod({ period, onDone }: ReopenPeriodProps) {
  const t = useWords('reportingPeriod');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const reopening = useSending(reportingPeriodRoutes.reopen);
  const { code, version } = period;
  const words = { period: periodName(code) };
  const fieldId = `reason-${code}`;

  async function reopen() {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') {
      document.getElementById(fieldId)?.focus();
      return;
    }
    try {
      await reopening.mutateAsync({ params: { period: code }, input: { version, reason } });
    } catch {
      return; // What was refused stands in the dialog.
    }
    setAsking(false);
    onDone(t('reopened', words));
  }

  return (
    <>
      <Button aria-label={t('reopenRow', words)} onClick={() => setAsking(true)}>
        {t('reopen')}
      </Button>
      <Dialog
        open={asking}
        title={t('reopenTitle', words)}
        confirm={t('reopenOf', words)}
        busy={reopening.isPending}
        onConfirm={() => void reopen()}
        onCancel={() => setAsking(false)}
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void reopen();
          }}
        >
          <p>{t('reopenText')}</p>
          <TextField
            id={fieldId}
            label={t('reason')}
            autoComplete="off"
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            error={missing ? refusalText({ code: 'required' }) : undefined}
          />
        </form>
        {reopening.error && <Notice kind="failure" live title={reopening.error.problem.detail} />}
      </Dialog>
    </>
  );
}
