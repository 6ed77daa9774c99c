import type { ToldGoals } from './municipal-report.ts';

export const pitea: ToldGoals = {
  Ö1: [
    ['in-progress', 'Politiker från tre partier har företrätt länet i Bryssel.', 'En resa till är planerad.'],
    [
      'in-progress',
      'Kommunchefen samlar dem som sitter i länets grupper en gång i kvartalet.',
      'Fortsätter.',
    ],
  ],
  Ö2: [['in-progress', 'Sju förstelärare arbetar halvtid med forskning i klassrummet.', 'Tio från hösten.']],
  Ö3: [
    [
      'done',
      'Planen sträcker sig till 2020 och är delad med alla kommuner i länet.',
      'Siffrorna räknas om en gång per år.',
    ],
    [
      'in-progress',
      'Hälften av 30-åringarna har läst vidare. Avhoppen från gymnasiet är oförändrade.',
      'Fler får stöd av en mentor i höst.',
    ],
  ],
  Ö4: [
    ['done', 'De fyra kustkommunerna har en gemensam växel för it-stöd.', 'Arvidsjaur frågar om att gå med.'],
    ['in-progress', 'Förbundet bjuds in till ledningsgruppens möten.', 'Fortsätter.'],
  ],
  Ö5: [
    [
      'done',
      'Alla planerade e-tjänster är i drift, sammanlagt 41 stycken.',
      'Vi börjar mäta hur nöjda invånarna är.',
    ],
  ],
  Ö6: [
    ['done', 'Deklarationens principer finns med i styrning och budget.', 'Klart. Följs upp varje år.'],
    ['in-progress', 'Nyckeltal för kvinnor och män finns på webben.', 'Fler tal om fritid tillkommer.'],
  ],
};
