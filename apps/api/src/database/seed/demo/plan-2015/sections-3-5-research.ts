import { onPage, section } from './section.ts';

export const researchSections = [
  section({ number: '3.5', title: 'Forskning och utveckling/innovation Norrbotten', parent: '3', page: 20 }),
  section({
    number: '3.5.1',
    title: 'Strategiska forsknings- och utvecklingsområden',
    parent: '3.5',
    page: 20,
    expectedResults: [
      'Vi vet vilka forskningsområden som är viktigast för kommunerna.',
      'Kommuner och forskare har former för att hitta projekt tillsammans.',
    ],
    keyActivities: [
      ...onPage(20, [
        ['Sammanställ det vi lärde oss av kommunbesöken.', 'Ö2'],
        ['Arbeta vidare med besökens resultat tillsammans med kommunerna.', 'Ö2', 'Ö4'],
        ['Börja skriva ett program för FoUI på lång sikt.', 'Ö2'],
        ['Se över hur forskning och utveckling kan betalas.', 'Ö2'],
      ]),
      ...onPage(21, [
        ['Bilda en referensgrupp av tjänstemän från skola och socialtjänst.', 'Ö4'],
        ['FoUI och strategerna i Rådet för kunskapsutveckling möts varje kvartal.', 'Ö2'],
        ['Verka för en avsiktsförklaring med LTU om samverkan.', 'Ö1', 'Ö2'],
        ['Samverka med LTU:s nya centrum för skolforskning.', 'Ö2'],
        ['Delta i nätverk med lärosätena i norr och Region Västerbotten.', 'Ö2'],
        ['Skapa mötesplatser där forskare och kommunanställda träffas.', 'Ö2', 'Ö4'],
        ['Para ihop kommunernas frågor med studenter som ska skriva uppsats.', 'Ö3', 'Ö2'],
      ]),
    ],
  }),
  section({
    number: '3.5.2',
    title: 'Kunskapsspridning',
    parent: '3.5',
    page: 21,
    expectedResults: ['Kommunerna har fått del av forskning som de kan utvecklas av.'],
    keyActivities: onPage(21, [
      ['Håll seminarier om ny forskning, några av dem på webben.', 'Ö2', 'Ö5'],
      ['Håll en heldag om hur forskning kan bära skolan.', 'Ö2'],
      ['Håll ett seminarium om kommunikativt ledarskap med personalcheferna.', 'Ö3', 'Ö2'],
      ['Sprid kunskap i blogg, nyhetsbrev och andra kanaler.', 'Ö2', 'Ö5'],
      ['Utveckla webbplatsen.', 'Ö2', 'Ö5'],
      ['Håll en workshop om folkhälsa och sociala investeringar.', 'Ö4', 'Ö6', 'Ö2'],
    ]),
  }),
  section({
    number: '3.5.3',
    title: 'Operativt stöd',
    parent: '3.5',
    page: 21,
    expectedResults: [
      'Kommunerna har erbjudits handledning när de följer upp, utvecklar och utvärderar.',
      'Kommunerna har fått hjälp att arbeta evidensbaserat och dela erfarenheter.',
      'Kommunerna har fått stöd att följa upp sin kvalitet systematiskt.',
    ],
    keyActivities: onPage(22, [
      ['Hjälp kommunerna att formulera utvecklingsidéer och knyta dem till forskning.', 'Ö2'],
      ['Handled projekt, till exempel med FoUI-stipendier.', 'Ö2'],
      ['Handled utvärderingar och gör några själva.', 'Ö2'],
      [
        'Håll lärande nätverksträffar för sju grupper inom LSS, äldreomsorg, EBP, skola och kvalitet.',
        'Ö2',
        'Ö4',
      ],
      ['Ta reda på om förstelärare behöver ett nätverk.', 'Ö4', 'Ö2'],
      ['Stärk nätverket för dem som är kontakter i EBP.', 'Ö2', 'Ö4'],
      ['Ge två kommuner per termin en första workshop om EBP.', 'Ö2'],
      ['Följ upp med en ny workshop i två kommuner per termin.', 'Ö2'],
      ['Hjälp socialtjänsten att göra barn mer delaktiga.', 'Ö2', 'Ö6'],
      ['Ta fram ett stödprogram för nya socialsekreterare.', 'Ö2', 'Ö4', 'Ö6'],
      ['Hjälp kommunerna att tolka mätningar som Öppna jämförelser.', 'Ö4', 'Ö2'],
      ['Utbilda nyckelpersoner i att följa upp och utvärdera lokalt.', 'Ö4', 'Ö2'],
      ['Håll en heldag om uppföljning i skola och socialtjänst.', 'Ö4', 'Ö2'],
    ]),
  }),
];
