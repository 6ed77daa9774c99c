import type { ToldSections } from './told-activity.ts';

export const education: ToldSections = {
  '3.3.2': [
    ['done', 'Två konferenser under våren.', 2, 'Priserna för gymnasieplatser är överenskomna.'],
    ['done', 'Kursen hölls i Kalix i januari.', 1, 'Rektorerna fick svar på sina frågor.'],
    [
      'in-progress',
      'Skolchefer och universitet har valt två gemensamma frågor.',
      1,
      'Forskningen startar i höst.',
    ],
    [
      'in-progress',
      'Vägledarna har ett gemensamt material om länets bristyrken.',
      2,
      'Fler niondeklassare har sökt vård och teknik.',
    ],
    [
      'in-progress',
      'Ett telefonmanus för att nå unga som har hoppat av är spritt.',
      3,
      'Sex kommuner når nu i stort sett alla.',
    ],
  ],
  '3.3.3': [
    ['not-started', ''],
    [
      'deviating',
      'Kursen hölls på webben med hälften av deltagarna vi hade räknat med.',
      0,
      'Grupparbetet fick ställas in.',
    ],
    ['late', 'Kommunerna räknar olika, så prognosen får göras om.'],
    ['in-progress', 'Skolan är med i länets kompetensråd.', 1, 'Rådet frågar efter skolans bild.'],
    ['in-progress', 'Två rektorer sitter i referensgruppen.'],
    ['in-progress', 'Gemensam webbsida för vägledning är i drift.', 2, 'Tolvhundra besök på en månad.'],
  ],
};
