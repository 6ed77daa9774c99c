import type { Answer, Route, Sent } from '@samsyn/contracts/kernel/route';
import {
  infiniteQueryOptions,
  type InfiniteData,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { useRef } from 'react';
import type { z } from 'zod';
import type { ProblemError } from './problem-error.ts';
import { send } from './send.ts';

/** The query of a reading route: `useQuery(asking(planRoutes.read, { params: { year } }))`. */
export function asking<R extends Route>(route: R, sent: Sent<R>) {
  return queryOptions<Answer<R>, ProblemError>({
    queryKey: [route.name, sent],
    queryFn: ({ signal }) => send(route, sent, { signal }),
  });
}

/** A route whose answer is one page of a list. */
type PagedRoute = Route & {
  readonly output: z.ZodType<{ readonly items: readonly unknown[]; readonly next: string | null }>;
};

/** The query of a list that comes a page at a time: `useInfiniteQuery(askingInPages(personRoutes.list, { query }))`. */
export function askingInPages<R extends PagedRoute>(
  route: R,
  sent: {
    readonly params?: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
  },
) {
  return infiniteQueryOptions<
    Answer<R>,
    ProblemError,
    InfiniteData<Answer<R>>,
    readonly unknown[],
    string | undefined
  >({
    queryKey: [route.name, 'pages', sent],
    queryFn: ({ pageParam, signal }): Promise<Answer<R>> =>
      send(route, { ...sent, query: { ...sent.query, after: pageParam } } as Sent<R>, { signal }),
    initialPageParam: undefined,
    getNextPageParam: (page) => (page as { readonly next: string | null }).next ?? undefined,
  });
}

/**
 * The mutation of a writing route. Sending the same thing again after a lost answer, or twice by a double click, carries
 * the same Idempotency-Key, so it is done once. After success everything on screen is asked for anew.
 *
 * @param key names what is meant to be done once, where that outlives the page and may be changed before it is sent again
 */
export function useSending<R extends Route>(
  route: R,
  key?: () => string,
): UseMutationResult<Answer<R>, ProblemError, Sent<R>> {
  const client = useQueryClient();
  const intent = useRef<{ readonly sent: string; readonly key: string } | null>(null);
  return useMutation<Answer<R>, ProblemError, Sent<R>>({
    mutationKey: [route.name],
    mutationFn: (sent) => {
      if (key) return send(route, sent, { idempotencyKey: key() });
      const written = JSON.stringify(sent, fingerprint);
      if (intent.current?.sent !== written) intent.current = { sent: written, key: crypto.randomUUID() };
      return send(route, sent, { idempotencyKey: intent.current.key });
    },
    onSuccess: async () => {
      intent.current = null;
      await client.invalidateQueries();
    },
  });
}

/** A file is told from another by its size and age; JSON alone would write every file as `{}`. */
function fingerprint(_: string, value: unknown): unknown {
  return value instanceof File ? [value.name, value.size, value.lastModified] : value;
}
