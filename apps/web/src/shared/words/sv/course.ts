import { addWords } from '../catalogue.ts';

import type { CourseKind } from '@samsyn/domain/course';

const kinds = { course: 'Kurs', conference: 'Konferens' } as const satisfies Record<CourseKind, string>;

export const course = {
  ...kinds,

  title: 'Kurser och konferenser',
  lead: 'Förbundets kurser och konferenser: när de hålls, hur många som är anmälda och vilka som kom.',
  add: 'Lägg till en kurs',
  caption: 'Kurser och konferenser, den senaste först',
  filter: 'Välj vilka kurser som visas',
  search: 'Del av titeln',
  kind: 'Typ',
  allKinds: 'Alla typer',
  period: 'Period',
  allPeriods: 'Alla perioder',
  show: 'Visa',
  clear: 'Visa alla',
  name: 'Titel',
  days: 'Dag',
  notHeldYet: 'Inte hållen än',
  registered: 'Anmälda',
  registeredOf: '{{registered}} av {{capacity}}',
  sum_one: '{{count}} kurs visas: {{participants}}.',
  sum_other: '{{count}} kurser visas. Tillsammans {{participants}}.',
  none: 'Inga kurser finns än',
  noneText: 'När förbundet har planerat en kurs eller konferens står den här.',
  noneFound: 'Inga kurser passar det du har valt',
  noneFoundText: 'Ändra något av valen, eller visa alla.',

  addTitle: 'Lägg till en kurs eller konferens',
  addSave: 'Lägg till kursen',
  changeTitle: 'Ändra {{title}}',
  change: 'Ändra kursen',
  changeSave: 'Spara kursen',
  saved: '{{title}} är sparad.',
  added: '{{title}} är tillagd.',
  addedText: 'Nu kan du anmäla deltagare.',
  back: 'Alla kurser',
  backToCourse: 'Till kursen',

  kindQuestion: 'Vad är det?',
  capacity: 'Antal platser',
  sessions: 'Tillfällen',
  session: 'Tillfälle {{number}}',
  heldOn: 'Dag',
  startsAt: 'Börjar',
  endsAt: 'Slutar',
  timeHelp: 'Till exempel 9.00',
  place: 'Plats',
  placeHelp: 'En lokal och ort, eller Digitalt.',
  addSession: 'Lägg till ett tillfälle',
  removeSession: 'Ta bort tillfälle {{number}}',
  sessionTold: '{{day}} kl. {{from}}–{{to}}, {{place}}',

  remove: 'Ta bort kursen',
  removeLead: 'Om den lades till av misstag',
  removeRegistered_one: 'Kursen kan inte tas bort så länge någon är anmäld till den. Ta bort anmälan först.',
  removeRegistered_other:
    'Kursen kan inte tas bort så länge någon är anmäld till den. Ta bort de {{count}} anmälningarna först.',
  removeSure: 'Ta bort {{title}}?',
  removeSureText: 'Kursen försvinner med alla sina tillfällen, och det går inte att ångra.',
  removed: 'Kursen är borttagen.',

  plan: 'Verksamhetsplanen',
  planNote: 'Det kursen bidrar till',
  goals: 'Mål',
  goalsQuestion: 'Vilka mål bidrar kursen till?',
  noGoals: 'Inget mål. Kursen visas i uppföljningen som utan mål.',
  keyActivities: 'Nyckelaktiviteter',
  keyActivitiesChosen_zero: 'Nyckelaktiviteter: inga valda',
  keyActivitiesChosen_one: 'Nyckelaktiviteter: {{count}} vald',
  keyActivitiesChosen_other: 'Nyckelaktiviteter: {{count}} valda',
  chosen_one: '{{count}} vald',
  chosen_other: '{{count}} valda',
  noKeyActivities: 'Ingen nyckelaktivitet',
  dayFirst: 'Ange dagen för det sista tillfället, så visas mål och nyckelaktiviteter i det årets plan.',
  noPlan: 'Det finns ingen antagen plan för {{year}}, så inga mål eller nyckelaktiviteter går att välja.',

  effect: 'Bedömd effekt',
  effectQuestion: 'Vilken effekt har kursen haft?',

  participants: 'Anmälda och deltagare',
  participantsNote: 'Deltagare är den som har kommit till minst ett tillfälle',
  participantsTold: 'Deltagare',
  noneCame: 'Ingen närvaro är prickad än',
  toRegistrations: 'Anmälda',
  toAttendance: 'Pricka närvaro',
} as const;

addWords('course', course);
