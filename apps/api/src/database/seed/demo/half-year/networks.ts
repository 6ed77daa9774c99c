import type { ActivityPlace } from '../demo-ids.ts';
import type { DemoGoalCode } from '../plan-2015/goals.ts';
import type { OrganisationKey } from './organisations.ts';

export interface DemoNetwork {
  readonly key: string;
  readonly name: string;
  /** The key of the person who keeps it; none while nobody does. */
  readonly coordinator: string | null;
  /** What its meetings serve. */
  readonly goals: readonly DemoGoalCode[];
  readonly keyActivities: readonly ActivityPlace[];
  /** Who comes beside the municipalities. */
  readonly organisations: readonly OrganisationKey[];
  /** How many of ten participants are women, roughly. */
  readonly womenOfTen: number;
}

export const demoNetworks = [
  {
    key: 'social-managers',
    name: 'Socialchefer',
    coordinator: 'handlaggare',
    goals: ['Ö1', 'Ö4'],
    keyActivities: [['3.2.1', 0]],
    organisations: ['county-council'],
    womenOfTen: 7,
  },
  {
    key: 'norrbus',
    name: 'Norrbus samordnare',
    coordinator: 'handlaggare',
    goals: ['Ö4'],
    keyActivities: [
      ['3.2.1', 3],
      ['3.2.1', 6],
    ],
    organisations: ['county-council'],
    womenOfTen: 8,
  },
  {
    key: 'children-leaders',
    name: 'Chefer för barn och familj',
    coordinator: 'handlaggare',
    goals: ['Ö2', 'Ö4'],
    keyActivities: [
      ['3.2.1', 1],
      ['3.2.1', 2],
    ],
    organisations: [],
    womenOfTen: 8,
  },
  {
    key: 'addiction-care',
    name: 'Missbruk och beroende',
    coordinator: 'handlaggare',
    goals: ['Ö2', 'Ö4'],
    keyActivities: [
      ['3.2.3', 0],
      ['3.2.3', 1],
    ],
    organisations: ['county-council', 'county-board', 'user-council'],
    womenOfTen: 6,
  },
  {
    key: 'elder-care',
    name: 'Chefer i äldreomsorgen',
    coordinator: 'per-anders.vuolle',
    goals: ['Ö2', 'Ö4'],
    keyActivities: [
      ['3.2.2', 6],
      ['3.2.2', 10],
    ],
    organisations: ['county-council'],
    womenOfTen: 8,
  },
  {
    key: 'medical-nurses',
    name: 'Medicinskt ansvariga sjuksköterskor',
    coordinator: 'per-anders.vuolle',
    goals: ['Ö4', 'Ö5'],
    keyActivities: [
      ['3.2.2', 5],
      ['3.2.2', 9],
    ],
    organisations: ['county-council'],
    womenOfTen: 9,
  },
  {
    key: 'disability',
    name: 'Handläggare för LSS',
    coordinator: 'per-anders.vuolle',
    goals: ['Ö2', 'Ö4', 'Ö6'],
    keyActivities: [['3.2.2', 10]],
    organisations: [],
    womenOfTen: 8,
  },
  {
    key: 'business-managers',
    name: 'Näringslivschefer',
    coordinator: 'asa.lindmyr',
    goals: ['Ö4'],
    keyActivities: [
      ['3.1', 3],
      ['3.1', 4],
    ],
    organisations: ['county-board'],
    womenOfTen: 4,
  },
  {
    key: 'eu-coordinators',
    name: 'EU-samordnare',
    coordinator: 'asa.lindmyr',
    goals: ['Ö1', 'Ö4'],
    keyActivities: [['3.1', 1]],
    organisations: ['county-board', 'vasterbotten'],
    womenOfTen: 5,
  },
  {
    key: 'infrastructure',
    name: 'Infrastrukturgruppen',
    coordinator: 'jouni.kallioinen',
    goals: ['Ö1'],
    keyActivities: [
      ['3.1.1', 0],
      ['3.1.1', 1],
    ],
    organisations: ['transport-administration', 'transport-authority'],
    womenOfTen: 3,
  },
  {
    key: 'school-managers',
    name: 'Skolchefer',
    coordinator: 'inga-lill.sjofors',
    goals: ['Ö1', 'Ö2'],
    keyActivities: [
      ['3.3.2', 0],
      ['3.3.2', 2],
    ],
    organisations: ['university'],
    womenOfTen: 6,
  },
  {
    key: 'guidance',
    name: 'Studie- och yrkesvägledare',
    coordinator: 'inga-lill.sjofors',
    goals: ['Ö3', 'Ö5'],
    keyActivities: [
      ['3.3.2', 3],
      ['3.3.2', 4],
    ],
    organisations: ['employment-service'],
    womenOfTen: 8,
  },
  {
    key: 'adult-education',
    name: 'Rektorer i vuxenutbildningen',
    coordinator: 'mattias.harrberg',
    goals: ['Ö2', 'Ö3'],
    keyActivities: [
      ['3.3.3', 1],
      ['3.3.3', 2],
    ],
    organisations: ['employment-service'],
    womenOfTen: 6,
  },
  {
    key: 'environment-inspectors',
    name: 'Miljöinspektörer',
    coordinator: 'aslak.muorat',
    // Nothing of the project's part of the plan has a goal.
    goals: [],
    keyActivities: [
      ['4.4', 0],
      ['4.4', 1],
    ],
    organisations: ['county-board'],
    womenOfTen: 6,
  },
  {
    key: 'energy-advisers',
    name: 'Energi- och klimatrådgivare',
    coordinator: 'aslak.muorat',
    goals: ['Ö2'],
    keyActivities: [['3.4.4', 0]],
    organisations: ['energy-agency', 'county-board'],
    womenOfTen: 4,
  },
  {
    key: 'planners',
    name: 'Plan- och byggchefer',
    coordinator: 'kerstin.alvgren',
    goals: ['Ö2', 'Ö4'],
    keyActivities: [['3.4.2', 4]],
    organisations: ['county-board'],
    womenOfTen: 5,
  },
  {
    key: 'rescue-services',
    name: 'Räddningschefer',
    coordinator: 'kerstin.alvgren',
    goals: ['Ö1', 'Ö4'],
    keyActivities: [['3.4.5', 0]],
    organisations: ['county-board'],
    womenOfTen: 1,
  },
  {
    key: 'parking-permits',
    name: 'Handläggare av parkeringstillstånd',
    coordinator: 'kerstin.alvgren',
    goals: ['Ö4'],
    keyActivities: [['3.4.3', 1]],
    organisations: [],
    womenOfTen: 7,
  },
  {
    key: 'research-contacts',
    name: 'Kontaktpersoner för FoUI',
    coordinator: 'birgitta.norrhed',
    goals: ['Ö2', 'Ö4'],
    keyActivities: [
      ['3.5.1', 1],
      ['3.5.1', 9],
    ],
    organisations: ['university', 'umea-university'],
    womenOfTen: 7,
  },
  {
    key: 'evidence-based',
    name: 'Kontaktpersoner i evidensbaserad praktik',
    coordinator: 'elle.suorra',
    goals: ['Ö2', 'Ö4'],
    keyActivities: [
      ['3.5.3', 3],
      ['3.5.3', 5],
    ],
    organisations: [],
    womenOfTen: 8,
  },
  {
    key: 'e-health',
    name: 'Kontaktpersoner för eHälsa',
    coordinator: 'johan.stenudd',
    goals: ['Ö5'],
    keyActivities: [
      ['4.1', 2],
      ['4.1', 6],
    ],
    organisations: ['county-council', 'it-norrbotten'],
    womenOfTen: 6,
  },
  {
    key: 'gender-equality',
    name: 'Processledare för jämställdhet',
    coordinator: 'maarit.kenttala',
    goals: ['Ö6'],
    keyActivities: [
      ['3.7', 1],
      ['3.7', 2],
    ],
    organisations: ['county-board', 'county-council'],
    womenOfTen: 7,
  },
  {
    key: 'against-violence',
    name: 'Samordnare mot våld i nära relationer',
    coordinator: 'maarit.kenttala',
    goals: [],
    keyActivities: [
      ['4.3', 2],
      ['4.3', 7],
    ],
    organisations: ['police', 'county-board', 'womens-shelters'],
    womenOfTen: 9,
  },
  {
    key: 'public-health',
    name: 'Folkhälsosamordnare',
    coordinator: 'lars-ola.brannmark',
    goals: ['Ö1', 'Ö2'],
    keyActivities: [
      ['3.8', 1],
      ['3.8', 2],
    ],
    organisations: ['county-council', 'county-board'],
    womenOfTen: 8,
  },
  {
    key: 'integration',
    name: 'Flykting- och integrationssamordnare',
    coordinator: 'risten.jokkvall',
    goals: ['Ö4'],
    keyActivities: [
      ['3.10.2', 0],
      ['3.10.2', 1],
    ],
    organisations: ['migration-agency', 'county-board', 'employment-service'],
    womenOfTen: 7,
  },
  {
    key: 'media-contacts',
    name: 'Mediekontakter i skolan',
    coordinator: null,
    goals: ['Ö4', 'Ö5'],
    keyActivities: [['3.9', 7]],
    organisations: [],
    womenOfTen: 6,
  },
] as const satisfies readonly DemoNetwork[];

export type NetworkKey = (typeof demoNetworks)[number]['key'];
