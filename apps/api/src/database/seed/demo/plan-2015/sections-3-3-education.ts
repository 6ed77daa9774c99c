import { sharedActivities, sharedExpectedResults } from './children-and-young-people.ts';
import { onPage, section } from './section.ts';

export const educationSections = [
  section({ number: '3.3', title: 'Barn- och utbildning', parent: '3', page: 14 }),
  section({
    number: '3.3.1',
    title: 'Barn och ungdomar',
    parent: '3.3',
    page: 14,
    expectedResults: sharedExpectedResults,
    keyActivities: onPage(15, sharedActivities),
  }),
  section({
    number: '3.3.2',
    title: 'Förskola, grundskola och gymnasieskolan i framtiden',
    parent: '3.3',
    page: 15,
    expectedResults: [
      'Länet samtalar mer om samverkan och avtal för grundskola och gymnasium.',
      'Fler kan styrdokumenten för förskola och skola.',
      'Skolorna vet mer om varför forskning och erfarenhet ska styra undervisningen.',
      'Skolorna vet mer om hur kunskap och demokrati får elever att må bra.',
      'Fler förstår vad studie- och yrkesvägledning betyder.',
      'Fler unga som hoppar av eller aldrig börjar gymnasiet upptäcks.',
    ],
    keyActivities: onPage(16, [
      ['Håll konferenser för samverkan och dialog när de behövs.', 'Ö1', 'Ö2'],
      ['Håll kurser om förskolans och skolans styrdokument.', 'Ö2'],
      ['Utveckla FoUI som en miljö där skolan får stöd att arbeta vetenskapligt.', 'Ö2'],
      ['Utveckla länets studie- och yrkesvägledning för unga.', 'Ö3', 'Ö5'],
      ['Sprid kunskap om kommunens ansvar för unga utanför gymnasiet och få de berörda att samverka.', 'Ö3'],
    ]),
  }),
  section({
    number: '3.3.3',
    title: 'Eftergymnasial utbildning',
    parent: '3.3',
    page: 16,
    expectedResults: [
      'Länet samtalar mer om hur vuxna lär.',
      'Fler kan vuxenutbildningens styrdokument.',
      'Fler vet vilken kompetens människor och företag behöver.',
      'Vuxenutbildningen bygger mer på forskning och erfarenhet.',
      'Fler förstår vad vägledning betyder.',
    ],
    keyActivities: onPage(16, [
      ['Håll dialogmöten i länets samverkansområden när de behövs.', 'Ö1'],
      ['Håll kurser om vuxenutbildningens styrdokument.', 'Ö2'],
      ['Hjälp till med prognoser över vilken kompetens vuxna och företag behöver.', 'Ö3'],
      ['Lyft skolans del i att länet får rätt kompetens.', 'Ö3'],
      ['Bidra till FoUI så att skolan kan arbeta vetenskapligt.', 'Ö2'],
      ['Utveckla länets vägledning för vuxna.', 'Ö3', 'Ö5'],
    ]),
  }),
];
