import type { MunicipalityDraft } from '@samsyn/domain/municipality';

/** The municipalities of Norrbotten County with their codes at Statistics Sweden (SCB), in Swedish alphabetical order. */
export const norrbottenMunicipalities = [
  { code: '2506', name: 'Arjeplog' },
  { code: '2505', name: 'Arvidsjaur' },
  { code: '2582', name: 'Boden' },
  { code: '2523', name: 'Gällivare' },
  { code: '2583', name: 'Haparanda' },
  { code: '2510', name: 'Jokkmokk' },
  { code: '2514', name: 'Kalix' },
  { code: '2584', name: 'Kiruna' },
  { code: '2580', name: 'Luleå' },
  { code: '2521', name: 'Pajala' },
  { code: '2581', name: 'Piteå' },
  { code: '2560', name: 'Älvsbyn' },
  { code: '2513', name: 'Överkalix' },
  { code: '2518', name: 'Övertorneå' },
] as const satisfies readonly MunicipalityDraft[];

export type NorrbottenMunicipalityCode = (typeof norrbottenMunicipalities)[number]['code'];
