/** People counted by sex, the same everywhere they are counted. */
export const headcount = {
  women: 'Kvinnor',
  men: 'Män',
  otherOrNotStated: 'Annat eller ej angivet',
  otherOrNotStatedShort: 'Annat/ej angivet',
  participants: 'Deltagare',
  told_one: '{{count, number}} deltagare: {{parts}}',
  told_other: '{{count, number}} deltagare: {{parts}}',
  womenCounted_one: '{{count, number}} kvinna',
  womenCounted_other: '{{count, number}} kvinnor',
  menCounted_one: '{{count, number}} man',
  menCounted_other: '{{count, number}} män',
  otherOrNotStatedCounted_one: '{{count, number}} annat eller ej angivet',
  otherOrNotStatedCounted_other: '{{count, number}} annat eller ej angivet',
  municipalitiesCounted_one: 'från {{count, number}} kommun',
  municipalitiesCounted_other: 'från {{count, number}} kommuner',
  estimated: 'Uppskattat',
} as const;
