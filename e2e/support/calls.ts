import type { Product } from './product.ts';

export type Headers = Readonly<Record<string, string>>;

/** Sends to the API as another program would, without a body where it is null, and throws what is refused. */
export async function post(
  { origin }: Product,
  path: string,
  body: unknown,
  headers: Headers = {},
): Promise<Response> {
  const sent =
    body === null
      ? { headers }
      : { headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) };
  const answer = await fetch(origin + path, { method: 'POST', ...sent });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

/** The headers of somebody who has signed in. */
export async function signedIn(product: Product, email: string, password: string): Promise<Headers> {
  const answer = await post(product, '/api/session', { email, password });
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  return { Cookie: cookie };
}

/** Marks a call that adds something, so that it would count once if it were sent again. */
export function once(headers: Headers): Headers {
  return { ...headers, 'Idempotency-Key': crypto.randomUUID() };
}
