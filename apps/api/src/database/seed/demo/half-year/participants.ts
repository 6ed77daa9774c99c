import type { RegistrationDraft } from '@samsyn/contracts/registration';
import type { Gender } from '@samsyn/domain/registration';
import { norrbottenMunicipalities } from '../../reference/norrbotten-municipalities.ts';
import { organisationIdOf } from '../demo-ids.ts';
import { plainLetters } from '../plain-letters.ts';
import { demoOrganisations } from './organisations.ts';
import { varied } from './varied.ts';

const firstNamesOfWomen = [
  'Agneta',
  'Aino',
  'Anette',
  'Berit',
  'Carina',
  'Ebba',
  'Elin',
  'Eva-Lena',
  'Frida',
  'Gun',
  'Helena',
  'Ida',
  'Inga',
  'Johanna',
  'Kaisa',
  'Katarina',
  'Lisbet',
  'Marja',
  'Mona',
  'Nora',
  'Pia',
  'Ronja',
  'Sara',
  'Sirpa',
  'Terese',
  'Vera',
  'Ylva',
  'Åse',
];
const firstNamesOfMen = [
  'Ante',
  'Arvid',
  'Bo',
  'Christer',
  'Daniel',
  'Erkki',
  'Gustav',
  'Hannu',
  'Håkan',
  'Ivar',
  'Jan-Erik',
  'Kent',
  'Leif',
  'Magnus',
  'Nils',
  'Oskar',
  'Pekka',
  'Rikard',
  'Sixten',
  'Tage',
  'Urban',
  'Viktor',
  'Åke',
  'Örjan',
];
const familyNames = [
  'Aapajoki',
  'Björkmyr',
  'Degernäs',
  'Edfors',
  'Fjällsten',
  'Grannäs',
  'Hietaranta',
  'Holmträsk',
  'Innala',
  'Junkinen',
  'Kengisvaara',
  'Kvikkstrand',
  'Laxede',
  'Ljungheden',
  'Mestosjö',
  'Myrstig',
  'Nattavuoma',
  'Niemirova',
  'Norrlid',
  'Orrbäck',
  'Pessinki',
  'Puoltijärv',
  'Rensund',
  'Råneforsen',
  'Sandudden',
  'Saittarova',
  'Sjulnäs',
  'Skogå',
  'Stenträsk',
  'Storlandet',
  'Sörstrand',
  'Tallmo',
  'Tervavuo',
  'Tjautjas',
  'Torrvik',
  'Ulvdal',
  'Vallsjö',
  'Vittangi',
  'Vuolleri',
  'Åbyn',
  'Ängesbyn',
  'Öjebo',
];

/** Invented people who have registered for a course: each once, and always the same. */
export function participantsOf(course: {
  readonly key: string;
  readonly registered: number;
  readonly womenOfTen: number;
}): RegistrationDraft[] {
  const found = new Map<string, RegistrationDraft>();
  for (let attempt = 0; found.size < course.registered; attempt += 1) {
    const participant = aParticipant(`${course.key} ${attempt}`, course.womenOfTen);
    found.set(participant.email, participant);
  }
  return [...found.values()];
}

function aParticipant(seed: string, womenOfTen: number): RegistrationDraft {
  const pick = <T>(what: string, among: readonly T[]): T =>
    among[varied(`${seed} ${what}`, among.length)] as T;
  const isWoman = varied(`${seed} sex`, 10) < womenOfTen;
  const name = `${pick('first', isWoman ? firstNamesOfWomen : firstNamesOfMen)} ${pick('family', familyNames)}`;
  const address = plainLetters(name).replaceAll(' ', '.');
  const stated: Gender = isWoman ? 'woman' : 'man';
  return {
    name,
    gender: varied(`${seed} states`, 25) === 0 ? 'other-or-not-stated' : stated,
    ...workplace(),
  };

  function workplace(): Pick<RegistrationDraft, 'email' | 'municipalityCode' | 'organisationId'> {
    const kind = varied(`${seed} works`, 20);
    if (kind === 0)
      return { email: `${address}@annan.example`, municipalityCode: null, organisationId: null };
    if (kind <= 2) {
      const { key } = pick('organisation', demoOrganisations);
      return {
        email: `${address}@${key}.example`,
        municipalityCode: null,
        organisationId: organisationIdOf(key),
      };
    }
    const { code, name: place } = pick('municipality', norrbottenMunicipalities);
    return {
      email: `${address}@${plainLetters(place)}.example`,
      municipalityCode: code,
      organisationId: null,
    };
  }
}
