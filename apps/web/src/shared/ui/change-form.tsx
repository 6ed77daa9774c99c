import { useState, type ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { isRefusal } from '../api/problem-error.ts';
import { Actions } from './actions.tsx';
import { Button } from './button.tsx';
import { Form } from './form.tsx';
import { Notice } from './notice.tsx';
import { showRefusal } from './show-refusal.ts';
import { differencesBetween, draftOf, type ComparedField } from './stale-choice.ts';
import { StaleVersion } from './stale-version.tsx';

interface ChangeFormProps<Draft extends FieldValues, Kept extends { readonly version: number }> {
  readonly form: UseFormReturn<Draft, unknown, Draft>;
  /** The record as it was when the form was opened. */
  readonly record: Kept;
  /** The part of a record that the form changes. */
  readonly draftFrom: (record: Kept) => Draft;
  readonly compared: readonly ComparedField<Draft>[];
  readonly save: (draft: Draft, version: number) => Promise<Kept>;
  readonly submit: string;
  /** What is said once it is saved. */
  readonly saved: (kept: Kept) => string;
  readonly children: ReactNode;
}

/** A form that changes a record: upon the version it was opened with, and side by side with somebody else's change. */
export function ChangeForm<Draft extends FieldValues, Kept extends { readonly version: number }>({
  form,
  record,
  draftFrom,
  compared,
  save,
  submit,
  saved,
  children,
}: ChangeFormProps<Draft, Kept>) {
  const [base, setBase] = useState(record);
  const [theirs, setTheirs] = useState<Kept>();
  const [kept, setKept] = useState<Kept>();
  const [saving, setSaving] = useState(false);

  async function keep(draft: Draft, version: number) {
    setKept(undefined);
    setSaving(true);
    try {
      const now = await save(draft, version);
      setBase(now);
      setKept(now);
      setTheirs(undefined);
    } catch (error) {
      if (isRefusal(error, 'version-stale')) setTheirs(error.problem.current as Kept);
      else showRefusal(form, error);
    } finally {
      setSaving(false);
    }
  }

  return (
    <>
      {kept && <Notice kind="success" live title={saved(kept)} />}
      {theirs && (
        <StaleVersion
          key={theirs.version}
          differences={differencesBetween(form.getValues(), draftFrom(theirs), compared)}
          busy={saving}
          onResolve={(choices) => {
            const draft = draftOf(form.getValues(), draftFrom(theirs), choices);
            form.reset(draft);
            void keep(draft, theirs.version);
          }}
        />
      )}
      <Form form={form} onSubmit={(draft) => (theirs ? undefined : keep(draft, base.version))}>
        {children}
        {!theirs && (
          <Actions>
            <Button type="submit" look="primary" busy={saving}>
              {submit}
            </Button>
          </Actions>
        )}
      </Form>
    </>
  );
}
