import type { ToldGoals } from './municipal-report.ts';

export const haparanda: ToldGoals = {
  Ö1: [
    ['in-progress', 'Vi är med i de grupper där kommunen har en plats.', 'Fortsätter.'],
    ['in-progress', 'Frågorna tas upp i kommunstyrelsen.', 'Fortsätter.'],
  ],
  Ö2: [['in-progress', 'Arbete pågår.', 'Fortsätter.']],
  Ö3: [
    ['in-progress', 'Planen är på gång.', 'Klar under året.'],
    ['in-progress', 'Språkskolan samarbetar med Torneå om elever i båda länderna.', 'En klass till i höst.'],
  ],
  Ö4: [
    [
      'in-progress',
      'Vatten och avlopp sköts ihop med Torneå. Nu utreds även avfallet.',
      'Utredningen är klar i december.',
    ],
    ['in-progress', 'Förbundet har fått inbjudan till nästa möte.', 'Fortsätter.'],
  ],
  Ö5: [['done', 'Digitala trygghetslarm finns hos alla som har larm.', 'Klart.']],
  Ö6: [
    ['in-progress', 'Arbete pågår.', 'Fortsätter.'],
    ['in-progress', 'Könsuppdelad statistik finns i bokslutet.', 'Samma nästa år.'],
  ],
};
