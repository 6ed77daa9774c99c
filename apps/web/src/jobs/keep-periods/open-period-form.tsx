import { periodName } from '@samsyn/contracts/period-name';
import { reportingPeriodRoutes, type ReportingPeriod } from '@samsyn/contracts/reporting-period';
import { periodViolations } from '@samsyn/domain/reporting-period';
import { getPlainDate } from '@samsyn/domain/time/plain-date';
import { useSending } from '../../shared/api/queries.ts';
import { Actions } from '../../shared/ui/actions.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { useDraft } from '../../shared/ui/use-draft.ts';
import { readDay, useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import { nextPeriods } from './next-periods.ts';

interface OpenPeriodFormProps {
  readonly known: readonly ReportingPeriod[];
  readonly today: string;
  readonly onDone: (told: string) => void;
}

/** Opens one of the periods that are not there yet; its days follow from which one it is. */
export function OpenPeriodForm({ known, today, onDone }: OpenPeriodFormProps) {
  const t = useWords('reportingPeriod');
  const codes = known.map(({ code }) => code);
  const choices = nextPeriods(today, codes);
  const opening = useSending(reportingPeriodRoutes.open);
  const form = useDraft(reportingPeriodRoutes.open.input, {
    start: { code: choices[0] ?? '', dueOn: '' },
    rules: ({ code, dueOn }) => periodViolations({ code, dueOn: getPlainDate(dueOn) }, codes),
  });
  const field = useFields(form);
  return (
    <Form
      form={form}
      onSubmit={async (input) => {
        const { code } = await opening.mutateAsync({ input });
        form.reset({ code: choices.find((choice) => choice !== code) ?? '', dueOn: '' });
        onDone(t('opened', { period: periodName(code) }));
      }}
    >
      <p>{t('openLead')}</p>
      <Select
        label={t('period')}
        width="medium"
        choices={choices.map((code) => ({ value: code, label: periodName(code) }))}
        {...field('code')}
      />
      <DateField label={t('dueOn')} help={t('dueHelp')} {...field('dueOn', readDay)} />
      <Actions>
        <Button type="submit" busy={opening.isPending}>
          {t('open')}
        </Button>
      </Actions>
    </Form>
  );
}
