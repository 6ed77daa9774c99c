import { addWords } from '../catalogue.ts';

export const organisation = {
  name: 'Organisationens namn',
  nameHelp: 'Skriv namnet. Finns den redan i Samsyn kommer den upp som förslag.',
  add: 'Lägg till organisationen',
  added: '{{name}} är tillagd.',
  repeated: 'Organisationen står redan i listan.',
} as const;

addWords('organisation', organisation);
