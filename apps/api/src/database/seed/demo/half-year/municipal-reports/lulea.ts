import type { ToldGoals } from './municipal-report.ts';

export const lulea: ToldGoals = {
  Ö1: [
    [
      'done',
      'Kommunen har lett två av länets delegationer och skrivit rapporter från båda.',
      'Inga fler resor i år.',
    ],
    [
      'in-progress',
      'Kommunstyrelsen har bestämt vilka av länets frågor den ska arbeta med.',
      'Avstämning i november.',
    ],
  ],
  Ö2: [
    [
      'in-progress',
      'Avtalet med universitetet om praktiknära forskning är förlängt och omfattar nu socialtjänsten.',
      'Fyra projekt är igång vid årsskiftet.',
    ],
  ],
  Ö3: [
    [
      'in-progress',
      'Behovet av lärare och sjuksköterskor är beräknat till 2025.',
      'Planen delas i september.',
    ],
    [
      'done',
      'Andelen utan gymnasium är 8 procent, vilket är under taket.',
      'Vi arbetar för att hålla nivån.',
    ],
  ],
  Ö4: [
    [
      'in-progress',
      'Vi erbjuder grannkommunerna att använda vår kontakttjänst kvällar och helger.',
      'Två kommuner har sagt ja.',
    ],
    ['in-progress', 'Förbundet är observatör i samarbetet mellan kustkommunerna.', 'Fortsätter.'],
  ],
  Ö5: [
    [
      'in-progress',
      'Öppna data om badplatser, snöröjning och lekplatser är publicerade.',
      'Kollektivtrafiken kommer till i höst.',
    ],
  ],
  Ö6: [
    [
      'in-progress',
      'Jämställda resor och snöröjning har prövats i två stadsdelar.',
      'Beslut om resten av staden tas i december.',
    ],
    ['done', 'All statistik i delårsrapporten är uppdelad på kvinnor och män.', 'Klart.'],
  ],
};
