import '../../shared/words/sv/activity-report.ts';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { EffectFields } from '../../shared/ui/effect-fields.tsx';
import { ProgressRadios } from '../../shared/ui/progress-radios.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { fieldId, useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import type { ActivityReportWritten } from './activity-report-written.ts';

interface ActivityReportFieldsProps {
  readonly form: UseFormReturn<ActivityReportWritten, unknown, ActivityReportWritten>;
}

/** What a coordinator tells of a key activity. */
export function ActivityReportFields({ form }: ActivityReportFieldsProps) {
  const t = useWords('activityReport');
  const field = useFields(form);
  const [status, effect] = useWatch({ control: form.control, name: ['status', 'effect'] });
  const errorAt = (name: 'status' | 'effect.text') => form.getFieldState(name, form.formState).error?.message;
  return (
    <>
      <ProgressRadios
        id={fieldId('status')}
        name="status"
        label={t('statusQuestion')}
        status={status}
        onChoose={(chosen) => form.setValue('status', chosen, { shouldDirty: true })}
        error={errorAt('status')}
      />
      <TextArea
        label={t('textQuestion')}
        rows={6}
        maxLength={4000}
        optional={status === 'not-started'}
        {...field('text')}
      />
      <EffectFields
        name="effect"
        question={t('effectQuestion')}
        effect={effect}
        error={errorAt('effect.text')}
        onChange={(changed) => form.setValue('effect', changed, { shouldDirty: true })}
      />
    </>
  );
}
