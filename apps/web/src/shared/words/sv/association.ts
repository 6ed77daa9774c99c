export const association = {
  title: 'Förbundet',
  lead: 'Namnet står överst på alla sidor och i allt som skrivs ut.',
  name: 'Förbundets namn',
  save: 'Spara namnet',
  saved: 'Förbundets namn är sparat.',
} as const;
