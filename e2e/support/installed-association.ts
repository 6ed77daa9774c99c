import type { Product } from './product.ts';

/** Who works in the association that the stories install. */
export const installed = {
  association: 'Kommunalförbundet Björkdalen',
  admin: { name: 'Åsa Öberg', email: 'asa.oberg@bjorkdalen.example', password: 'norrsken över myren' },
  coordinators: ['Elin Ström', 'Nils-Anders Labba'],
} as const;

/** Gives an empty installation its association, its admin and its coordinators, as another program would. */
export async function install(product: Product): Promise<void> {
  const { admin, association, coordinators } = installed;
  const { name, email, password } = admin;
  await post(product, '/api/installation', {
    associationName: association,
    adminName: name,
    adminEmail: email,
    adminPassword: password,
  });
  const signedIn = await post(product, '/api/session', { email, password });
  const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';');
  for (const [index, coordinator] of coordinators.entries()) {
    await post(
      product,
      '/api/persons',
      {
        name: coordinator,
        email: `handlaggare.${index}@bjorkdalen.example`,
        roles: [{ role: 'coordinator', municipalityCode: null }],
      },
      { Cookie: cookie, 'Idempotency-Key': crypto.randomUUID() },
    );
  }
}

async function post(
  { origin }: Product,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const answer = await fetch(origin + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
