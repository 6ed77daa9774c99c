import type { ToldSections } from './told-activity.ts';

export const crossCutting: ToldSections = {
  '3.6': [
    [
      'in-progress',
      'Förbundet samordnar mötena mellan e-nämnden och IT Norrbotten.',
      1,
      'Samma fråga behandlas på färre ställen.',
    ],
    ['in-progress', 'Tre visningar av nya verktyg.'],
  ],
  '3.7': [
    [
      'late',
      'Sju kommuner har antagit en plan. Förbundets egen är på remiss.',
      1,
      'Arbetet går åt rätt håll men för sakta.',
    ],
    ['done', 'Workshopen hölls i februari.', 2, 'Processledarna arbetar efter samma metod.'],
    [
      'in-progress',
      'Nio kommuner har kartlagt hemtjänsten.',
      3,
      'Skillnader i beviljad tid har rättats i fyra kommuner.',
    ],
    ['in-progress', 'Ledningsgruppen har träffats två gånger.'],
    [
      'done',
      'Checklistan används vid alla våra konferenser.',
      2,
      'Talarna är nu lika många kvinnor som män.',
    ],
    ['not-started', 'Stipendiet delas ut i november.'],
    ['in-progress', 'Delegationen har fått en lägesbild.', 0, 'Ingen fråga har tagits vidare.'],
    ['in-progress', 'En av två kurser är hållen.', 2, 'Deltagarna kartlägger själva efteråt.'],
  ],
  '3.8': [
    null,
    [
      'in-progress',
      'Två kommuner räknar på en social investering.',
      1,
      'Metoden är svår men väcker intresse.',
    ],
    ['in-progress', 'En länsträff i mars.', 1, 'Samordnarna vill ha fler.'],
    ['late', 'Översynen väntar på att tjänsten tillsätts.'],
  ],
  '3.9': [
    ['in-progress', 'Sökningen är omgjord.', 2, 'Lärare hittar film på hälften så lång tid.'],
    ['done', 'Sex korta filmer ligger ute.', 1, 'Supporten får färre samtal.'],
    ['done', 'Utbudet har vuxit med 400 titlar.', 2, 'Visningarna har ökat med en tredjedel.'],
    ['in-progress', 'Trettio titlar om historia är inköpta.'],
    ['in-progress', 'Två av tre filmer fungerar på surfplatta.', 2, 'Används mest i de lägre årskurserna.'],
    ['late', 'Pedagogen som skriver materialet har varit sjuk.'],
    ['in-progress', 'Lärarna har önskat elva filmer och fått sju.'],
    null,
  ],
  '3.10.1': [
    ['in-progress', 'Ett möte i Jokkmokk i maj.', 1, 'Kommunerna bytte turnéplaner.'],
    ['in-progress', 'Kulturplanens mål följs två gånger om året.'],
    ['in-progress', 'Beredningen har sammanträtt tre gånger.'],
    null,
  ],
  '3.10.2': [
    [
      'in-progress',
      'Samordnarna har setts i Boden och i Gällivare.',
      2,
      'Rutiner för flytt inom länet är gemensamma.',
    ],
    ['in-progress', 'Överenskommelsen med staten förnyas.', 1, 'Fler kommuner tar emot.'],
    ['not-started', 'Kursen hålls i oktober.'],
  ],
  '3.10.3': [
    null,
    [
      'in-progress',
      'Ett samråd i Kiruna om finska, meänkieli och samiska.',
      1,
      'Föreningarna vill ha samråd oftare.',
    ],
    ['not-started', ''],
  ],
};
