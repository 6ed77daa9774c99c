import { useEffect, useState } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import type { KeptChange, KeptForm } from '../../shared/kept-form.ts';
import { useDraft, type Rules } from '../../shared/ui/use-draft.ts';
import { useWayBackIn } from './session.queries.ts';

interface KeptDraft<Written extends FieldValues, Checked> {
  readonly form: UseFormReturn<Written, unknown, Checked>;
  readonly kept: KeptForm<Written>;
  /** Whether the form began with what was kept. */
  readonly restored: boolean;
  /** Sends what the form holds. Once that is answered the tab forgets it; an ended session leads by the sign-in page back here. */
  readonly sending: <Answer>(send: () => Promise<Answer>) => Promise<Answer>;
  readonly startOver: () => void;
}

/** A form made with `useDraft` that keeps in the tab what it holds, each time it changes, until it has been sent. */
export function useKeptDraft<Written extends FieldValues, Checked extends FieldValues>(
  shape: z.ZodType<Checked, Written>,
  keptForm: () => KeptForm<Written>,
  { start, rules }: { readonly start: Written; readonly rules?: Rules<Checked> },
): KeptDraft<Written, Checked> {
  const wayBackIn = useWayBackIn();
  const [kept] = useState(keptForm);
  const [found, setFound] = useState(kept.find);
  const form = useDraft(shape, { start: (found ?? start) as DefaultValues<Written>, rules });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => kept.keep(values),
      }),
    [form, kept],
  );

  return {
    form,
    kept,
    restored: found !== undefined,
    async sending(send) {
      try {
        const answer = await send();
        kept.forget();
        return answer;
      } catch (error) {
        wayBackIn(error);
        throw error;
      }
    },
    startOver() {
      form.reset(start);
      kept.forget();
      setFound(undefined);
    },
  };
}

interface ChangeOptions<Written, Checked, Kept> {
  readonly record: Kept;
  /** The part of the record that the form changes. */
  readonly draftFrom: (record: Kept) => Written;
  readonly rules?: Rules<Checked>;
}

/** The same for a record that is changed; `base` is the record at the version that what the form began with was made from. */
export function useKeptChange<
  Written extends FieldValues,
  Checked extends FieldValues,
  Kept extends { readonly version: number },
>(
  shape: z.ZodType<Checked, Written>,
  keptForm: () => KeptForm<KeptChange<Written>>,
  { record, draftFrom, rules }: ChangeOptions<Written, Checked, Kept>,
): KeptDraft<Written, Checked> & { readonly base: Kept } {
  const [{ base, kept }] = useState(() => {
    const change = keptForm();
    const version = change.find()?.version ?? record.version;
    return { base: { ...record, version }, kept: madeUpon(version, change) };
  });
  return { base, ...useKeptDraft(shape, () => kept, { start: draftFrom(record), rules }) };
}

function madeUpon<Written>(version: number, change: KeptForm<KeptChange<Written>>): KeptForm<Written> {
  return {
    ...change,
    find: () => change.find()?.draft,
    keep: (draft) => change.keep({ draft, version }),
  };
}
