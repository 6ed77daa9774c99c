import type { CourseKind } from '@samsyn/domain/course';
import type { ActivityPlace } from '../demo-ids.ts';
import type { DemoGoalCode } from '../plan-2015/goals.ts';
import type { DemoEffect } from './effect-columns.ts';

export interface DemoCourse {
  readonly key: string;
  readonly title: string;
  readonly kind: CourseKind;
  readonly capacity: number;
  readonly registered: number;
  readonly womenOfTen: number;
  readonly sessions: readonly (readonly [heldOn: string, startsAt: string, endsAt: string, place: string])[];
  readonly goals: readonly DemoGoalCode[];
  readonly keyActivities: readonly ActivityPlace[];
  /** Absent where nobody has assessed it. */
  readonly effect?: DemoEffect;
}

const held: readonly DemoCourse[] = [
  {
    key: 'sip-basics',
    title: 'Samordnad individuell plan, grunder',
    kind: 'course',
    capacity: 40,
    registered: 34,
    womenOfTen: 8,
    sessions: [
      ['2015-02-06', '09:00', '15:30', 'Kansliet i Luleå'],
      ['2015-02-20', '09:00', '15:30', 'Kansliet i Luleå'],
    ],
    goals: ['Ö2', 'Ö4'],
    keyActivities: [['3.2.1', 5]],
    effect: [3, 'Två månader efteråt hade tre av fyra deltagare varit med och gjort en plan.'],
  },
  {
    key: 'sip-tutors',
    title: 'Att handleda i samordnad individuell plan',
    kind: 'course',
    capacity: 24,
    registered: 21,
    womenOfTen: 8,
    sessions: [['2015-04-24', '09:00', '16:00', 'Folkets hus i Boden']],
    goals: ['Ö2', 'Ö4', 'Ö5'],
    keyActivities: [
      ['3.2.1', 5],
      ['3.2.2', 7],
    ],
    effect: [2, 'Alla kommuner utom en har nu minst en handledare.'],
  },
  {
    key: 'new-politicians-environment',
    title: 'Ny i miljö- och byggnämnden',
    kind: 'course',
    capacity: 60,
    registered: 47,
    womenOfTen: 4,
    sessions: [
      ['2015-03-03', '10:00', '15:00', 'Stadshuset i Piteå'],
      ['2015-03-04', '10:00', '15:00', 'Kommunhuset i Gällivare'],
    ],
    goals: ['Ö1'],
    keyActivities: [['3.4.1', 3]],
    effect: [2, 'Deltagarna känner sig säkrare i jävsfrågor och i hur ett ärende går till.'],
  },
  {
    key: 'planning-act',
    title: 'Nya regler i plan- och bygglagen',
    kind: 'course',
    capacity: 45,
    registered: 38,
    womenOfTen: 5,
    sessions: [['2015-02-12', '09:00', '16:00', 'Kansliet i Luleå']],
    goals: ['Ö1'],
    keyActivities: [['3.4.2', 1]],
    effect: [2, 'Handläggarna använder den nya gången för enkla ärenden.'],
  },
  {
    key: 'waste-policy',
    title: 'Aktuell avfallspolitik',
    kind: 'conference',
    capacity: 50,
    registered: 33,
    womenOfTen: 4,
    sessions: [['2015-03-12', '09:30', '15:30', 'Kulturens hus i Luleå']],
    goals: ['Ö1'],
    keyActivities: [['3.4.3', 0]],
    effect: [1, 'Kommunerna vet vad som är på gång men väntar på besked från staten.'],
  },
  {
    key: 'guidelines-addiction',
    title: 'Motiverande samtal i missbruksvården',
    kind: 'course',
    capacity: 30,
    registered: 27,
    womenOfTen: 7,
    sessions: [
      ['2015-03-16', '09:00', '16:00', 'Folkhögskolan i Boden'],
      ['2015-03-17', '09:00', '16:00', 'Folkhögskolan i Boden'],
      ['2015-04-27', '09:00', '16:00', 'Folkhögskolan i Boden'],
    ],
    goals: ['Ö2', 'Ö4'],
    keyActivities: [['3.2.3', 2]],
    effect: [2, 'Samtalsmetoden används på alla mottagningar som skickade någon.'],
  },
  {
    key: 'children-in-grief',
    title: 'Att möta barn som har varit med om svåra händelser',
    kind: 'course',
    capacity: 50,
    registered: 46,
    womenOfTen: 9,
    sessions: [['2015-05-11', '09:00', '16:00', 'Folkets hus i Gällivare']],
    goals: ['Ö2', 'Ö3'],
    keyActivities: [['3.2.1', 9]],
    effect: [3, 'Skola och socialtjänst i fyra kommuner har skrivit en gemensam rutin.'],
  },
  {
    key: 'cooperation-day',
    title: 'Samverkansdag för skola, socialtjänst och vård',
    kind: 'conference',
    capacity: 60,
    registered: 57,
    womenOfTen: 7,
    sessions: [['2015-04-17', '09:30', '16:00', 'Kulturens hus i Luleå']],
    goals: ['Ö1', 'Ö2', 'Ö4'],
    keyActivities: [
      ['3.2.1', 0],
      ['3.2.2', 0],
    ],
    effect: [2, 'Politiker från båda sidor har bestämt att ses två gånger om året.'],
  },
  {
    key: 'school-documents',
    title: 'Förskolans och skolans styrdokument',
    kind: 'course',
    capacity: 35,
    registered: 26,
    womenOfTen: 8,
    sessions: [['2015-01-30', '09:00', '15:00', 'Gymnasieskolan i Kalix']],
    goals: ['Ö2'],
    keyActivities: [['3.3.2', 1]],
    effect: [1, 'Rektorerna fick svar på sina frågor. Vi har inte hört hur det har använts.'],
  },
  {
    key: 'adult-documents',
    title: 'Regler för vuxenutbildningen',
    kind: 'course',
    capacity: 30,
    registered: 14,
    womenOfTen: 6,
    sessions: [['2015-04-08', '12:30', '16:30', 'På webben']],
    goals: ['Ö2'],
    keyActivities: [['3.3.3', 1]],
    effect: [0, 'För få anmälda för att grupparbetet skulle fungera.'],
  },
  {
    key: 'research-based-school',
    title: 'Så kan forskning bära undervisningen',
    kind: 'conference',
    capacity: 60,
    registered: 52,
    womenOfTen: 7,
    sessions: [['2015-03-27', '09:00', '16:00', 'Universitetet i Luleå']],
    goals: ['Ö2'],
    keyActivities: [['3.5.2', 1]],
    effect: [2, 'Elva skolor har startat läsgrupper om forskning.'],
  },
  {
    key: 'web-seminars',
    title: 'Ny forskning på en timme',
    kind: 'course',
    capacity: 50,
    registered: 31,
    womenOfTen: 7,
    sessions: [
      ['2015-02-27', '12:00', '13:00', 'På webben'],
      ['2015-03-30', '12:00', '13:00', 'På webben'],
      ['2015-04-30', '12:00', '13:00', 'På webben'],
    ],
    goals: ['Ö2', 'Ö5'],
    keyActivities: [['3.5.2', 0]],
  },
  {
    key: 'follow-up-day',
    title: 'Uppföljning som går att använda',
    kind: 'conference',
    capacity: 40,
    registered: 29,
    womenOfTen: 7,
    sessions: [['2015-05-18', '09:00', '15:30', 'Kansliet i Luleå']],
    goals: ['Ö2', 'Ö4'],
    keyActivities: [['3.5.3', 12]],
    effect: [2, 'Deltagarna tog hem en plan för hur de ska följa upp en verksamhet.'],
  },
  {
    key: 'equality-mapping',
    title: 'Kartlägg med 3R',
    kind: 'course',
    capacity: 28,
    registered: 24,
    womenOfTen: 7,
    sessions: [['2015-02-13', '09:00', '16:00', 'Folkets hus i Boden']],
    goals: ['Ö6'],
    keyActivities: [
      ['3.7', 1],
      ['3.7', 7],
    ],
    effect: [3, 'Nio kommuner har kartlagt hemtjänsten och sett skillnader de har gjort något åt.'],
  },
  {
    key: 'digital-alarms',
    title: 'Digitala trygghetslarm i hemtjänsten',
    kind: 'course',
    capacity: 32,
    registered: 30,
    womenOfTen: 7,
    sessions: [['2015-05-25', '10:00', '15:00', 'Kommunhuset i Haparanda']],
    goals: ['Ö5'],
    keyActivities: [['4.1', 6]],
    effect: [1, 'Bra genomgång, men bytet börjar först i höst.'],
  },
  {
    key: 'against-violence',
    title: 'Våga fråga om våld',
    kind: 'course',
    capacity: 36,
    registered: 35,
    womenOfTen: 9,
    sessions: [
      ['2015-06-08', '09:00', '16:00', 'Folkets hus i Kiruna'],
      ['2015-06-09', '09:00', '12:00', 'Folkets hus i Kiruna'],
    ],
    // Nothing of the project's part of the plan has a goal.
    goals: [],
    keyActivities: [['4.3', 2]],
  },
];

