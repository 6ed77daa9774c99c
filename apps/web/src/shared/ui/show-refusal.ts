import { refusalText } from '@samsyn/contracts/refusal-text';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { ProblemError } from '../api/problem-error.ts';

/** Puts what the API refused where it belongs in the form: at its fields, or above them when it is about the whole. */
export function showRefusal<Draft extends FieldValues, Context, Checked>(
  form: UseFormReturn<Draft, Context, Checked>,
  error: unknown,
): void {
  if (!(error instanceof ProblemError)) {
    form.setError('root.refusal', { type: 'failed', message: refusalText({ code: 'failed' }) });
    throw error;
  }
  if (error.violations.length === 0)
    form.setError('root.refusal', { type: error.code, message: error.problem.detail });
  for (const violation of error.violations.toReversed()) {
    const place = violation.field === '' ? 'root.refusal' : (violation.field as FieldPath<Draft>);
    form.setError(place, { type: violation.code, message: refusalText(violation) });
  }
}
