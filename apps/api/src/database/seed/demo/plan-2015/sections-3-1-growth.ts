import { onPage, section } from './section.ts';

export const growthSections = [
  section({
    number: '3.1',
    title: 'Hållbar tillväxt och utveckling',
    parent: '3',
    page: 7,
    expectedResults: [
      'Tillväxtberedningens beslut gör att politikernas prioriteringar syns i det regionala partnerskapet.',
      'Länet påverkar EU:s sammanhållningspolitik och visar vad regionen tillför.',
      'Strukturfondspartnerskapet satsar på det som RUS pekar ut.',
      'Norrbotten är med i strategiska allianser i Sverige och utomlands.',
      'Kommunerna bidrar till den digitala agendan och till klimat- och energistrategin.',
    ],
    keyActivities: onPage(9, [
      ['Våra ledamöter är med på möten om regional tillväxt.', 'Ö1'],
      [
        'Arbeta för att RUS, innovationsstrategin och den digitala agendan blir verklighet, med stöd av EU:s fonder.',
        'Ö1',
        'Ö2',
        'Ö3',
        'Ö4',
        'Ö5',
        'Ö6',
      ],
      ['Bygg upp kunskap om Arktis som länet har nytta av.', 'Ö1'],
      ['Förankra frågorna hos kommunerna genom nätverk.', 'Ö4'],
      ['Samordna näringslivschefernas gemensamma utveckling.', 'Ö4'],
      ['Håll Norrbottenskonferensen för politiker från hela länet.', 'Ö1'],
      ['Delta i nordiska och nationella forum för tillväxt, till exempel Nordkalottrådet.', 'Ö1'],
      ['Påverka genom Europaforum Norra Sverige, med konferenser och uppvaktningar.', 'Ö1'],
      ['Visa EU och staten varför NSPA-området behöver stöd, bland annat med OECD:s studie.', 'Ö1'],
      ['Stöd nätverket med Emilia-Romagna och kommunernas gemensamma projekt där.', 'Ö1', 'Ö4'],
      ['Hjälp kommunerna vidare med energistrategin och ta hjälp av Nenet för nya projekt.', 'Ö4'],
    ]),
  }),
  section({
    number: '3.1.1',
    title: 'Infrastruktur',
    parent: '3.1',
    page: 9,
    expectedResults: [
      'Länet agerar samlat för de viktigaste satsningarna på infrastruktur.',
      'Regionen får mer pengar till hållbara transporter som hänger ihop.',
      'Länet drar nytta av att Botniska korridoren ingår i TEN-T.',
      'Kollektivtrafikmyndigheten får stöd.',
    ],
    keyActivities: onPage(10, [
      ['Samordna länets remissvar om infrastruktur.', 'Ö1'],
      ['Ta ställning i frågor om trafik och transporter som berör länet.', 'Ö1'],
      ['Driv på för Norrbotniabanan och för att regeringen ska utse en förhandlare.', 'Ö1'],
      ['Påverka regeringen att satsa på Botniska korridoren och malmbanan.', 'Ö1'],
      ['Svara på EU:s samråd och grönböcker i frågor som är viktiga för oss.', 'Ö1'],
      ['Agera via North Sweden när EU föreslår nya regler, till exempel om stöd till flygplatser.', 'Ö1'],
      ['Följ och stöd kollektivtrafikmyndighetens arbete.', 'Ö1'],
    ]),
  }),
];
