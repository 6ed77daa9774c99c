import type { ToldGoals } from './municipal-report.ts';

export const overkalix: ToldGoals = {
  Ö1: [
    [
      'late',
      'Ersättare saknades vid två möten, så kommunen var inte med.',
      'Nya ersättare väljs i september.',
    ],
    ['in-progress', 'Vi har börjat läsa förbundets nyhetsbrev på partigruppernas möten.', 'Fortsätter.'],
  ],
  Ö2: [
    [
      'in-progress',
      'Äldreomsorgen prövar ett nytt sätt att förebygga fall, med stöd av FoUI.',
      'Resultatet jämförs i december.',
    ],
  ],
  Ö3: [
    ['late', 'Arbetet med planen har fått vänta på en ny personalchef.', 'Klar tidigast i februari.'],
    ['in-progress', 'Vuxna läser till undersköterska tillsammans med Kalix.', 'Nio blir klara i december.'],
  ],
  Ö4: [
    ['in-progress', 'Miljötillsynen sköts ihop med Övertorneå sedan mars.', 'Utökas med livsmedel.'],
    ['in-progress', 'Förbundet följer samarbetet om tillsyn.', 'Fortsätter.'],
  ],
  Ö5: [['deviating', 'Bredbandet har försenats av att bidraget överklagades.', 'Grävningen börjar i vår.']],
  Ö6: [
    ['not-started', '', 'Vi börjar med en kartläggning i höst.'],
    ['not-started', '', 'Följs upp för första gången i bokslutet.'],
  ],
};
