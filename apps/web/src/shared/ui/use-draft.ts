import { violationsOf } from '@samsyn/contracts/kernel/shape-violations';
import { refusalText } from '@samsyn/contracts/refusal-text';
import type { Violation } from '@samsyn/domain/violation';
import {
  set,
  useForm,
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import type { z } from 'zod';

/** The rules of the domain that can be answered here; the API asks them again. */
export type Rules<Checked> = ((draft: Checked) => readonly Violation[]) | undefined;

interface DraftOptions<Written extends FieldValues, Checked> {
  /** What the form holds to begin with. */
  readonly start: DefaultValues<Written>;
  readonly rules?: Rules<Checked>;
}

/**
 * A form whose draft has a shape of the contract. It is checked when it is sent, by the same shape and rules as the API
 * checks it by, and speaks of what is wrong in the same words.
 */
export function useDraft<Written extends FieldValues, Checked extends FieldValues>(
  shape: z.ZodType<Checked, Written>,
  { start, rules }: DraftOptions<Written, Checked>,
): UseFormReturn<Written, unknown, Checked> {
  return useForm<Written, unknown, Checked>({
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    defaultValues: start,
    resolver: (written) => {
      const parsed = shape.safeParse(written, { reportInput: true });
      const violations = parsed.success ? (rules?.(parsed.data) ?? []) : violationsOf(parsed.error);
      if (parsed.success && violations.length === 0) return { values: parsed.data, errors: {} };
      return { values: {}, errors: errorsOf(violations) };
    },
  });
}

/** The first violation of each field, in the form's own shape. */
function errorsOf<Written extends FieldValues>(violations: readonly Violation[]): FieldErrors<Written> {
  const errors: FieldErrors<Written> = {};
  for (const violation of violations.toReversed()) {
    set(errors, violation.field === '' ? 'root.refusal' : violation.field, {
      type: violation.code,
      message: refusalText(violation),
    });
  }
  return errors;
}
