/** What stands around every page: the header, the menu and the footer. */
export const shell = {
  product: 'Samsyn',
  menu: 'Meny',
  jobs: 'Huvudmeny',
  account: 'Ditt konto',
  changePassword: 'Byt lösenord',
  signOut: 'Logga ut',
  signOutFailed: 'Du kunde inte loggas ut. Försök igen.',
  footer: 'Samsyn: planering och uppföljning i {{association}}',

  start: 'Start',
  plan: 'Verksamhetsplan',
  meetings: 'Träffar',
  courses: 'Kurser',
  periods: 'Perioder',
  networks: 'Nätverk',
  planProposals: 'Läs in plan',
  persons: 'Personer',
  municipalities: 'Kommuner',
  association: 'Förbundet',
} as const;
