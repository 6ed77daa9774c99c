import type { ComponentProps, ReactNode } from 'react';
import classes from './checkbox.module.css';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly id: string;
  readonly label: ReactNode;
  readonly help?: ReactNode;
}

/** One yes or no, or one of several in `Checkboxes`. */
export function Checkbox({ id, label, help, ...input }: CheckboxProps) {
  return <Tickable type="checkbox" id={id} label={label} help={help} {...input} />;
}

/** The box or circle and its words: what checkboxes and radios share. */
export function Tickable({
  id,
  label,
  help,
  ...input
}: ComponentProps<'input'> & { readonly id: string; readonly label: ReactNode; readonly help?: ReactNode }) {
  const helpId = help === undefined ? undefined : `${id}-help`;
  return (
    <div className={classes.tickable}>
      <input className={classes.box} aria-describedby={helpId} {...input} id={id} />
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      {help !== undefined && (
        <div className={classes.help} id={helpId}>
          {help}
        </div>
      )}
    </div>
  );
}
