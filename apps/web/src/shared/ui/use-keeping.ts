import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

interface Keeper<Written> {
  readonly keep: (written: Written) => void;
}

/** Keeps what the form holds each time it changes; the keeper stays the same as long as the form does. */
export function useKeeping<Written extends FieldValues, Context, Checked>(
  form: UseFormReturn<Written, Context, Checked>,
  keeper: Keeper<Written>,
): void {
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keeper.keep(values),
      }),
    [form, keeper],
  );
}
