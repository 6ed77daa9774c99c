import type { FigureDefinition, SideName, Standing } from '@samsyn/domain/follow-up-definition';
import type { SourceKind } from '@samsyn/domain/follow-up-figure';
import type { EffectLevel, ProgressStatus } from '@samsyn/domain/progress';
import type { SubmissionStatus } from '@samsyn/domain/submission';

/** What the follow-up is told with, in Swedish: the page and the document speak from this one list. */

export const standingWords: Record<Standing, string> = {
  'on-track': 'I fas',
  'partly-on-track': 'Delvis i fas',
  'off-track': 'Inte i fas',
  'not-known': 'Går inte att bedöma',
  'not-asked': 'Inget att följa upp',
};

/** The rule behind each standing, so that nobody has to guess what it takes. */
export const standingMeanings: Record<Standing, string> = {
  'on-track': 'Inget av det som har redovisats är försenat eller avviker.',
  'partly-on-track': 'Mindre än hälften av det som har redovisats är försenat eller avviker.',
  'off-track': 'Minst hälften av det som har redovisats är försenat eller avviker.',
  'not-known': 'Mindre än hälften har redovisats.',
  'not-asked': 'Planen anger inget att göra.',
};

export const progressWords: Record<ProgressStatus | 'untold', string> = {
  'not-started': 'Ej påbörjad',
  'in-progress': 'Pågår',
  late: 'Försenad',
  deviating: 'Avviker',
  done: 'Klar',
  untold: 'Bortfall',
};

/** Where a report stands; beside that it may be later than its last day. */
export const submissionWords: Record<SubmissionStatus | 'not-started' | 'after-due', string> = {
  'not-started': 'Ej påbörjad',
  draft: 'Utkast',
  submitted: 'Inskickad',
  returned: 'Återsänd',
  approved: 'Godkänd',
  'after-due': 'Sen',
};

export const effectWords: Record<EffectLevel, string> = {
  0: 'Ingen effekt',
  1: 'Liten effekt',
  2: 'Tydlig effekt',
  3: 'Stor effekt',
};

export const sourceWords: Record<SourceKind, string> = {
  submission: 'Kommunrapport',
  'commitment-progress': 'Kommunens svar på ett åtagande',
  goal: 'Övergripande mål',
  'key-activity': 'Nyckelaktivitet',
  'network-meeting': 'Nätverksträff',
  course: 'Kurs eller konferens',
};

export const sideWords: Record<SideName, string> = {
  association: 'Förbundet',
  municipalities: 'Kommunerna',
};

/** Where the people came from who belong to no municipality and no organisation that is known. */
export const elsewhereWords = 'Annan arbetsplats';

/** A noun as it follows a number: alike for all, or for one and for any other number. */
export type Noun = string | readonly [one: string, other: string];

export function nounFor(count: number, noun: Noun): string {
  return typeof noun === 'string' ? noun : noun[count === 1 ? 0 : 1];
}

