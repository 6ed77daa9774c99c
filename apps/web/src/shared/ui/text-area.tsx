import type { ComponentProps } from 'react';
import controls from './control.module.css';
import { FormField, type FieldWords } from './form-field.tsx';

interface TextAreaProps extends FieldWords, Omit<ComponentProps<'textarea'>, 'id'> {
  readonly id: string;
}

export function TextArea({ id, label, help, optional, error, rows = 4, ...textarea }: TextAreaProps) {
  return (
    <FormField id={id} label={label} help={help} optional={optional ?? false} error={error}>
      {(described) => (
        <textarea
          {...textarea}
          {...described}
          rows={rows}
          className={controls.control}
          // It grows with what is written, and begins as high as it should.
          style={{ minBlockSize: `calc(${rows}lh + 2 * var(--space-2))` }}
        />
      )}
    </FormField>
  );
}
