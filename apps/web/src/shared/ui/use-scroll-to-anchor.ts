import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Follows a link to a place in a page once what the page shows has come: the place was not there before. */
export function useScrollToAnchor(): void {
  const anchor = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (anchor === '') return;
    const target = document.getElementById(anchor);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [anchor]);
}
