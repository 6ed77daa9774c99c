import type { MeetingFormat } from '@samsyn/domain/network-meeting';
import type { DemoEffect } from './effect-columns.ts';
import type { NetworkKey } from './networks.ts';

export interface DemoMeeting {
  readonly network: NetworkKey;
  readonly heldOn: string;
  readonly format: MeetingFormat;
  /** From how many of the municipalities somebody came. */
  readonly municipalities: number;
  /** The coordinator looked around the room and counted, rather than kept a list. */
  readonly estimated?: true;
  /** Absent where nobody has assessed it. */
  readonly effect?: DemoEffect;
}

const socialServices: readonly DemoMeeting[] = [
  {
    network: 'social-managers',
    heldOn: '2015-01-29',
    format: 'on-site',
    municipalities: 13,
    effect: [2, 'Cheferna enades om vilka frågor de vill driva ihop under året.'],
  },
  {
    network: 'social-managers',
    heldOn: '2015-03-26',
    format: 'remote',
    municipalities: 11,
    effect: [1, 'Genomgång av ny lagstiftning. Några tar med sig underlaget till nämnden.'],
  },
  {
    network: 'social-managers',
    heldOn: '2015-06-04',
    format: 'on-site',
    municipalities: 12,
    effect: [3, 'Alla som var med har ställt sig bakom en gemensam introduktion för nya socialsekreterare.'],
  },
  {
    network: 'norrbus',
    heldOn: '2015-02-10',
    format: 'hybrid',
    municipalities: 12,
    effect: [2, 'Tre kommuner har ändrat sina rutiner för hur de kallar till möte om ett barn.'],
  },
  {
    network: 'norrbus',
    heldOn: '2015-04-15',
    format: 'remote',
    municipalities: 10,
    effect: [1, 'Avvikelserna gicks igenom. De flesta gäller kallelser som har kommit för sent.'],
  },
  { network: 'norrbus', heldOn: '2015-06-09', format: 'hybrid', municipalities: 11 },
  {
    network: 'children-leaders',
    heldOn: '2015-02-03',
    format: 'on-site',
    municipalities: 9,
    effect: [2, 'Cheferna prövar samma frågor till barnen i sina uppföljningar.'],
  },
  {
    network: 'children-leaders',
    heldOn: '2015-03-31',
    format: 'remote',
    municipalities: 8,
    estimated: true,
    effect: [0, 'Tekniken strulade och mötet blev kort. Frågorna tas om i maj.'],
  },
  {
    network: 'children-leaders',
    heldOn: '2015-05-19',
    format: 'on-site',
    municipalities: 11,
    effect: [2, 'Två kommuner visade hur unga är med när insatser planeras, och fyra vill göra likadant.'],
  },
  {
    network: 'addiction-care',
    heldOn: '2015-01-22',
    format: 'on-site',
    municipalities: 10,
    effect: [1, 'Deltagarna vet nu hur beroendecentrum är tänkt att byggas upp.'],
  },
  {
    network: 'addiction-care',
    heldOn: '2015-03-19',
    format: 'hybrid',
    municipalities: 12,
    effect: [2, 'Brukarrådets granskning ledde till ändrade öppettider på två mottagningar.'],
  },
  { network: 'addiction-care', heldOn: '2015-05-28', format: 'remote', municipalities: 9, estimated: true },
  {
    network: 'elder-care',
    heldOn: '2015-02-18',
    format: 'on-site',
    municipalities: 14,
    effect: [2, 'Läkemedelsgenomgångar görs nu på samma sätt i fem kommuner.'],
  },
  {
    network: 'elder-care',
    heldOn: '2015-05-06',
    format: 'hybrid',
    municipalities: 13,
    effect: [3, 'Arbetssättet från Kalix för trygg hemgång har spritts till sex kommuner.'],
  },
  {
    network: 'medical-nurses',
    heldOn: '2015-01-20',
    format: 'remote',
    municipalities: 12,
    effect: [1, 'Gemensam mall för delegering är på remiss.'],
  },
  {
    network: 'medical-nurses',
    heldOn: '2015-03-24',
    format: 'on-site',
    municipalities: 11,
    effect: [2, 'Mallen för delegering används i åtta kommuner.'],
  },
  { network: 'medical-nurses', heldOn: '2015-06-02', format: 'remote', municipalities: 10 },
  {
    network: 'disability',
    heldOn: '2015-02-25',
    format: 'on-site',
    municipalities: 10,
    estimated: true,
    effect: [1, 'Handläggarna bytte svåra fall med varandra och vet vem de kan ringa.'],
  },
  {
    network: 'disability',
    heldOn: '2015-05-13',
    format: 'remote',
    municipalities: 9,
    effect: [2, 'Bedömningarna av ledsagning har blivit mer lika mellan kommunerna.'],
  },
];

