import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { parseDay } from '../format.ts';

/** Turns what a field shows into what the form holds. */
export type ReadField = (written: string) => unknown;

/** A day as the contract has it; what is no day stays as it was written, for the check to refuse. */
export const readDay: ReadField = (written) => parseDay(written) ?? written.trim();

/** The id of a field's control, made of its place in the form so that an error can lead to it. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}

/**
 * Binds the fields of `ui/` to a form of react-hook-form:
 * `const field = useFields(form); <TextField label="…" {...field('name')} />`.
 */
export function useFields<Draft extends FieldValues, Context, Checked>(
  form: UseFormReturn<Draft, Context, Checked>,
) {
  return (name: FieldPath<Draft>, read?: ReadField) => ({
    ...form.register(
      name,
      read && { setValueAs: (written: unknown) => (typeof written === 'string' ? read(written) : written) },
    ),
    id: fieldId(name),
    error: form.getFieldState(name, form.formState).error?.message,
  });
}