/** What each figure counts, as it is said after the number. */
export const figureWords: Record<FigureDefinition, Noun> = {
  'association-on-track': 'mål där förbundets del är i fas',
  'association-partly-on-track': 'mål där förbundets del är delvis i fas',
  'association-off-track': 'mål där förbundets del inte är i fas',
  'association-not-known': 'mål där förbundets del inte går att bedöma',
  'association-not-asked': 'mål där förbundets del inte har något att följa upp',
  'municipalities-on-track': 'mål där kommunernas del är i fas',
  'municipalities-partly-on-track': 'mål där kommunernas del är delvis i fas',
  'municipalities-off-track': 'mål där kommunernas del inte är i fas',
  'municipalities-not-known': 'mål där kommunernas del inte går att bedöma',
  'municipalities-not-asked': 'mål där kommunernas del inte har något att följa upp',
  'submission-expected': ['kommun som ska rapportera', 'kommuner som ska rapportera'],
  'submission-approved': ['godkänd kommunrapport', 'godkända kommunrapporter'],
  'submission-missing': ['kommunrapport som inte är påbörjad', 'kommunrapporter som inte är påbörjade'],
  'submission-draft': ['kommunrapport som är utkast', 'kommunrapporter som är utkast'],
  'submission-submitted': [
    'kommunrapport som väntar på godkännande',
    'kommunrapporter som väntar på godkännande',
  ],
  'submission-returned': ['kommunrapport som är återsänd', 'kommunrapporter som är återsända'],
  'submission-late': ['sent inskickad kommunrapport', 'sent inskickade kommunrapporter'],
  'commitment-untold': [
    'åtagande utan svar i en godkänd rapport',
    'åtaganden utan svar i godkända rapporter',
  ],
  'activity-untold': ['nyckelaktivitet som inte är redovisad', 'nyckelaktiviteter som inte är redovisade'],
  'activity-without-goal': ['nyckelaktivitet utan mål', 'nyckelaktiviteter utan mål'],
  'goal-without-gathering': 'mål utan nätverksträffar och kurser',
  'gathering-without-effect': [
    'träff eller kurs utan bedömd effekt',
    'träffar och kurser utan bedömd effekt',
  ],
  'gathering-estimated': [
    'träff där antalet deltagare är uppskattat',
    'träffar där antalet deltagare är uppskattat',
  ],
  'activity-is-asked': ['nyckelaktivitet', 'nyckelaktiviteter'],
  'activity-is-told': ['redovisad nyckelaktivitet', 'redovisade nyckelaktiviteter'],
  'activity-is-untold': ['nyckelaktivitet som inte är redovisad', 'nyckelaktiviteter som inte är redovisade'],
  'activity-is-not-started': ['ej påbörjad nyckelaktivitet', 'ej påbörjade nyckelaktiviteter'],
  'activity-is-in-progress': ['pågående nyckelaktivitet', 'pågående nyckelaktiviteter'],
  'activity-is-late': ['försenad nyckelaktivitet', 'försenade nyckelaktiviteter'],
  'activity-is-deviating': ['nyckelaktivitet som avviker', 'nyckelaktiviteter som avviker'],
  'activity-is-done': ['klar nyckelaktivitet', 'klara nyckelaktiviteter'],
  'commitment-is-asked': ['väntat svar på ett åtagande', 'väntade svar på åtaganden'],
  'commitment-is-told': ['godkänt svar på ett åtagande', 'godkända svar på åtaganden'],
  'commitment-is-untold': ['svar som saknas eller inte är godkänt', 'svar som saknas eller inte är godkända'],
  'commitment-is-not-started': 'svar med läget ej påbörjad',
  'commitment-is-in-progress': 'svar med läget pågår',
  'commitment-is-late': 'svar med läget försenad',
  'commitment-is-deviating': 'svar med läget avviker',
  'commitment-is-done': 'svar med läget klar',
  'meeting-held': ['nätverksträff', 'nätverksträffar'],
  'meeting-women': ['kvinna på nätverksträffar', 'kvinnor på nätverksträffar'],
  'meeting-men': ['man på nätverksträffar', 'män på nätverksträffar'],
  'meeting-other-or-not-stated': 'deltagare med annat eller ej angivet kön på nätverksträffar',
  'meeting-estimated': [
    'uppskattad deltagare på nätverksträffar',
    'uppskattade deltagare på nätverksträffar',
  ],
  'course-held': ['kurs eller konferens', 'kurser och konferenser'],
  'course-women': ['kvinna på kurser och konferenser', 'kvinnor på kurser och konferenser'],
  'course-men': ['man på kurser och konferenser', 'män på kurser och konferenser'],
  'course-other-or-not-stated': 'deltagare med annat eller ej angivet kön på kurser och konferenser',
  'course-estimated': [
    'uppskattad deltagare på kurser och konferenser',
    'uppskattade deltagare på kurser och konferenser',
  ],
  'effect-asked': ['redovisad aktivitet, träff eller kurs', 'redovisade aktiviteter, träffar och kurser'],
  'effect-assessed': [
    'aktivitet, träff eller kurs med bedömd effekt',
    'aktiviteter, träffar och kurser med bedömd effekt',
  ],
  'effect-0': ['aktivitet, träff eller kurs utan effekt', 'aktiviteter, träffar och kurser utan effekt'],
  'effect-1': [
    'aktivitet, träff eller kurs med liten effekt',
    'aktiviteter, träffar och kurser med liten effekt',
  ],
  'effect-2': [
    'aktivitet, träff eller kurs med tydlig effekt',
    'aktiviteter, träffar och kurser med tydlig effekt',
  ],
  'effect-3': [
    'aktivitet, träff eller kurs med stor effekt',
    'aktiviteter, träffar och kurser med stor effekt',
  ],
  'effect-not-assessed': [
    'aktivitet, träff eller kurs utan bedömd effekt',
    'aktiviteter, träffar och kurser utan bedömd effekt',
  ],
};

