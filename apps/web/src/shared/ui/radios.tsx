import type { ComponentProps } from 'react';
import { Tickable } from './checkbox.tsx';
import { FieldGroup, type FieldWords } from './form-field.tsx';
import type { Choice } from './select.tsx';

export interface RadiosProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'type'> {
  readonly id: string;
  readonly choices: readonly (Choice & { readonly help?: string })[];
}

/** One of a few. The first circle carries the field's own id, where the error summary leads. */
export function Radios({ id, label, help, optional, error, choices, ...input }: RadiosProps) {
  return (
    <FieldGroup id={id} label={label} help={help} optional={optional ?? false} error={error}>
      <div>
        {choices.map((choice, index) => (
          <Tickable
            key={choice.value}
            {...input}
            {...choice}
            type="radio"
            id={index === 0 ? id : `${id}-${choice.value}`}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
