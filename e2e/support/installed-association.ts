import { once, post, signedIn } from './calls.ts';
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
  const asAdmin = await signedIn(product, email, password);
  for (const [index, coordinator] of coordinators.entries()) {
    await post(
      product,
      '/api/persons',
      {
        name: coordinator,
        email: `handlaggare.${index}@bjorkdalen.example`,
        roles: [{ role: 'coordinator', municipalityCode: null }],
      },
      once(asAdmin),
    );
  }
}