const growth: readonly DemoMeeting[] = [
  {
    network: 'business-managers',
    heldOn: '2015-02-05',
    format: 'on-site',
    municipalities: 12,
    effect: [2, 'Näringslivscheferna har delat upp vilka mässor de åker på för hela länet.'],
  },
  {
    network: 'business-managers',
    heldOn: '2015-04-09',
    format: 'remote',
    municipalities: 10,
    estimated: true,
  },
  {
    network: 'business-managers',
    heldOn: '2015-06-11',
    format: 'on-site',
    municipalities: 13,
    effect: [1, 'Samtal om mark för större etableringar. Underlaget behöver fyllas på.'],
  },
  {
    network: 'eu-coordinators',
    heldOn: '2015-01-27',
    format: 'hybrid',
    municipalities: 8,
    effect: [1, 'Överblick över de nya programmen och när man kan söka ur dem.'],
  },
  {
    network: 'eu-coordinators',
    heldOn: '2015-04-22',
    format: 'on-site',
    municipalities: 9,
    effect: [3, 'Fyra kommuner lämnade in en gemensam ansökan om besöksnäring.'],
  },
  {
    network: 'infrastructure',
    heldOn: '2015-02-12',
    format: 'remote',
    municipalities: 11,
    effect: [2, 'Länets remissvar om järnvägen skrevs ihop och skickades i tid.'],
  },
  {
    network: 'infrastructure',
    heldOn: '2015-05-21',
    format: 'on-site',
    municipalities: 10,
    effect: [1, 'Kommunerna gav sin bild av vilka vägar som är sämst.'],
  },
];

const education: readonly DemoMeeting[] = [
  {
    network: 'school-managers',
    heldOn: '2015-01-23',
    format: 'on-site',
    municipalities: 14,
    effect: [2, 'Avtalet om gymnasiet har gåtts igenom och priserna är överenskomna.'],
  },
  {
    network: 'school-managers',
    heldOn: '2015-03-20',
    format: 'on-site',
    municipalities: 12,
    effect: [2, 'Skolcheferna valde två frågor som universitetet ska forska om.'],
  },
  { network: 'school-managers', heldOn: '2015-05-29', format: 'hybrid', municipalities: 13 },
  {
    network: 'guidance',
    heldOn: '2015-02-24',
    format: 'on-site',
    municipalities: 9,
    estimated: true,
    effect: [2, 'Vägledarna använder samma material om yrken där länet behöver folk.'],
  },
  {
    network: 'guidance',
    heldOn: '2015-05-05',
    format: 'remote',
    municipalities: 11,
    effect: [3, 'Sex kommuner ringer nu upp alla unga som har hoppat av gymnasiet.'],
  },
  {
    network: 'adult-education',
    heldOn: '2015-03-12',
    format: 'hybrid',
    municipalities: 10,
    effect: [1, 'Rektorerna jämförde sina prognoser och såg att de räknar olika.'],
  },
  {
    network: 'adult-education',
    heldOn: '2015-05-20',
    format: 'on-site',
    municipalities: 8,
    effect: [2, 'Tre kommuner delar en lärare i svenska för invandrare på distans.'],
  },
  {
    network: 'research-contacts',
    heldOn: '2015-02-19',
    format: 'hybrid',
    municipalities: 9,
    effect: [1, 'Resultaten från kommunbesöken diskuterades och fick en ordning.'],
  },
  { network: 'research-contacts', heldOn: '2015-05-07', format: 'remote', municipalities: 8 },
  {
    network: 'evidence-based',
    heldOn: '2015-01-28',
    format: 'on-site',
    municipalities: 11,
    effect: [2, 'Kontaktpersonerna har börjat mäta resultatet av en insats var.'],
  },
  {
    network: 'evidence-based',
    heldOn: '2015-03-25',
    format: 'remote',
    municipalities: 9,
    estimated: true,
    effect: [1, 'Erfarenheter av första mätningen utbyttes.'],
  },
  {
    network: 'evidence-based',
    heldOn: '2015-06-03',
    format: 'on-site',
    municipalities: 12,
    effect: [3, 'Sju arbetsgrupper har ändrat sin insats efter vad mätningen visade.'],
  },
];

