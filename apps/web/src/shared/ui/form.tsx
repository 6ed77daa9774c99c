import type { ReactNode } from 'react';
import type { FieldErrors, FieldValues, UseFormReturn } from 'react-hook-form';
import { ErrorSummary, type SummedError } from './error-summary.tsx';
import { showRefusal } from './show-refusal.ts';
import { fieldId } from './use-fields.ts';

interface FormProps<Draft extends FieldValues, Context, Checked> {
  readonly form: UseFormReturn<Draft, Context, Checked>;
  /** Sends the draft; what the API refuses is shown at the fields, so it need not be caught. */
  readonly onSubmit: (draft: Checked) => unknown;
  readonly children: ReactNode;
}

/**
 * A form that is checked when it is sent, keeps what was typed, and sums up what is wrong at its top. Made
 * with `useDraft`. What concerns the whole form is set as the error `root.refusal`.
 */
export function Form<Draft extends FieldValues, Context, Checked>({
  form,
  onSubmit,
  children,
}: FormProps<Draft, Context, Checked>) {
  const { errors, submitCount } = form.formState;
  const summed = summedErrors(errors);

  async function submit(draft: Checked) {
    try {
      await onSubmit(draft);
    } catch (error) {
      showRefusal(form, error);
    }
  }

  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
      {summed.length > 0 && <ErrorSummary errors={summed} attempt={submitCount} />}
      {children}
    </form>
  );
}

/** Every message with the control it leads to, in the order of the page. */
function summedErrors(errors: FieldErrors): SummedError[] {
  return messagesIn(errors, [])
    .map(leadingSomewhere)
    .toSorted((one, other) => {
      const [first, second] = [controlOf(one), controlOf(other)];
      if (!first || !second) return Number(Boolean(first)) - Number(Boolean(second));
      return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
}

function controlOf(error: SummedError): HTMLElement | null {
  return document.getElementById(error.controlId ?? '');
}

/** Names the field, as its label does; what has no control on the page is told without a link. */
function leadingSomewhere(error: SummedError): SummedError {
  const control = controlOf(error);
  if (!control) return { ...error, controlId: undefined };
  const label = labelOf(control);
  if (!label) return error;
  const name = namedWithin(partOf(control), label);
  return {
    ...error,
    message: name.endsWith('?') ? `${name} ${error.message}` : `${name}: ${error.message}`,
  };
}

/** Which of several alike parts of the form the control is in: a fieldset that says so, by its legend. */
function partOf(control: HTMLElement): string | null | undefined {
  return control.closest('fieldset[data-part]')?.querySelector('legend')?.textContent;
}

/** "Tillfälle 2, dag": without its part a label that stands in each of them names none. */
function namedWithin(part: string | null | undefined, label: string): string {
  return part ? `${part}, ${label.charAt(0).toLocaleLowerCase('sv')}${label.slice(1)}` : label;
}

/** One of several boxes or circles is named by their common question. */
function labelOf(control: HTMLElement): string | null | undefined {
  const question = control.matches('[type=radio], [type=checkbox]') ? control.closest('fieldset') : null;
  const label = question ?? document.querySelector(`label[for='${control.id}']`);
  return label?.querySelector('[data-label]')?.textContent;
}

function messagesIn(errors: object, path: readonly string[]): SummedError[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]): SummedError[] => {
    if (key === 'ref' || error === null || typeof error !== 'object') return [];
    if ('message' in error && typeof error.message === 'string' && error.message !== '') {
      const name = [...path, key].join('.');
      const ofOneField = path[0] !== 'root' && key !== 'root';
      return [{ message: error.message, controlId: ofOneField ? fieldId(name) : undefined }];
    }
    return messagesIn(error, [...path, key]);
  });
}
