import type { RoleAssignment } from '@samsyn/domain/access/role';
import {
  norrbottenMunicipalities,
  type NorrbottenMunicipalityCode,
} from '../reference/norrbotten-municipalities.ts';
import { plainLetters } from './plain-letters.ts';

/** An invented person of the demo association; any likeness to somebody living is chance. */
export interface DemoPerson {
  /** What stands before the @ in the person's address; unique among the people. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** Whether the person can sign in. The others are there to hold roles and answer for activities. */
  readonly hasAccount: boolean;
  readonly roles: readonly RoleAssignment[];
  /** What a coordinator works with at the office, as it would stand in a list of contacts. */
  readonly responsibility?: string;
  /** The plan sections whose key activities a coordinator answers for. */
  readonly responsibleSections: readonly string[];
}

/** Opens every account of the demo. Production refuses to start where such an account exists. */
export const demoPassword = 'samsyn-demo-2015';

const keysOfAccounts: readonly string[] = [
  'admin',
  'handlaggare',
  'kurs',
  'styrelse',
  'rapportor.kiruna',
  'godkannare.kiruna',
  'rapportor.boden',
];

const coordinator: RoleAssignment = { role: 'coordinator', municipalityCode: null };
const courseAdmin: RoleAssignment = { role: 'course-admin', municipalityCode: null };
const boardMember: RoleAssignment = { role: 'board-member', municipalityCode: null };
const admin: RoleAssignment = { role: 'admin', municipalityCode: null };

const administration: readonly DemoPerson[] = [
  person('Gunilla Forsheden', [admin], { key: 'admin' }),
  person('Veikko Myllyoja', [courseAdmin], { key: 'kurs' }),
];

const coordinators: readonly DemoPerson[] = [
  person('Sanna Rautajärvi', [coordinator], {
    key: 'handlaggare',
    responsibility: 'Barn och unga, missbruk och beroende',
    responsibleSections: ['3.2.1', '3.2.3', '3.3.1'],
  }),
  person('Per-Anders Vuolle', [coordinator], {
    responsibility: 'Äldre och funktionsnedsättning',
    responsibleSections: ['3.2.2'],
  }),
  person('Åsa Lindmyr', [coordinator], {
    responsibility: 'Tillväxt och EU',
    responsibleSections: ['3.1', '4.2'],
  }),
  person('Jouni Kallioinen', [coordinator], {
    responsibility: 'Infrastruktur',
    responsibleSections: ['3.1.1'],
  }),
  person('Inga-Lill Sjöfors', [coordinator], {
    responsibility: 'Förskola och skola',
    responsibleSections: ['3.3.2'],
  }),
  person('Mattias Harrberg', [coordinator, courseAdmin], {
    responsibility: 'Vuxenutbildning och kompetensförsörjning',
    responsibleSections: ['3.3.3'],
  }),
  person('Aslak Muorat', [coordinator], {
    responsibility: 'Miljö, energi och klimat',
    responsibleSections: ['3.4.1', '3.4.4', '4.4'],
  }),
  person('Kerstin Älvgren', [coordinator], {
    responsibility: 'Samhällsbyggnad och räddningstjänst',
    responsibleSections: ['3.4.2', '3.4.3', '3.4.5'],
  }),
  person('Birgitta Norrhed', [coordinator], {
    responsibility: 'Forskning och utveckling',
    responsibleSections: ['3.5.1'],
  }),
  person('Elle Suorra', [coordinator], {
    responsibility: 'Kunskapsspridning och handledning',
    responsibleSections: ['3.5.2', '3.5.3'],
  }),
  person('Johan Stenudd', [coordinator], {
    responsibility: 'Digitalisering och eHälsa',
    responsibleSections: ['3.6', '4.1'],
  }),
  person('Maarit Kenttälä', [coordinator], {
    responsibility: 'Jämställdhet och samverkan mot våld',
    responsibleSections: ['3.7', '4.3'],
  }),
  person('Lars-Ola Brännmark', [coordinator], {
    responsibility: 'Folkhälsa och kultur',
    responsibleSections: ['3.8', '3.10.1'],
  }),
  person('Timo Lampinoja', [coordinator], { responsibility: 'Mediacenter', responsibleSections: ['3.9'] }),
  person('Risten Jokkvall', [coordinator], {
    responsibility: 'Integration och nationella minoriteter',
    responsibleSections: ['3.10.2', '3.10.3'],
  }),
];

