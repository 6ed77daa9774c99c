import type { ToldGoals } from './municipal-report.ts';

export const gallivare: ToldGoals = {
  Ö1: [
    [
      'in-progress',
      'Ledamoten i Europaforum har rapporterat tillbaka efter båda mötena.',
      'Fortsätter enligt årets plan.',
    ],
    ['done', 'Hela fullmäktige ägnade en dag åt länets gemensamma frågor.', 'Dagen hålls varje år.'],
  ],
  Ö2: [
    [
      'in-progress',
      'Skolans utvecklingsledare har läst in sig på forskning om läsning och lett åtta arbetslag.',
      'Alla skolor är med vid årsskiftet.',
    ],
  ],
  Ö3: [
    [
      'done',
      'Kompetensplanen för samhällsomvandlingen är delad med förbundet och grannkommunerna.',
      'Planen ses över i december.',
    ],
    [
      'in-progress',
      'Gymnasiet och gruvan har startat en gemensam teknikutbildning.',
      'Tjugo elever börjar i höst.',
    ],
  ],
  Ö4: [
    [
      'in-progress',
      'Vi driver samtalen med Kiruna och Pajala om räddningstjänst under helger.',
      'Förslag till nämnderna i oktober.',
    ],
    ['in-progress', 'Förbundet har fått kallelser och protokoll.', 'Samma sak i höst.'],
  ],
  Ö5: [
    [
      'deviating',
      'Projektet för ny webbplats har gjorts om sedan leverantören drog sig ur.',
      'Ny upphandling. Lansering tidigast 2016.',
    ],
  ],
  Ö6: [
    ['in-progress', 'Alla nämnder har valt ett mål om jämställdhet.', 'Målen följs upp i bokslutet.'],
    [
      'in-progress',
      'Resor till och från skolan har mätts för flickor och pojkar.',
      'Resultatet redovisas i september.',
    ],
  ],
};
