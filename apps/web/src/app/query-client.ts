import { QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../features/session/session.queries.ts';
import { isRefusal, ProblemError } from '../shared/api/problem-error.ts';

const mostRetries = 2;

/** What the API has refused it refuses again; only what may pass by itself is worth another try. */
export function worthAnotherTry(failures: number, error: unknown): boolean {
  const refused = error instanceof ProblemError && error.problem.status >= 400 && error.problem.status < 500;
  return !refused && failures < mostRetries;
}

export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { retry: worthAnotherTry, staleTime: 10_000 },
      // What is sent without a network fails at once and says so, rather than wait where nobody sees it.
      mutations: { retry: false, networkMode: 'always' },
    },
    queryCache: new QueryCache({
      onError: (error) => {
        // The session has ended somewhere else: asking for it anew brings the person to the sign-in page.
        if (isRefusal(error, 'not-signed-in'))
          void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      },
    }),
  });
  return client;
}
