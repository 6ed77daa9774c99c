import type { ComponentProps } from 'react';
import { useWords } from '../words/words.ts';
import classes from './button.module.css';
import { joined } from './joined.ts';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  /** What it started is under way: it says so and cannot be pressed again, but keeps focus. */
  readonly busy?: boolean;
}

/** Says what happens: "Skicka in", "Godkänn Kirunas rapport". One primary button a page. */
export function Button({
  look = 'secondary',
  busy = false,
  className,
  children,
  onClick,
  type,
  ...rest
}: ButtonProps) {
  const t = useWords('ui');
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={joined(buttonClasses(look), className)}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? t('working') : children}
    </button>
  );
}

export function buttonClasses(look: ButtonLook): string {
  return joined(classes.button, classes[look]);
}
