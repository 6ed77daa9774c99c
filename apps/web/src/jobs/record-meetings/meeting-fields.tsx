import '../../shared/words/sv/network-meeting.ts';
import type { Network } from '@samsyn/contracts/network';
import { meetingFormats } from '@samsyn/domain/network-meeting';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useController, useWatch, type UseFormReturn } from 'react-hook-form';
import { municipalitiesQuery } from '../../features/municipality/municipality.queries.ts';
import { AttendanceFields } from '../../features/network-meeting/attendance-fields.tsx';
import type { MeetingWritten } from '../../features/network-meeting/meeting-written.ts';
import { AddOrganisation } from '../../features/organisation/add-organisation.tsx';
import { organisationsQuery } from '../../features/organisation/organisation.queries.ts';
import { closedPeriodOn } from '../../features/reporting-period/closed-period.ts';
import { ClosedNotice } from '../../features/reporting-period/closed-notice.tsx';
import { reportingPeriodsQuery } from '../../features/reporting-period/reporting-period.queries.ts';
import { Asked } from '../../shared/ui/asked.tsx';
import { Checkbox } from '../../shared/ui/checkbox.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Details } from '../../shared/ui/details.tsx';
import { EffectFields } from '../../shared/ui/effect-fields.tsx';
import { Radios } from '../../shared/ui/radios.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { fieldId, readDay, useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';
import { AsLastTime } from './as-last-time.tsx';
import { PlanChoices } from './plan-choices.tsx';
import { RecordedThatDay } from './recorded-that-day.tsx';

type MeetingForm = UseFormReturn<MeetingWritten, unknown, MeetingWritten>;

interface MeetingFieldsProps {
  readonly form: MeetingForm;
  /** The networks that the person keeps. */
  readonly networks: readonly Network[];
  /** Whether the meeting has been recorded already; then it has counts of its own. */
  readonly recorded?: boolean;
}

/** All that is asked of a meeting, the same when it is recorded and when it is corrected; what takes least comes first. */
export function MeetingFields({ form, networks, recorded = false }: MeetingFieldsProps) {
  const t = useWords('networkMeeting');
  const effectWords = useWords('effect');
  const field = useFields(form);
  const [networkId, heldOn, effect] = useWatch({
    control: form.control,
    name: ['networkId', 'heldOn', 'effect'],
  });
  const [effectOpen] = useState(effect !== null);
  const periods = useQuery(reportingPeriodsQuery).data?.items ?? [];
  const closed = closedPeriodOn(heldOn, periods);
  return (
    <>
      <Select
        label={t('network')}
        choices={networks.map(({ id, name }) => ({ value: id, label: name }))}
        {...field('networkId')}
      />
      <DateField label={t('day')} help={t('dayHelp')} {...field('heldOn', readDay)} />
      {closed && <ClosedNotice period={closed} />}
      {/* While it is being saved the meeting that is found is this one. */}
      {!recorded && !form.formState.isSubmitting && <RecordedThatDay networkId={networkId} heldOn={heldOn} />}
      <Radios
        label={t('format')}
        choices={meetingFormats.map((format) => ({ value: format, label: t(format) }))}
        {...field('format')}
      />
      <Attendance form={form} networks={networks} recorded={recorded} />
      <Checkbox label={t('estimated')} {...field('estimated')} />
      <PlanChoices form={form} />
      <Details
        summary={`${t('effect')}: ${effect ? effectWords(`level${effect.level}`).toLocaleLowerCase('sv') : t('effectNone')}`}
        open={effectOpen || form.formState.errors.effect !== undefined}
      >
        <EffectFields
          name="effect"
          question={t('effectQuestion')}
          effect={effect}
          error={form.getFieldState('effect.text', form.formState).error?.message}
          onChange={(changed) => form.setValue('effect', changed, { shouldDirty: true })}
        />
      </Details>
    </>
  );
}

function Attendance({ form, networks, recorded }: MeetingFieldsProps) {
  const t = useWords('networkMeeting');
  const { field, fieldState } = useController({ control: form.control, name: 'attendance' });
  const networkId = useWatch({ control: form.control, name: 'networkId' });
  const municipalities = useQuery(municipalitiesQuery);
  const organisations = useQuery(organisationsQuery).data?.items ?? [];
  const rowErrors = field.value.map(
    (_, row) => form.getFieldState(`attendance.${row}`, form.formState).error?.message,
  );
  const network = networks.find(({ id }) => id === networkId);
  return (
    <Asked query={municipalities}>
      {({ items }) => (
        <AttendanceFields
          id={fieldId('attendance')}
          error={fieldState.error?.message}
          rowErrors={rowErrors}
          municipalities={items}
          organisations={organisations}
          attendance={field.value}
          onChange={field.onChange}
          above={
            network && !recorded && <AsLastTime key={network.id} network={network} onFill={field.onChange} />
          }
          below={
            <AddOrganisation
              summary={t('organisations')}
              organisations={organisations}
              present={field.value.flatMap(({ organisationId }) => organisationId ?? [])}
              onAdd={(organisationId) =>
                field.onChange([
                  ...form.getValues('attendance'),
                  { women: 0, men: 0, otherOrNotStated: 0, municipalityCode: null, organisationId },
                ])
              }
            />
          }
        />
      )}
    </Asked>
  );
}
