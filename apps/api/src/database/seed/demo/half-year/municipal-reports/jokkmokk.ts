import type { ToldGoals } from './municipal-report.ts';

export const jokkmokk: ToldGoals = {
  Ö1: [
    [
      'in-progress',
      'Två förtroendevalda har fört fram länets syn på vattenkraftens pengar.',
      'Frågan drivs vidare under hösten.',
    ],
    ['in-progress', 'Gruppledarna träffas före varje möte i förbundet.', 'Fortsätter.'],
  ],
  Ö2: [
    [
      'in-progress',
      'Hemtjänsten använder forskning om vardagsrehabilitering och följer tolv brukare.',
      'En första sammanställning i november.',
    ],
  ],
  Ö3: [
    [
      'in-progress',
      'En första version av planen är skriven, med språk och kultur som särskild del.',
      'Planen delas i oktober.',
    ],
    [
      'late',
      'Samarbetet om vägledning har stått stilla sedan tjänsten blev vakant.',
      'Ny vägledare från september.',
    ],
  ],
  Ö4: [
    [
      'in-progress',
      'Vi har föreslagit en gemensam handläggare för minoritetsspråk med två grannkommuner.',
      'Svar väntas i augusti.',
    ],
    ['not-started', '', 'Vi bjuder in förbundet när samarbetet tar form.'],
  ],
  Ö5: [
    [
      'in-progress',
      'Fiber är dragen till fyra byar och biblioteket hjälper invånarna igång.',
      'Tre byar till före vintern.',
    ],
  ],
  Ö6: [
    ['done', 'Fullmäktige antog handlingsplanen i april.', 'Arbetet fortsätter enligt planen.'],
    [
      'in-progress',
      'Föreningsbidragen har räknats fram per flicka och pojke.',
      'Nya regler för bidrag föreslås.',
    ],
  ],
};
