import { standings } from '@samsyn/domain/follow-up-definition';
import type { SideName, Standing } from '@samsyn/domain/follow-up-definition';
import type {
  Figure,
  FollowUp,
  MunicipalityFollowUp,
  OpenedFigure,
  ProgressFigures,
  Share,
  Side,
  Turnout,
} from './follow-up.ts';
import {
  definitionWords,
  figureWords,
  goalDefinitionWords,
  nounFor,
  standingWords,
} from './follow-up-words.ts';
import type { Noun } from './follow-up-words.ts';

/**
 * What the follow-up says with its figures in it. Page, charts and document speak from these, so that they say the same;
 * on the page each figure can be opened where it stands.
 */
export type Sentence = readonly (string | Figure)[];

/** A sentence where nothing can be opened. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : numberText(part.value))).join('');
}

/** "1 234", with spaces that do not break. */
export function numberText(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

const municipality: Noun = ['kommun', 'kommuner'];
const keyActivity: Noun = ['nyckelaktivitet', 'nyckelaktiviteter'];
const told: Noun = ['redovisad', 'redovisade'];
const assessable: Noun = ['aktivitet, träff eller kurs', 'aktiviteter, träffar och kurser'];
const late: Noun = ['försenad', 'försenade'];

export function approvedReports({ answered, expected }: Share): Sentence {
  if (expected.value === 0) return ['Förbundet har inga kommuner'];
  const has = ` ${nounFor(expected.value, municipality)} har en godkänd rapport`;
  return [answered, ' av ', expected, has];
}

export function toldActivities({ told: answered, asked }: ProgressFigures): Sentence {
  return ofActivities(answered, asked, told);
}

export function doneActivities({ byStatus, asked }: ProgressFigures): Sentence {
  return ofActivities(byStatus.done, asked, ['klar', 'klara']);
}

function ofActivities(some: Figure, all: Figure, adjective: Noun): Sentence {
  if (all.value === 0) return ['Planen har inga nyckelaktiviteter'];
  const are = ` ${nounFor(all.value, keyActivity)} är ${nounFor(agreeing(some, all), adjective)}`;
  return [some, ' av ', all, are];
}

/** "1 av 3 är klar", and so is "0 av 1": an adjective is in the singular with either. */
function agreeing(some: Figure, all: Figure): number {
  return all.value === 1 ? 1 : some.value;
}

/** What keeps the activities from all being on their way. */
export function strayedActivities({ byStatus }: ProgressFigures): Sentence {
  const strayed = [
    ...(byStatus.late.value > 0 ? [[byStatus.late, ` är ${nounFor(byStatus.late.value, late)}`]] : []),
    ...(byStatus.deviating.value > 0 ? [[byStatus.deviating, ' avviker']] : []),
  ];
  if (strayed.length === 0) return ['Ingen är försenad eller avviker'];
  return strayed.flatMap((part, index) => (index === 0 ? part : [' och ', ...part]));
}

export function toldCommitments({ told: answered, asked }: ProgressFigures): Sentence {
  if (asked.value === 0) return ['Kommunerna har inga åtaganden att svara på'];
  const approved = nounFor(agreeing(answered, asked), ['godkänt', 'godkända']);
  return [answered, ' av ', asked, ` svar på åtaganden är ${approved}`];
}

export function untoldCommitments({ untold, asked }: ProgressFigures): Sentence {
  if (asked.value === 0) return ['Kommunerna har inga åtaganden att svara på'];
  const approved = nounFor(agreeing(untold, asked), ['godkänt', 'godkända']);
  return [untold, ' av ', asked, ` svar saknas eller är inte ${approved}`];
}

/** On how much the standing of one side of a goal is built, and then what keeps it from being on track. */
export function sideSentences(name: SideName, { progress }: Side): Sentence[] {
  const { told: answered, asked, byStatus } = progress;
  if (asked.value === 0) return [];
  const what = nounFor(agreeing(answered, asked), name === 'association' ? told : 'svar');
  return [
    [answered, ' av ', asked, ` ${what}`],
    ...(byStatus.late.value > 0 ? [[byStatus.late, ` ${nounFor(byStatus.late.value, late)}`]] : []),
    ...(byStatus.deviating.value > 0 ? [[byStatus.deviating, ' avviker']] : []),
  ];
}

/** The standings that there are goals in, with how many. */
export function goalsByStanding(
  figures: FollowUp['standings']['association'],
): { readonly standing: Standing; readonly figure: Figure }[] {
  return standings
    .map((standing) => ({ standing, figure: figures[standing] }))
    .filter(({ figure }) => figure.value > 0);
}

/** "2 mål i fas, 1 mål inte i fas": where one side stands in all. */
export function sideSummary(name: SideName, standingsOf: FollowUp['standings']): Sentence {
  const parts = goalsByStanding(standingsOf[name]);
  if (parts.length === 0) return ['Planen har inga mål'];
  return parts.flatMap(({ standing, figure }, index) => [
    ...(index === 0 ? [] : [', ']),
    figure,
    ` mål ${lowered(standingWords[standing])}`,
  ]);
}

/** What is not in the figures, in short: whose reports, and how many activities. */
export function lacking({
  municipalities,
  activities: { untold },
}: {
  readonly municipalities: readonly Pick<MunicipalityFollowUp, 'name' | 'submission'>[];
  readonly activities: Pick<ProgressFigures, 'untold'>;
}): Sentence[] {
  const names = municipalities.filter(({ submission }) => submission !== 'approved').map(({ name }) => name);
  const are = nounFor(untold.value, [
    'nyckelaktivitet är inte redovisad',
    'nyckelaktiviteter är inte redovisade',
  ]);
  return [
    ...(names.length > 0 ? [[`Godkänd rapport saknas från ${namesText(names)}`]] : []),
    ...(untold.value > 0 ? [[untold, ` ${are}`]] : []),
  ];
}

/** "Boden, Luleå och Piteå". */
export function namesText(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;
}

export function peopleAt({ held, women, men, otherOrNotStated }: Turnout): Sentence {
  const gathering = figureWords[held.definition];
  if (held.value === 0) return [`Inga ${nounFor(0, gathering)} har hållits`];
  const of = (figure: Figure, noun: Noun) => [figure, ` ${nounFor(figure.value, noun)}`];
  const sexes = [
    of(women, ['kvinna', 'kvinnor']),
    of(men, ['man', 'män']),
    ...(otherOrNotStated.value > 0 ? [of(otherOrNotStated, 'med annat eller ej angivet kön')] : []),
  ];
  const listed = sexes.flatMap((sex, index) => [
    ...(index === 0 ? [] : [index === sexes.length - 1 ? ' och ' : ', ']),
    ...sex,
  ]);
  return [...listed, ' på ', held, ` ${nounFor(held.value, gathering)}`];
}

/** Undefined when every count is of those who were there. */
export function estimatedPeople({ estimated }: Turnout): Sentence | undefined {
  if (estimated.value === 0) return undefined;
  return [estimated, ` av deltagarna är ${nounFor(estimated.value, ['uppskattad', 'uppskattade'])}`];
}

export function assessedEffects({
  asked,
  assessed,
}: Pick<FollowUp['effects'], 'asked' | 'assessed'>): Sentence {
  if (asked.value === 0) return ['Det finns inget att bedöma effekten av'];
  return ['Effekten är bedömd för ', assessed, ' av ', asked, ` ${nounFor(asked.value, assessable)}`];
}

/** The figure's heading: how many, of what. */
export function figureHeading({ value, definition }: Figure): string {
  return `${numberText(value)} ${nounFor(value, figureWords[definition])}`;
}

/** What a figure counts; of a goal also what makes a meeting or a course count for it. */
export function definitionText({
  figure: { definition },
  about,
}: Pick<OpenedFigure, 'figure' | 'about'>): string {
  const ofGoal = about?.kind === 'goal' ? goalDefinitionWords[definition] : undefined;
  return ofGoal ?? definitionWords[definition];
}

/** Undefined when the reader can open all of the figure. */
export function readableShare({
  figure: { value },
  readable,
}: Pick<OpenedFigure, 'figure' | 'readable'>): string | undefined {
  if (readable === value) return undefined;
  return readable === 0
    ? 'Siffran ingår i uppföljningen, men du har inte rätt att läsa det som ligger bakom den.'
    : `Du har rätt att läsa ${numberText(readable)} av ${numberText(value)} av det som ligger bakom siffran.`;
}

export function lowered(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('sv') + sentence.slice(1);
}
