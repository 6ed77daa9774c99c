/** The status words, the same everywhere; which fill each stands on is told by the tag. */
export const status = {
  'not-started': 'Ej påbörjad',
  'in-progress': 'Pågår',
  late: 'Försenad',
  deviating: 'Avviker',
  done: 'Klar',
  draft: 'Utkast',
  submitted: 'Inskickad',
  returned: 'Återsänd',
  approved: 'Godkänd',
  'after-due': 'Sen',
  adopted: 'Antagen',
  discarded: 'Borttagen',
  disabled: 'Avstängd',
  open: 'Öppen',
  closed: 'Stängd',
} as const;
