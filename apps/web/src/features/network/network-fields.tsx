import type { NetworkDraft } from '@samsyn/contracts/network';
import { useController, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { fieldId, useFields } from '../../shared/ui/use-fields.ts';
import { useWords } from '../../shared/words/words.ts';

export type NetworkWritten = z.input<typeof NetworkDraft>;

interface NetworkFieldsProps {
  readonly form: UseFormReturn<NetworkWritten, unknown, NetworkWritten>;
  readonly coordinators: readonly { readonly personId: string; readonly name: string }[];
}

/** What is asked of a network both when it is added and when it is changed. */
export function NetworkFields({ form, coordinators }: NetworkFieldsProps) {
  const t = useWords('network');
  const field = useFields(form);
  const { field: coordinator, fieldState } = useController({ control: form.control, name: 'coordinatorId' });
  return (
    <>
      <TextField label={t('nameField')} help={t('nameHelp')} autoComplete="off" {...field('name')} />
      <Select
        id={fieldId('coordinatorId')}
        label={t('coordinator')}
        help={t('coordinatorHelp')}
        none={t('nobody')}
        error={fieldState.error?.message}
        value={coordinator.value ?? ''}
        onChange={({ target }) => coordinator.onChange(target.value === '' ? null : target.value)}
        onBlur={coordinator.onBlur}
        choices={coordinators.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
    </>
  );
}
