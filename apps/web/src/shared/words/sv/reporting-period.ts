export const reportingPeriod = {
  title: 'Perioder',
  lead: 'Det som hör till en öppen period kan registreras och rättas. En stängd period ligger fast.',
  caption: 'Rapporteringsperioder',
  period: 'Period',
  days: 'Dagar',
  dueOn: 'Rapporter senast',
  state: 'Läge',
  next: 'Nästa steg',
  fromTo: '{{from}} – {{to}}',
  closedBy: '{{day}} av {{name}}',
  stillRunning: 'Kan stängas efter {{day}}',

  none: 'Det finns inga perioder än',
  noneText: 'Öppna den första här nedanför. Då kan kommunerna börja rapportera.',

  openTitle: 'Öppna en ny period',
  openLead: 'När perioden är öppen kan träffar och kurser registreras i den och kommunerna rapportera.',
  year: 'År',
  part: 'Del av året',
  firstHalfOfYear: 'Första halvåret, januari–juni',
  secondHalfOfYear: 'Andra halvåret, juli–december',
  allOfYear: 'Hela året',
  dueHelp: 'Sista dagen för kommunernas rapporter. Skriv till exempel 2015-08-31.',
  open: 'Öppna perioden',
  opened: '{{period}} är öppen.',

  close: 'Stäng',
  closeOf: 'Stäng {{period}}',
  closeSure: 'Stäng {{period}}?',
  closeSureText:
    'Därefter kan ingen registrera, rätta eller ta bort träffar, kurser och rapporter från {{from}} till och med {{to}}.',
  closeUndo: 'Du kan öppna perioden igen om du anger varför.',
  closed: '{{period}} är stängd.',

  reopen: 'Öppna igen',
  reopenOf: 'Öppna {{period}} igen',
  reopenTitle: 'Öppna {{period}} igen',
  reopenText: 'Då går det åter att registrera och rätta i perioden. Skälet sparas i loggen.',
  reason: 'Varför öppnas perioden?',
  reopened: '{{period}} är öppen igen.',

  lockedTitle: 'Perioden är stängd',
  lockedText:
    '{{period}} stängdes {{day}} av {{name}}. Inget i den kan ändras. Förbundets administratör kan öppna den igen.',
} as const;
