export const reportingPeriod = {
  title: 'Perioder',
  lead: 'Det som hör till en öppen period kan registreras och rättas. En stängd period ligger fast.',
  caption: 'Rapporteringsperioder',
  period: 'Period',
  dueOn: 'Rapporter senast',
  state: 'Läge',
  next: 'Nästa steg',
  closedOn: 'Stängdes',
  closedBy: '{{day}} av {{name}}',
  stillRunning: 'Kan stängas efter {{day}}',
  noPlan: 'Planen för {{year}} är inte antagen, så ingen kan rapportera än.',

  none: 'Det finns inga perioder än',
  noneText:
    'Öppna den första här nedanför. Kommunerna kan börja rapportera när planen för samma år också är antagen.',

  openTitle: 'Öppna en ny period',
  openLead: 'När perioden är öppen kan träffar och kurser registreras i den och kommunerna rapportera.',
  dueHelp: 'Sista dagen för kommunernas rapporter. Skriv till exempel 2015-08-31.',
  open: 'Öppna perioden',
  opened: 'Perioden {{period}} är öppen.',

  close: 'Stäng',
  closeOf: 'Stäng perioden {{period}}',
  closeSure: 'Stäng perioden {{period}}?',
  closeSureText:
    'Därefter kan ingen registrera, rätta eller ta bort träffar, kurser och rapporter från {{from}} till och med {{to}}.',
  stillMissing_one: '1 av {{all}} kommuner har ingen godkänd rapport: {{names}}.',
  stillMissing_other: '{{count}} av {{all}} kommuner har ingen godkänd rapport: {{names}}.',
  closeUndo: 'Du kan öppna perioden igen om du anger varför.',
  closed: 'Perioden {{period}} är stängd.',

  reopen: 'Öppna igen',
  reopenOf: 'Öppna perioden {{period}} igen',
  reopenRow: 'Öppna igen: {{period}}',
  reopenTitle: 'Öppna perioden {{period}} igen',
  reopenText: 'Då går det åter att registrera och rätta i perioden. Skälet sparas i loggen.',
  reason: 'Varför öppnas perioden?',
  reopened: 'Perioden {{period}} är öppen igen.',

  lockedTitle: 'Perioden är stängd',
  lockedText:
    'Perioden {{period}} stängdes {{day}} av {{name}}. Inget i den kan ändras. Förbundets administratör kan öppna den igen.',
} as const;
