import type { ComponentProps } from 'react';
import { Checkbox } from './checkbox.tsx';
import { FieldGroup, type FieldWords } from './form-field.tsx';
import type { Choice } from './select.tsx';

interface CheckboxesProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'type'> {
  readonly id: string;
  readonly choices: readonly Choice[];
}

/** Any number of several. The first box carries the field's own id, where the error summary leads. */
export function Checkboxes({ id, label, help, optional, error, choices, ...input }: CheckboxesProps) {
  return (
    <FieldGroup id={id} label={label} help={help} optional={optional ?? false} error={error}>
      <div>
        {choices.map((choice, index) => (
          <Checkbox
            key={choice.value}
            {...input}
            {...choice}
            id={index === 0 ? id : `${id}-${choice.value}`}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
