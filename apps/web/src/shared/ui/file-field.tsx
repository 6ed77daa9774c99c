import { useState, type ComponentProps } from 'react';
import { formatFileSize } from '../format.ts';
import { useWords } from '../words/words.ts';
import controls from './control.module.css';
import classes from './file-field.module.css';
import { FormField, type FieldWords } from './form-field.tsx';

interface FileFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'type'> {
  readonly id: string;
}

/** One file, with its name and size said back. */
export function FileField({ id, label, help, optional, error, onChange, ...input }: FileFieldProps) {
  const t = useWords('ui');
  const [chosen, setChosen] = useState<File>();
  return (
    <FormField id={id} label={label} help={help} optional={optional ?? false} error={error}>
      {(described) => (
        <div>
          <input
            {...input}
            {...described}
            type="file"
            className={controls.control}
            onChange={(event) => {
              setChosen(event.target.files?.[0]);
              onChange?.(event);
            }}
          />
          <p className={classes.chosen} role="status">
            {chosen ? t('chosenFile', { name: chosen.name, size: formatFileSize(chosen.size) }) : ''}
          </p>
        </div>
      )}
    </FormField>
  );
}