const environmentAndPlanning: readonly DemoMeeting[] = [
  {
    network: 'environment-inspectors',
    heldOn: '2015-02-04',
    format: 'remote',
    municipalities: 13,
    effect: [2, 'Inspektörerna har en gemensam checklista för tillfälliga boenden.'],
  },
  {
    network: 'environment-inspectors',
    heldOn: '2015-04-16',
    format: 'on-site',
    municipalities: 11,
    effect: [2, 'Reglerna för små avlopp tolkas nu lika i de kommuner som var med.'],
  },
  {
    network: 'environment-inspectors',
    heldOn: '2015-06-10',
    format: 'hybrid',
    municipalities: 12,
    estimated: true,
  },
  {
    network: 'energy-advisers',
    heldOn: '2015-03-05',
    format: 'remote',
    municipalities: 7,
    effect: [1, 'Rådgivarna jämförde hur de möter villaägare.'],
  },
  {
    network: 'energy-advisers',
    heldOn: '2015-05-26',
    format: 'on-site',
    municipalities: 6,
    effect: [0, 'Få kunde komma. Mötet blev en lägesrapport.'],
  },
  {
    network: 'planners',
    heldOn: '2015-03-18',
    format: 'on-site',
    municipalities: 9,
    effect: [2, 'Nätverket är igång och har valt sina frågor för året.'],
  },
  { network: 'planners', heldOn: '2015-05-27', format: 'remote', municipalities: 10 },
  {
    network: 'rescue-services',
    heldOn: '2015-01-21',
    format: 'on-site',
    municipalities: 14,
    effect: [1, 'Ett första utkast till avtal lades fram.'],
  },
  {
    network: 'rescue-services',
    heldOn: '2015-03-17',
    format: 'on-site',
    municipalities: 13,
    effect: [2, 'Räddningscheferna är överens om allt utom hur kostnaden ska delas.'],
  },
  {
    network: 'rescue-services',
    heldOn: '2015-05-12',
    format: 'hybrid',
    municipalities: 14,
    effect: [3, 'Avtalet är klart för styrelsen att rekommendera.'],
  },
  {
    network: 'parking-permits',
    heldOn: '2015-04-21',
    format: 'on-site',
    municipalities: 12,
    effect: [3, 'Handläggarna har en gemensam blankett och stöd av varandra i svåra samtal.'],
  },
];

const acrossAreas: readonly DemoMeeting[] = [
  {
    network: 'e-health',
    heldOn: '2015-02-11',
    format: 'remote',
    municipalities: 13,
    effect: [2, 'Bytet till digitala larm är planerat i alla kommuner som var med.'],
  },
  {
    network: 'e-health',
    heldOn: '2015-04-14',
    format: 'remote',
    municipalities: 12,
    effect: [1, 'Leverantörernas svar gicks igenom.'],
  },
  { network: 'e-health', heldOn: '2015-06-16', format: 'hybrid', municipalities: 11, estimated: true },
  {
    network: 'gender-equality',
    heldOn: '2015-03-10',
    format: 'on-site',
    municipalities: 10,
    effect: [2, 'Processledarna har kartlagt hemtjänsten med 3R i varsitt område.'],
  },
  {
    network: 'gender-equality',
    heldOn: '2015-05-22',
    format: 'hybrid',
    municipalities: 9,
    effect: [2, 'Fem kommuner har skrivit om sina mål så att de går att följa upp.'],
  },
  {
    network: 'against-violence',
    heldOn: '2015-02-26',
    format: 'on-site',
    municipalities: 12,
    effect: [3, 'Basnivån för stöd till våldsutsatta nås nu i tio kommuner, mot sex i höstas.'],
  },
  {
    network: 'against-violence',
    heldOn: '2015-05-08',
    format: 'remote',
    municipalities: 10,
    estimated: true,
  },
  {
    network: 'public-health',
    heldOn: '2015-03-11',
    format: 'on-site',
    municipalities: 11,
    estimated: true,
    effect: [1, 'Samordnarna har fått en bild av hur sociala investeringar kan räknas.'],
  },
  {
    network: 'public-health',
    heldOn: '2015-06-17',
    format: 'remote',
    municipalities: 8,
    effect: [0, 'Tjänsten som skulle stödja nätverket är inte tillsatt, så frågorna sköts upp.'],
  },
  {
    network: 'integration',
    heldOn: '2015-02-17',
    format: 'on-site',
    municipalities: 13,
    effect: [2, 'Kommunerna har gemensamma rutiner när någon flyttar inom länet.'],
  },
  {
    network: 'integration',
    heldOn: '2015-04-28',
    format: 'hybrid',
    municipalities: 14,
    effect: [2, 'Samordnarna har delat upp vilka språk de kan tolka åt varandra.'],
  },
];

/** The networks' meetings in the followed half-year. */
export const demoMeetings: readonly DemoMeeting[] = [
  ...socialServices,
  ...growth,
  ...education,
  ...environmentAndPlanning,
  ...acrossAreas,
];
