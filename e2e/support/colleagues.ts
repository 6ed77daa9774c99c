import { once, post, signedIn } from './calls.ts';
import { installed } from './installed-association.ts';
import type { Product } from './product.ts';

interface Role {
  readonly role: string;
  readonly municipalityCode: string | null;
}

export interface Colleague {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Adds somebody to the installed association, who has signed in once and chosen a password. */
export async function addColleague(product: Product, name: string, role: Role): Promise<Colleague> {
  const { admin } = installed;
  const asAdmin = await signedIn(product, admin.email, admin.password);
  const email = `${role.role}@bjorkdalen.example`;
  const added = await post(product, '/api/persons', { name, email, roles: [role] }, once(asAdmin));
  const { id } = (await added.json()) as { id: string };
  const issued = await post(product, `/api/persons/${id}/start-password`, null, asAdmin);
  const { password: current } = (await issued.json()) as { password: string };
  const password = 'blåbär i bäckravinen';
  await post(
    product,
    '/api/session/password',
    { current, next: password },
    await signedIn(product, email, current),
  );
  return { name, email, password };
}
