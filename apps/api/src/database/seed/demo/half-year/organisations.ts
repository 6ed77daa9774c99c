/** Those outside the municipalities who take part in the demo's networks and courses. */
export const demoOrganisations = [
  { key: 'county-board', name: 'Länsstyrelsen i Norrbottens län' },
  { key: 'county-council', name: 'Norrbottens läns landsting' },
  { key: 'university', name: 'Luleå tekniska universitet' },
  { key: 'umea-university', name: 'Umeå universitet' },
  { key: 'police', name: 'Polisregion Nord' },
  { key: 'employment-service', name: 'Arbetsförmedlingen' },
  { key: 'migration-agency', name: 'Migrationsverket' },
  { key: 'transport-administration', name: 'Trafikverket Region Nord' },
  { key: 'transport-authority', name: 'Norrbottens kollektivtrafikmyndighet' },
  { key: 'energy-agency', name: 'Energikontor Norr' },
  { key: 'it-norrbotten', name: 'IT Norrbotten' },
  { key: 'vasterbotten', name: 'Region Västerbotten' },
  { key: 'user-council', name: 'Brukarrådet LEVA' },
  { key: 'womens-shelters', name: 'Kvinnojourerna i Norrbotten' },
] as const;

export type OrganisationKey = (typeof demoOrganisations)[number]['key'];
