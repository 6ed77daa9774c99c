import { describe, expect, it } from '@jest/globals';
import type { RefusalCode } from '@samsyn/domain/violation';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ProblemError, unreachable } from '../api/problem-error.ts';
import { renderAmongPages } from '../../testing/among-pages.tsx';
import { Asked, AskedPage } from './asked.tsx';

function refused(code: RefusalCode, detail: string): ProblemError {
  return new ProblemError({ ...unreachable().problem, code, detail });
}

interface NameProps {
  readonly answers: (string | ProblemError)[];
  readonly as: typeof Asked;
}

function Name({ answers, as: Part }: NameProps) {
  const query = useQuery<string, ProblemError>({
    queryKey: ['name'],
    queryFn: () => {
      const answer = answers.shift();
      if (answer instanceof ProblemError) throw answer;
      return answer ?? '';
    },
  });
  return <Part query={query}>{(name) => <h1>{name}</h1>}</Part>;
}

async function renderName(as: typeof Asked, ...answers: (string | ProblemError)[]) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await renderAmongPages(
    <QueryClientProvider client={client}>
      <Name as={as} answers={answers} />
    </QueryClientProvider>,
  );
}

describe('what is asked for', () => {
  it('is shown when it has come', async () => {
    await renderName(Asked, 'Kiruna');
    expect((await screen.findByRole('heading')).textContent).toBe('Kiruna');
  });

  it('says what happened and what was kept when it failed, and can be tried again', async () => {
    await renderName(Asked, refused('busy', 'Många använder Samsyn just nu.'), 'Kiruna');
    const failure = await screen.findByRole('alert');
    expect(failure.textContent).toContain('Många använder Samsyn just nu.');
    expect(failure.textContent).toContain('Uppgifterna kunde inte hämtas');
    expect(failure.textContent).toContain('Inget som du har sparat är borta.');
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect((await screen.findByRole('heading')).textContent).toBe('Kiruna');
  });

  it('as a page tells what does not exist from what one may not see, and both lead on', async () => {
    await renderName(AskedPage, refused('not-found', 'Finns inte.'));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Sidan finns inte');
    expect(screen.getByRole('link', { name: 'Till startsidan' })).toBeTruthy();
    cleanup();

    await renderName(AskedPage, refused('forbidden', 'Inte behörig.'));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      'Du har inte behörighet till sidan',
    );
    cleanup();

    await renderName(AskedPage, refused('failed', 'Något gick fel hos oss.'));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Sidan kunde inte hämtas');
    expect(screen.getByRole('button', { name: 'Försök igen' })).toBeTruthy();
  });
});