const board: readonly DemoPerson[] = [
  person('Ulla-Britt Sandnäs', [boardMember], { key: 'styrelse' }),
  person('Anders Hedfjäll', [boardMember]),
  person('Máret Luossa', [boardMember]),
  person('Tuomas Koivuniska', [boardMember]),
  person('Monica Rönnfors', [boardMember]),
  person('Kjell Isdal', [boardMember]),
  person('Eeva Palojoki', [boardMember]),
];

interface Representatives {
  readonly reporter: string;
  readonly approver: string;
  readonly approverIsOnTheBoard?: true;
}

const representatives: Readonly<Record<NorrbottenMunicipalityCode, Representatives>> = {
  '2505': { reporter: 'Stina Lappnäs', approver: 'Göran Storgran', approverIsOnTheBoard: true },
  '2506': { reporter: 'Lena Silverfors', approver: 'Olle Vaukaberg' },
  '2510': { reporter: 'Biret Vájmat', approver: 'Henrik Kåbdal' },
  '2513': { reporter: 'Maja Lansjö', approver: 'Torbjörn Brännaberg' },
  '2514': { reporter: 'Camilla Innanäs', approver: 'Sven-Erik Kalvholm' },
  '2518': { reporter: 'Outi Rovajärvi', approver: 'Kaarlo Matarenki' },
  '2521': { reporter: 'Raili Tärendjoki', approver: 'Bengt Muodoslahti' },
  '2523': { reporter: 'Anna-Karin Dundmark', approver: 'Isak Nattvatten' },
  '2560': { reporter: 'Petra Storliden', approver: 'Curt Vidnäs' },
  '2580': { reporter: 'Fredrik Gammelsund', approver: 'Hanna Björkskär', approverIsOnTheBoard: true },
  '2581': { reporter: 'Joakim Norrstrand', approver: 'Eva Hortnäs' },
  '2582': { reporter: 'Malin Svartå', approver: 'Roland Fästnäs' },
  '2583': { reporter: 'Päivi Torniola', approver: 'Matti Salmikangas' },
  '2584': { reporter: 'Emma Luossavall', approver: 'Tord Riksgren' },
};

const municipalPeople: readonly DemoPerson[] = norrbottenMunicipalities.flatMap(({ code, name }) => {
  const { reporter, approver, approverIsOnTheBoard } = representatives[code];
  const place = plainLetters(name);
  return [
    person(reporter, [{ role: 'reporter', municipalityCode: code }], { key: `rapportor.${place}` }),
    person(
      approver,
      [{ role: 'approver', municipalityCode: code }, ...(approverIsOnTheBoard ? [boardMember] : [])],
      { key: `godkannare.${place}` },
    ),
  ];
});

export const demoPeople: readonly DemoPerson[] = [
  ...administration,
  ...coordinators,
  ...board,
  ...municipalPeople,
];

function person(
  name: string,
  roles: readonly RoleAssignment[],
  {
    key = plainLetters(name).replaceAll(' ', '.'),
    responsibleSections = [],
    ...rest
  }: Partial<Pick<DemoPerson, 'key' | 'responsibility' | 'responsibleSections'>> = {},
): DemoPerson {
  const email = `${key}@demo.example`;
  return { key, name, email, hasAccount: keysOfAccounts.includes(key), roles, responsibleSections, ...rest };
}
