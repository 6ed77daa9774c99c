import { onPage, section } from './section.ts';

export const crossCuttingSections = [
  section({
    number: '3.6',
    title: 'Implementering av Digital Agenda och Strategi för eSamhället',
    parent: '3',
    page: 22,
    expectedResults: [
      'E-nämnden, IT Norrbotten, eHälsa och andra samverkar mer i gemensamma frågor.',
      'Verksamheterna vet mer om moderna sätt att kommunicera.',
    ],
    keyActivities: onPage(23, [
      ['Stötta länets samverkan om eSamhället och den digitala agendan.', 'Ö5'],
      ['Sprid kunskap om nya digitala verktyg till dem som behöver dem.', 'Ö5'],
    ]),
  }),
  section({
    number: '3.7',
    title: 'Jämställdhetsintegrering',
    parent: '3',
    page: 23,
    expectedResults: [
      'De ansvariga i varje kommun tar fram en handlingsplan som kommunen antar.',
      'Kommunerna följer förbundets rekommendationer.',
      'Ett jämställdhetsstipendium delas ut 2015–2019.',
    ],
    keyActivities: onPage(24, [
      ['Förbundet och kommunerna har handlingsplaner klara senast 31 december 2015.', 'Ö6'],
      ['Håll en workshop för kommunernas processledare.', 'Ö6'],
      [
        'Följ upp att kommunerna har ett mål för jämställdhet och har kartlagt hemtjänsten med 3R till oktober.',
        'Ö3',
        'Ö6',
      ],
      ['Stöd den politiska ledningsgruppen ihop med landstinget.', 'Ö1', 'Ö6'],
      ['Gör en checklista för jämställda evenemang och uppdatera kansliets egen plan.', 'Ö6'],
      ['Dela ut stipendiet ihop med landsting, länsstyrelse och universitet.', 'Ö6'],
      ['Följ länets arbete genom Jämställdhetsdelegationen.', 'Ö1', 'Ö6'],
      ['Fortsätt utbilda tillsammans med landstinget.', 'Ö6'],
    ]),
  }),
  section({
    number: '3.8',
    title: 'Folkhälsa',
    parent: '3',
    page: 25,
    expectedResults: [
      'Kommunerna tänker mer strategiskt om folkhälsa.',
      'Länets parter samverkar som planerat och provar nya sätt.',
      'De flesta kommuner ser på sociala insatser som investeringar.',
      'Några kommuner har avsatt pengar för att främja och förebygga.',
    ],
    keyActivities: onPage(25, [
      ['Inrätta en tjänst som stöder kommunernas folkhälsoarbete och som de är med och betalar.', 'Ö4'],
      [
        'Fortsätt med sociala investeringar i det nationella och det regionala nätverket, med hjälp av FoUI.',
        'Ö2',
      ],
      ['Ordna länsträffar om folkhälsa.', 'Ö1'],
      ['Folkhälsopolitiska rådet ser över länets strategi.', 'Ö1'],
    ]),
  }),
  section({
    number: '3.9',
    title: 'Media Center Norrbotten',
    parent: '3',
    page: 26,
    headingGoals: ['Ö4', 'Ö5'],
    keyActivities: [
      ...onPage(26, [
        ['Gör webbplatsen bättre, enklare och rikare.'],
        ['Lägg ut filmer som visar hur man använder plattformen och skapar inloggningar.'],
        ['Erbjud mer strömmande film under våren 2015.'],
        ['Satsa särskilt på film om historia.'],
        ['Gör fler filmer möjliga att se på surfplatta och mobil.'],
        ['Ta fram mer arbetsmaterial till filmerna.'],
        ['Köp in film om aktuella händelser när lärarna önskar det.'],
      ]),
      ...onPage(27, [['Skicka fler nyhetsbrev till lärarna om film som är aktuell.']]),
    ],
  }),
  section({ number: '3.10', title: 'Övrig intressebevakning', parent: '3', page: 27 }),
  section({
    number: '3.10.1',
    title: 'Kultur',
    parent: '3.10',
    page: 27,
    expectedResults: [
      'Fler i hela länet kan ta del av kultur.',
      'Kulturens roll för tillväxt och ett gott liv är tydligare.',
      'Barn och unga påverkar vilken kultur som erbjuds.',
      'Kultur används för bättre hälsa.',
    ],
    keyActivities: onPage(27, [
      ['Träffa kommunernas kulturtjänstemän ihop med landstinget.'],
      ['Följ hur länets kulturplan genomförs.'],
      ['Delta i den politiska kulturberedningen.', 'Ö1'],
      ['Ordna konferenser om kultur när de behövs eller önskas.'],
    ]),
  }),
  section({
    number: '3.10.2',
    title: 'Nyanländas etablering, integration',
    parent: '3.10',
    page: 27,
    headingGoals: ['Ö4'],
    keyActivities: [
      ...onPage(27, [
        ['Håll nätverksmöten.'],
        ['Samverka i länet med kommuner, länsstyrelse, landsting och Migrationsverket.'],
      ]),
      ...onPage(28, [['Håll kurser om integration för medlemmarna när de behövs.']]),
    ],
  }),
  section({
    number: '3.10.3',
    title: 'Nationella Minoriteter och minoritetsspråk',
    parent: '3.10',
    page: 28,
    headingGoals: ['Ö4'],
    keyActivities: onPage(28, [
      ['Håll nätverksmöten.'],
      ['Samverka med förvaltningskommuner, landsting, Länsstyrelsen i Stockholm och föreningar.'],
      ['Håll kurser om minoriteter för medlemmarna när de behövs.'],
    ]),
  }),
];
