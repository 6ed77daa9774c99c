import '../../shared/words/sv/activity-report.ts';
import { activityReportRoutes, type ActivityReport } from '@samsyn/contracts/activity-report';
import { useNavigate } from '@tanstack/react-router';
import { ActivityReportFields } from '../../features/activity-report/activity-report-fields.tsx';
import {
  ActivityReportWritten,
  isWhole,
  writtenFrom,
  writtenViolations,
} from '../../features/activity-report/activity-report-written.ts';
import { useSession } from '../../features/session/session.queries.ts';
import { useKeptChange } from '../../features/session/use-kept-draft.ts';
import { useSending } from '../../shared/api/queries.ts';
import { ChangeForm } from '../../shared/ui/change-form.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useWords } from '../../shared/words/words.ts';
import { keptReport } from './kept-report.ts';

/** Tells how one's own key activity stands, and what effect it has had. */
export function ActivityForm({ report }: { readonly report: ActivityReport }) {
  const t = useWords('activityReport');
  const status = useWords('status');
  const effectWords = useWords('effect');
  const navigate = useNavigate();
  const { person } = useSession();
  const { period, keyActivityId } = report;
  const keeping = useSending(activityReportRoutes.keep);
  const { form, base, restored, sending } = useKeptChange(
    ActivityReportWritten,
    () => keptReport(report, person.id),
    { record: report, draftFrom: writtenFrom, rules: writtenViolations },
  );

  async function save(input: ActivityReportWritten, version: number) {
    if (!isWhole(input)) throw new Error('A report without a status is refused before it is sent.');
    const params = { period, keyActivityId };
    const now = await sending(() => keeping.mutateAsync({ params, input, version }));
    await navigate({ to: '/aktiviteter/$period', params: { period }, search: { sparad: 'ja' } });
    return now;
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
