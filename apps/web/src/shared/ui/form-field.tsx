import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import classes from './form-field.module.css';
import { joined } from './joined.ts';

/** What every field is told, whatever it is made of. */
export interface FieldWords {
  readonly label: ReactNode;
  /** Read together with the label, so short; stands between label and field. */
  readonly help?: ReactNode;
  /** Whether it may be left empty; then the label says so. */
  readonly optional?: boolean;
  readonly error?: string | undefined;
}

interface FormFieldProps extends FieldWords {
  /** The id of the control that the label belongs to and the error summary leads to. */
  readonly id: string;
  readonly children: (described: {
    id: string;
    'aria-describedby'?: string;
    'aria-invalid'?: true;
  }) => ReactNode;
}

/** Label, help and error around one control, tied together for those who listen. */
export function FormField({ id, label, help, optional, error, children }: FormFieldProps) {
  return (
    <div className={joined(classes.field, error !== undefined && classes.wrong)}>
      <label className={classes.label} htmlFor={id}>
        <Label label={label} optional={optional} />
      </label>
      <HelpAndError id={id} help={help} error={error} />
      {children({ id, ...describedBy(id, help, error) })}
    </div>
  );
}

interface FieldGroupProps extends FieldWords {
  readonly id: string;
  readonly children: ReactNode;
}

/** The same around several controls that answer one question. */
export function FieldGroup({ id, label, help, optional, error, children }: FieldGroupProps) {
  const { 'aria-describedby': description } = describedBy(id, help, error);
  return (
    <fieldset
      className={joined(classes.field, error !== undefined && classes.wrong)}
      aria-describedby={description}
    >
      <legend className={classes.label}>
        <Label label={label} optional={optional} />
      </legend>
      <HelpAndError id={id} help={help} error={error} />
      {children}
    </fieldset>
  );
}

function Label({ label, optional }: Pick<FieldWords, 'label'> & { readonly optional: boolean | undefined }) {
  const t = useWords('ui');
  return (
    <>
      <span data-label>{label}</span>
      {optional && <span className={classes.optional}> {t('optional')}</span>}
    </>
  );
}

function HelpAndError({
  id,
  help,
  error,
}: {
  readonly id: string;
  readonly help: ReactNode;
  readonly error: string | undefined;
}) {
  const t = useWords('ui');
  return (
    <>
      {help !== undefined && (
        <div className={classes.help} id={`${id}-help`}>
          {help}
        </div>
      )}
      {error !== undefined && (
        <p className={classes.error} id={`${id}-error`}>
          <span className="visually-hidden">{t('errorLabel')} </span>
          {error}
        </p>
      )}
    </>
  );
}

function describedBy(id: string, help: ReactNode, error: string | undefined) {
  const parts = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean);
  return {
    ...(parts.length > 0 && { 'aria-describedby': parts.join(' ') }),
    ...(error !== undefined && { 'aria-invalid': true as const }),
  };
}
