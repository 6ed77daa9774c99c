import type { ToldGoals } from './municipal-report.ts';

export const arjeplog: ToldGoals = {
  Ö1: [
    [
      'in-progress',
      'Vårt kommunalråd var med i Tillväxtberedningen i mars och tog upp vintervägarna.',
      'Vi deltar även i höst.',
    ],
    [
      'in-progress',
      'Länets frågor står på dagordningen varannan gång i kommunstyrelsen.',
      'Samma ordning fortsätter.',
    ],
  ],
  Ö2: [
    [
      'late',
      'Vi har svårt att hinna med på en liten förvaltning. En medarbetare har gått kursen om uppföljning.',
      'Vi hoppas komma igång med en läsgrupp efter nyår.',
    ],
  ],
  Ö3: [
    ['not-started', '', 'Planen skrivs i höst.'],
    [
      'in-progress',
      'Eleverna läser två ämnen på distans tillsammans med Arvidsjaur.',
      'Ett tredje ämne tillkommer i augusti.',
    ],
  ],
  Ö4: [
    ['done', 'Avtalet om gemensam löneadministration är undertecknat.', 'Flytten sker i oktober.'],
    ['done', 'Förbundet har varit med vid två möten om löneadministrationen.', 'Klart för i år.'],
  ],
  Ö5: [['in-progress', 'Bygglov kan sökas på webben sedan april.', 'Två e-tjänster till före årsskiftet.']],
  Ö6: [
    ['late', 'Handlingsplanen har inte kommit upp i fullmäktige än.', 'Beslut i november.'],
    [
      'in-progress',
      'Sjukfrånvaro och heltid redovisas för kvinnor och män i bokslutet.',
      'Fler mått läggs till.',
    ],
  ],
};
