import type { ToldGoals } from './municipal-report.ts';

export const pajala: ToldGoals = {
  Ö1: [
    [
      'deviating',
      'När gruvan stängde fick den egna krisen gå före länets gemensamma arbete.',
      'Vi räknar med att delta som vanligt från januari.',
    ],
    [
      'in-progress',
      'Samtalen har handlat om hur länet stöttar orter där en stor arbetsgivare försvinner.',
      'Fortsätter.',
    ],
  ],
  Ö2: [
    [
      'late',
      'Uppdraget att följa upp omställningen vetenskapligt har inte hittat någon forskare.',
      'Ny förfrågan via förbundet i augusti.',
    ],
  ],
  Ö3: [
    [
      'deviating',
      'Planen byggde på att gruvan skulle växa och måste göras om från början.',
      'Ny plan till sommaren 2016.',
    ],
    [
      'in-progress',
      'Uppsagda erbjuds att läsa till vårdyrken på hemorten.',
      'Trettio har börjat vid årets slut.',
    ],
  ],
  Ö4: [
    ['in-progress', 'Vi samtalar med Gällivare och Kiruna om helgjour.', 'Följer Gällivares tidplan.'],
    ['not-started', '', 'Tas upp när jouren är beslutad.'],
  ],
  Ö5: [['in-progress', 'Fjärrstyrd tillsyn på natten prövas hos åtta brukare.', 'Utvärdering i november.']],
  Ö6: [
    ['late', 'Arbetet har stått tillbaka för omställningen.', 'Återupptas efter årsskiftet.'],
    [
      'in-progress',
      'Vi följer hur kvinnor och män klarar omställningen var för sig.',
      'Siffrorna redovisas i bokslutet.',
    ],
  ],
};
