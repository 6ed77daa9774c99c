import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Puts focus on the control that the address names, once its page stands. */
export function useFocusOnHash(): void {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (hash === '') return;
    const control = document.getElementById(hash);
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }, [hash]);
}