/** What each figure counts, and what does not count. */
export const definitionWords: Record<FigureDefinition, string> = {
  'association-on-track': `Mål där förbundets nyckelaktiviteter är i fas. ${standingMeanings['on-track']}`,
  'association-partly-on-track': `Mål där förbundets nyckelaktiviteter är delvis i fas. ${standingMeanings['partly-on-track']}`,
  'association-off-track': `Mål där förbundets nyckelaktiviteter inte är i fas. ${standingMeanings['off-track']}`,
  'association-not-known': `Mål där läget för förbundets nyckelaktiviteter inte går att bedöma. ${standingMeanings['not-known']}`,
  'association-not-asked': 'Mål som ingen av planens nyckelaktiviteter hör till.',
  'municipalities-on-track': `Mål där kommunernas åtaganden är i fas. ${standingMeanings['on-track']}`,
  'municipalities-partly-on-track': `Mål där kommunernas åtaganden är delvis i fas. ${standingMeanings['partly-on-track']}`,
  'municipalities-off-track': `Mål där kommunernas åtaganden inte är i fas. ${standingMeanings['off-track']}`,
  'municipalities-not-known': `Mål där läget för kommunernas åtaganden inte går att bedöma. ${standingMeanings['not-known']}`,
  'municipalities-not-asked': 'Mål där planen inte ger kommunerna några åtaganden.',
  'submission-expected': 'Kommuner som ska lämna en rapport för perioden.',
  'submission-approved': 'Kommuner vars rapport är godkänd. Bara godkända rapporter räknas.',
  'submission-missing': 'Kommuner som inte har påbörjat sin rapport.',
  'submission-draft': 'Kommuner som har ett utkast men inte har skickat in det.',
  'submission-submitted': 'Kommuner vars rapport är inskickad men inte godkänd ännu.',
  'submission-returned': 'Kommuner vars rapport är återsänd och ska kompletteras.',
  'submission-late': 'Kommuner vars rapport skickades in efter sista dagen.',
  'commitment-untold': 'Åtaganden som en kommun med godkänd rapport inte har svarat på.',
  'activity-untold': 'Nyckelaktiviteter som ansvarig handläggare inte har redovisat för perioden.',
  'activity-without-goal': 'Nyckelaktiviteter som planen inte knyter till något övergripande mål.',
  'goal-without-gathering': 'Övergripande mål som ingen nätverksträff eller kurs i perioden är knuten till.',
  'gathering-without-effect': 'Nätverksträffar och kurser där ingen har bedömt effekten.',
  'gathering-estimated': 'Nätverksträffar och kurser där antalet deltagare är uppskattat.',
  'activity-is-asked':
    'Nyckelaktiviteter i planen. En aktivitet räknas en gång även om den står på flera ställen.',
  'activity-is-told': 'Nyckelaktiviteter som är redovisade för perioden.',
  'activity-is-untold': 'Nyckelaktiviteter som inte är redovisade för perioden.',
  'activity-is-not-started': 'Nyckelaktiviteter som är redovisade som ej påbörjade.',
  'activity-is-in-progress': 'Nyckelaktiviteter som är redovisade som pågående.',
  'activity-is-late': 'Nyckelaktiviteter som är redovisade som försenade.',
  'activity-is-deviating': 'Nyckelaktiviteter som är redovisade som avvikande.',
  'activity-is-done': 'Nyckelaktiviteter som är redovisade som klara.',
  'commitment-is-asked': 'Svar som väntas: varje kommunalt åtagande, en gång för varje kommun.',
  'commitment-is-told': 'Svar på kommunala åtaganden i godkända rapporter.',
  'commitment-is-untold':
    'Svar som saknas, för att kommunens rapport inte är godkänd eller svaret fattas i den.',
  'commitment-is-not-started': 'Svar i godkända rapporter med läget ej påbörjad.',
  'commitment-is-in-progress': 'Svar i godkända rapporter med läget pågår.',
  'commitment-is-late': 'Svar i godkända rapporter med läget försenad.',
  'commitment-is-deviating': 'Svar i godkända rapporter med läget avviker.',
  'commitment-is-done': 'Svar i godkända rapporter med läget klar.',
  'meeting-held': 'Nätverksträffar som har hållits under perioden.',
  'meeting-women':
    'Kvinnor på nätverksträffar. Den som kom till flera träffar räknas en gång för varje träff.',
  'meeting-men': 'Män på nätverksträffar. Den som kom till flera träffar räknas en gång för varje träff.',
  'meeting-other-or-not-stated':
    'Deltagare på nätverksträffar med annat eller ej angivet kön, räknade en gång för varje träff.',
  'meeting-estimated': 'Deltagare på träffar där handläggaren har uppskattat antalet.',
  'course-held': 'Kurser och konferenser som avslutades under perioden.',
  'course-women': 'Kvinnor som kom till minst ett tillfälle av en kurs.',
  'course-men': 'Män som kom till minst ett tillfälle av en kurs.',
  'course-other-or-not-stated':
    'Kursdeltagare med annat eller ej angivet kön, som kom till minst ett tillfälle.',
  'course-estimated': 'Kursdeltagare vars antal är uppskattat.',
  'effect-asked':
    'Det som effekten kan bedömas av: redovisade aktiviteter, nätverksträffar och kurser, varje en gång.',
  'effect-assessed': 'Redovisade aktiviteter, träffar och kurser där någon har bedömt effekten.',
  'effect-0': 'Redovisade aktiviteter, träffar och kurser där ingen effekt har setts.',
  'effect-1': 'Redovisade aktiviteter, träffar och kurser med liten bedömd effekt.',
  'effect-2': 'Redovisade aktiviteter, träffar och kurser med tydlig bedömd effekt.',
  'effect-3': 'Redovisade aktiviteter, träffar och kurser med stor bedömd effekt.',
  'effect-not-assessed': 'Redovisade aktiviteter, träffar och kurser där effekten inte är bedömd.',
};

/** What a figure counts when it is counted for one goal, where that takes more than to say which goal. */
export const goalDefinitionWords: Partial<Record<FigureDefinition, string>> = {
  'meeting-held':
    'Nätverksträffar som har hållits under perioden och är knutna till målet, eller till en nyckelaktivitet som hör till målet.',
  'course-held':
    'Kurser och konferenser som avslutades under perioden och är knutna till målet, eller till en nyckelaktivitet som hör till målet.',
};