/** Today is 8 July 2015 in the demo. Nobody is ticked yet. */
const today: readonly DemoCourse[] = [
  {
    key: 'summer-substitutes',
    title: 'Introduktion för sommarens timvikarier i äldreomsorgen',
    kind: 'course',
    capacity: 30,
    registered: 22,
    womenOfTen: 7,
    sessions: [['2015-07-08', '09:00', '15:00', 'Kansliet i Luleå']],
    goals: ['Ö3'],
    keyActivities: [['3.2.2', 11]],
  },
];

const coming: readonly DemoCourse[] = [
  {
    key: 'communicative-leadership',
    title: 'Kommunikativt ledarskap',
    kind: 'course',
    capacity: 25,
    registered: 25,
    womenOfTen: 6,
    sessions: [['2015-08-27', '09:00', '16:00', 'Kansliet i Luleå']],
    goals: ['Ö2', 'Ö3'],
    keyActivities: [['3.5.2', 2]],
  },
  {
    key: 'planning-days',
    title: 'Dagarna om plan, bygg och bostäder',
    kind: 'conference',
    capacity: 120,
    registered: 43,
    womenOfTen: 5,
    sessions: [
      ['2015-09-16', '10:00', '17:00', 'Kulturens hus i Luleå'],
      ['2015-09-17', '08:30', '15:00', 'Kulturens hus i Luleå'],
    ],
    goals: ['Ö1', 'Ö2'],
    keyActivities: [
      ['3.4.2', 0],
      ['3.4.2', 2],
    ],
  },
  {
    key: 'integration',
    title: 'Etablering på små orter',
    kind: 'course',
    capacity: 40,
    registered: 0,
    womenOfTen: 6,
    sessions: [['2015-10-08', '09:30', '15:30', 'Kommunhuset i Övertorneå']],
    goals: ['Ö4'],
    keyActivities: [['3.10.2', 2]],
  },
];

export const demoCourses: readonly DemoCourse[] = [...held, ...today, ...coming];

/** The courses that people came to and were ticked at. */
export const heldCourses: readonly DemoCourse[] = held;
