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

/** Keeps the key that each request carried, and answers as long as the API can be reached. */
function watchKeys() {
  const watched = { keys: [] as (string | null)[], reachable: false };
  globalThis.fetch = (_, init) => {
    watched.keys.push(new Headers(init?.headers).get('Idempotency-Key'));
    return watched.reachable
      ? Promise.resolve({ ok: true, status: 201, json: () => Promise.resolve({}) } as Response)
      : Promise.reject(new TypeError('network'));
  };
  return watched;
}

/** Adds municipalities by one form, whether that is granted or not. */
function adding(key?: () => string) {
  const { result } = renderHook(() => useSending(municipalityRoutes.add, key), { wrapper: within });
  return (name: string) =>
    act(() =>
      result.current.mutateAsync({ input: { code: '2584', name } }).then(
        () => {},
        () => {},
      ),
    );
}

test('the same thing sent again keeps its key; another thing, or the same after success, gets a new one', async () => {
  const watched = watchKeys();
  const { keys } = watched;
  const add = adding();

  await add('Kiruna');
  await add('Kiruna');
  expect(keys[1]).toBe(keys[0]);

  await add('Giron');
  expect(keys[2]).not.toBe(keys[0]);

  watched.reachable = true;
  await add('Giron');
  expect(keys[3]).toBe(keys[2]);
  await add('Giron');
  expect(keys[4]).not.toBe(keys[3]);
});

test('what has a name of its own keeps that as its key, however it is changed', async () => {
  const { keys } = watchKeys();
  const add = adding(() => 'the one meeting');
  await add('Kiruna');
  await add('Giron');
  expect(keys).toEqual(['the one meeting', 'the one meeting']);
});
