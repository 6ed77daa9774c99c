import type { ToldGoals } from './municipal-report.ts';

export const overtornea: ToldGoals = {
  Ö1: [
    [
      'in-progress',
      'Kommunen har fört gränskommunernas talan i samtal om arbetsmarknad.',
      'Ett gemensamt brev till regeringen skickas.',
    ],
    [
      'in-progress',
      'Nya förtroendevalda har fått en genomgång av förbundets uppdrag.',
      'Upprepas efter årsskiftet.',
    ],
  ],
  Ö2: [
    [
      'in-progress',
      'Socialtjänsten följer upp sina insatser för barn med ett nytt formulär.',
      'Tillräckligt underlag finns i vår.',
    ],
  ],
  Ö3: [
    ['done', 'Planen är antagen och delad.', 'Ses över vartannat år.'],
    ['in-progress', 'Gymnasieelever får läsa kurser i Finland.', 'Sex elever i höst, mot två i fjol.'],
  ],
  Ö4: [
    [
      'in-progress',
      'Vi har tagit initiativ till gemensam ambulansnära räddning med Ylitornio.',
      'Övning i oktober.',
    ],
    ['done', 'Förbundet har fått plats i arbetsgruppen.', 'Klart.'],
  ],
  Ö5: [
    [
      'late',
      'Kommunen har ingen som arbetar med e-tjänster just nu.',
      'En samordnare delas med Haparanda från november.',
    ],
  ],
  Ö6: [
    ['in-progress', 'Skolorna har gått igenom sina planer.', 'Socialtjänsten gör det i höst.'],
    ['late', 'Siffrorna finns men har inte sammanställts.', 'Sammanställs till bokslutet.'],
  ],
};
