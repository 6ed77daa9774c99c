import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { buttonClasses, type ButtonLook } from './button.tsx';
import { joined } from './joined.ts';

interface LinkButtonProps extends ComponentProps<'a'> {
  readonly look?: ButtonLook;
}

/** Goes somewhere, but weighs as much as a button; takes `to`, `params` and `search` as every link does. */
export const LinkButton = createLink(function LinkButton({
  look = 'secondary',
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} className={joined(buttonClasses(look), className)}>
      {children}
    </a>
  );
});
