import type { ComponentProps } from 'react';
import controls from './control.module.css';
import { FormField, type FieldWords } from './form-field.tsx';
import { joined } from './joined.ts';

export interface TextFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'type'> {
  readonly id: string;
  /** As wide as what is meant to be written in it. */
  readonly width?: 'short' | 'medium' | 'long';
  /** Numbers are text with an `inputMode`: a number field would swallow spaces and decimal commas. */
  readonly type?: 'text' | 'email' | 'password' | 'search';
}

export function TextField({
  id,
  label,
  help,
  optional,
  error,
  width = 'long',
  type = 'text',
  ...input
}: TextFieldProps) {
  return (
    <FormField id={id} label={label} help={help} optional={optional ?? false} error={error}>
      {(described) => (
        <input {...input} {...described} type={type} className={joined(controls.control, controls[width])} />
      )}
    </FormField>
  );
}
