import './browser.ts';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';

/** Renders what holds links: as the only page there is, at the address `/`. */
export async function renderAmongPages(content: ReactNode): Promise<void> {
  const routeTree = createRootRoute({ component: () => <main>{content}</main> });
  render(<RouterProvider router={createRouter({ history: createMemoryHistory(), routeTree })} />);
  await screen.findByRole('main');
}
