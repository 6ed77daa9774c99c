import { addWords } from '../catalogue.ts';

/** How a coordinator's own key activities stand in a period. */
export const activityReport = {
  title: 'Mina nyckelaktiviteter {{period}}',
  lead: 'Redovisa hur varje nyckelaktivitet står och vilken effekt du ser.',
  noPeriod: 'Ingen period är öppen än',
  noPeriodText: 'När förbundets administratör har öppnat en period kan du redovisa dina aktiviteter.',
  noPlan: 'Ingen plan för {{year}} är antagen',
  noPlanText: 'Dina nyckelaktiviteter står här när planen är antagen.',
  none: 'Du ansvarar inte för någon nyckelaktivitet',
  noneText: 'Förbundets administratör väljer vem som ansvarar för vilken nyckelaktivitet i planen.',
  toldOf_one: '{{told}} av {{count}} är redovisad.',
  toldOf_other: '{{told}} av {{count}} är redovisade.',
  notTold: 'Att redovisa',
  remaining: 'Att redovisa',
  told: 'Redovisade',
  goals: 'Mål {{goals}}',
  withoutGoal: 'Utan mål',
  saved: 'Redovisningen är sparad.',
  otherPeriods: 'Andra perioder',

  back: 'Mina nyckelaktiviteter',
  above: '{{goals}}, {{period}}',
  statusQuestion: 'Hur står aktiviteten?',
  textQuestion: 'Vad har gjorts?',
  effectQuestion: 'Vilken effekt ser du?',
  status: 'Läge',
  effect: 'Bedömd effekt',
  save: 'Spara',
  notReported: 'Aktiviteten är inte redovisad för perioden.',
  toldBy: 'Redovisad {{day}} av {{name}}.',
  restored: 'Det du hade skrivit finns kvar',
  restoredText: 'Det är inte sparat än.',
  unsaved: 'Det du skrev hann inte sparas',
  unsavedText:
    'Ska texten vara med? Be förbundets administratör öppna perioden igen. Texten finns kvar i den här fliken; kopiera den om du vill vara säker.',
  unsavedCopy: 'Kopiera texten',
  unsavedCopied: 'Texten är kopierad',
  unsavedForget: 'Ta bort det som inte sparades',
} as const;

addWords('activityReport', activityReport);
