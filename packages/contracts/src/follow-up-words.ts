import type { FigureDefinition, GapKind } from '@samsyn/domain/follow-up-definition';
import type { SourceKind } from '@samsyn/domain/follow-up-figure';
import type { Standing } from '@samsyn/domain/follow-up-progress';
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

export const submissionWords: Record<SubmissionStatus | 'missing', string> = {
  draft: 'Utkast',
  submitted: 'Inskickad',
  returned: 'Återsänd',
  approved: 'Godkänd',
  missing: 'Saknas',
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

export const gapWords: Record<GapKind, string> = {
  'submission-missing': 'Kommunrapporter som inte är påbörjade',
  'submission-draft': 'Kommunrapporter som är utkast',
  'submission-submitted': 'Kommunrapporter som väntar på godkännande',
  'submission-returned': 'Kommunrapporter som är återsända',
  'submission-late': 'Kommunrapporter som kom in för sent',
  'commitment-untold': 'Åtaganden utan svar i godkända rapporter',
  'activity-untold': 'Nyckelaktiviteter som inte är redovisade',
  'activity-without-goal': 'Nyckelaktiviteter utan mål',
  'goal-without-gathering': 'Mål utan nätverksträffar och kurser',
  'gathering-without-effect': 'Träffar och kurser utan bedömd effekt',
  'gathering-estimated': 'Träffar där antalet deltagare är uppskattat',
};

/** What each figure counts, and what does not count. */
export const definitionWords: Record<FigureDefinition, string> = {
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
    'Deltagare på nätverksträffar med annat eller inte angivet kön, räknade en gång för varje träff.',
  'meeting-estimated': 'Deltagare på träffar där handläggaren har uppskattat antalet.',
  'course-held': 'Kurser och konferenser som avslutades under perioden.',
  'course-women': 'Kvinnor som kom till minst ett tillfälle av en kurs.',
  'course-men': 'Män som kom till minst ett tillfälle av en kurs.',
  'course-other-or-not-stated':
    'Kursdeltagare med annat eller inte angivet kön, som kom till minst ett tillfälle.',
  'course-estimated': 'Kursdeltagare vars antal är uppskattat.',
  'effect-0': 'Redovisade aktiviteter, träffar och kurser där ingen effekt har setts.',
  'effect-1': 'Redovisade aktiviteter, träffar och kurser med liten bedömd effekt.',
  'effect-2': 'Redovisade aktiviteter, träffar och kurser med tydlig bedömd effekt.',
  'effect-3': 'Redovisade aktiviteter, träffar och kurser med stor bedömd effekt.',
  'effect-not-assessed': 'Redovisade aktiviteter, träffar och kurser där effekten inte är bedömd.',
};
