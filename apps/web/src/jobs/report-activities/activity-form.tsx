import { activityReportRoutes, type ActivityReport } from '@samsyn/contracts/activity-report';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ActivityReportFields } from '../../features/activity-report/activity-report-fields.tsx';
import {
  ActivityReportWritten,
  isWhole,
  writtenFrom,
  writtenViolations,
} from '../../features/activity-report/activity-report-written.ts';
import { useSession, useWayBackIn } from '../../features/session/session.queries.ts';
import { useSending } from '../../shared/api/queries.ts';
import { ChangeForm } from '../../shared/ui/change-form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { useKeeping } from '../../shared/ui/use-keeping.ts';
import { useWords } from '../../shared/words/words.ts';
import { keptReport } from './kept-report.ts';

/** Tells how one's own key activity stands, and what effect it has had. */
export function ActivityForm({ report }: { readonly report: ActivityReport }) {
  const t = useWords('activityReport');
  const status = useWords('status');
  const effectWords = useWords('effect');
  const navigate = useNavigate();
  const wayBackIn = useWayBackIn();
  const { person } = useSession();
  const { period, keyActivityId } = report;
  const keeping = useSending(activityReportRoutes.keep);
  const [kept] = useState(() => keptReport(report, person.id));
  const [restored] = useState(() => kept.find());
  const [base] = useState({ ...report, version: restored?.version ?? report.version });
  const form = useDraft(ActivityReportWritten, {
    start: restored?.draft ?? writtenFrom(report),
    rules: writtenViolations,
  });
  const [keeper] = useState(() => ({
    keep: (draft: ActivityReportWritten) => kept.keep({ draft, version: base.version }),
  }));
  useKeeping(form, keeper);

  async function save(input: ActivityReportWritten, version: number) {
    if (!isWhole(input)) throw new Error('A report without a status is refused before it is sent.');
    try {
      const now = await keeping.mutateAsync({ params: { period, keyActivityId }, input, version });
      kept.forget();
      await navigate({ to: '/aktiviteter/$period', params: { period }, search: { sparad: 'ja' } });
      return now;
    } catch (error) {
      wayBackIn(error);
      throw error;
    }
  }

  return (
    <>
      {restored && (
        <Notice live title={t('restored')}>
          <p>{t('restoredText')}</p>
        </Notice>
      )}
      <ChangeForm
        form={form}
        record={base}
        draftFrom={writtenFrom}
        compared={[
          {
            field: 'status',
            label: t('statusQuestion'),
            show: (draft) => draft.status && status(draft.status),
          },
          { field: 'text', label: t('textQuestion'), show: ({ text }) => text },
          {
            field: 'effect',
            label: t('effect'),
            show: ({ effect }) =>
              effect ? `${effectWords(`level${effect.level}`)}. ${effect.text}` : effectWords('notYet'),
          },
        ]}
        save={save}
        submit={t('save')}
        saved={() => t('saved')}
      >
        <ActivityReportFields form={form} />
      </ChangeForm>
    </>
  );
}
