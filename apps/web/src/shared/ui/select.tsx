import type { ComponentProps } from 'react';
import controls from './control.module.css';
import { FormField, type FieldWords } from './form-field.tsx';
import { joined } from './joined.ts';
import { useWords } from '../words/words.ts';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps extends FieldWords, Omit<ComponentProps<'select'>, 'id' | 'children'> {
  readonly id: string;
  readonly choices: readonly Choice[];
  /** What stands for no choice; "Välj" where none is given, null where there always is one. */
  readonly none?: string | null;
  readonly width?: 'short' | 'medium' | 'long';
}

/** For more choices than fit as radios. */
export function Select({
  id,
  label,
  help,
  optional,
  error,
  choices,
  none,
  width = 'long',
  ...select
}: SelectProps) {
  const t = useWords('ui');
  return (
    <FormField id={id} label={label} help={help} optional={optional ?? false} error={error}>
      {(described) => (
        <div className={joined(controls.select, controls[width])}>
          <select {...select} {...described} className={controls.control}>
            {none !== null && <option value="">{none ?? t('choose')}</option>}
            {choices.map(({ value, label: choice }) => (
              <option key={value} value={value}>
                {choice}
              </option>
            ))}
          </select>
        </div>
      )}
    </FormField>
  );
}
