/** People counted by sex, the same everywhere they are counted. */
export const headcount = {
  women: 'Kvinnor',
  men: 'Män',
  otherOrNotStated: 'Annat eller ej angivet',
  otherOrNotStatedShort: 'Annat/ej angivet',
  participants: 'Deltagare',
  told_one: '{{count}} deltagare: {{parts}}',
  told_other: '{{count}} deltagare: {{parts}}',
  womenCounted_one: '{{count}} kvinna',
  womenCounted_other: '{{count}} kvinnor',
  menCounted_one: '{{count}} man',
  menCounted_other: '{{count}} män',
  otherOrNotStatedCounted_one: '{{count}} annat eller ej angivet',
  otherOrNotStatedCounted_other: '{{count}} annat eller ej angivet',
  municipalitiesCounted_one: 'från {{count}} kommun',
  municipalitiesCounted_other: 'från {{count}} kommuner',
  estimated: 'Uppskattat',
} as const;
