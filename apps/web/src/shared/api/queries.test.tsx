import { afterEach, expect, test } from '@jest/globals';
import { municipalityRoutes } from '@samsyn/contracts/municipality';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useSending } from './queries.ts';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

function within({ children }: { readonly children: ReactNode }) {
  return <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>;
}

test('the same thing sent again keeps its key; another thing, or the same after success, gets a new one', async () => {
  const keys: (string | null)[] = [];
  let reachable = false;
  globalThis.fetch = (_, init) => {
    keys.push(new Headers(init?.headers).get('Idempotency-Key'));
    return reachable
      ? Promise.resolve({ ok: true, status: 201, json: () => Promise.resolve({}) } as Response)
      : Promise.reject(new TypeError('network'));
  };
  const { result } = renderHook(() => useSending(municipalityRoutes.add), { wrapper: within });
  const add = (name: string) =>
    act(() =>
      result.current.mutateAsync({ input: { code: '2584', name } }).then(
        () => {},
        () => {},
      ),
    );

  await add('Kiruna');
  await add('Kiruna');
  expect(keys[1]).toBe(keys[0]);

  await add('Giron');
  expect(keys[2]).not.toBe(keys[0]);

  reachable = true;
  await add('Giron');
  expect(keys[3]).toBe(keys[2]);
  await add('Giron');
  expect(keys[4]).not.toBe(keys[3]);
});
