import { norrbottenMunicipalities } from '../reference/norrbotten-municipalities.ts';

/** The association that a first start in demo mode is filled with. */
export const demoAssociation = {
  name: 'Kommunförbundet Norrbotten (demo)',
  municipalities: norrbottenMunicipalities,
} as const;
