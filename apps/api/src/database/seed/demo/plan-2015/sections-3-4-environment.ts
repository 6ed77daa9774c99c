import { onPage, section } from './section.ts';

export const environmentSections = [
  section({ number: '3.4', title: 'Miljö och samhällsbyggnad', parent: '3', page: 16 }),
  section({
    number: '3.4.1',
    title: 'Miljö',
    parent: '3.4',
    page: 17,
    expectedResults: [
      'Miljösamverkan Norrbotten är igång och följer sin plan.',
      'Kommunerna har tagit ställning till åtgärdsprogrammet för vatten.',
      'De flesta kommuner och förbundet är med på Hållbarhetsveckan hösten 2015.',
      'Politikerna i miljö- och byggnämnderna är förberedda för uppdraget.',
    ],
    keyActivities: onPage(17, [
      [
        'Projektledaren besöker alla kommuner och startar projekten om tillfälliga boenden, avlopp och täkter.',
        'Ö4',
        'Ö2',
      ],
      ['Håll träffar om åtgärdsprogrammet för vatten ihop med vattenmyndigheten.', 'Ö1'],
      ['Planera SEE-veckan och välj vad förbundet ska visa där.', 'Ö1'],
      ['Utbilda nyvalda politiker i miljö och bygg, ihop med 4-kantskommunerna.', 'Ö1'],
    ]),
  }),
  section({
    number: '3.4.2',
    title: 'Planering och byggande',
    parent: '3.4',
    page: 17,
    expectedResults: [
      'Politiker och tjänstemän kan de nya reglerna för plan och bygg.',
      'Det finns ett forum för att dela erfarenheter om planfrågor.',
      'Tillsynen är bättre än förut.',
      'Förbundet talar oftare med kommunerna om plan och bygg.',
    ],
    keyActivities: onPage(18, [
      ['Håll PBB-dagarna om plan, bygg och bostäder i september, ihop med länsstyrelsen.', 'Ö1', 'Ö2'],
      ['Utbilda brett om den nya plan- och bygglagen.', 'Ö1'],
      ['Håll ett planforum för tjänstemän under PBB.', 'Ö4'],
      ['Håll ett tillsynsforum för kommunernas inspektörer.', 'Ö4'],
      ['Starta ett nätverk för chefer.', 'Ö4', 'Ö2'],
    ]),
  }),
  section({
    number: '3.4.3',
    title: 'Kommunalteknik',
    parent: '3.4',
    page: 18,
    expectedResults: [
      'Kommunerna är beredda på ett ändrat producentansvar för avfall.',
      'Det är lättare att handlägga parkeringstillstånd, och handläggarna har det bättre på jobbet.',
    ],
    keyActivities: onPage(19, [
      ['Håll seminariet Aktuell avfallspolitik i mars, med fokus på producentansvaret.', 'Ö1'],
      ['Ordna en nätverksträff för dem som handlägger parkeringstillstånd.', 'Ö4'],
    ]),
  }),
  section({
    number: '3.4.4',
    title: 'Energi och klimat',
    parent: '3.4',
    page: 19,
    expectedResults: [
      'Futurize följer planen och slutar vid årsskiftet.',
      'Arbetet efter Futurize har fått en fast form.',
      'Data4action har startat före årsskiftet 2014/15.',
      'Deltagarna delar data för att planera energin hållbart.',
    ],
    keyActivities: onPage(19, [
      ['Samla dem som arbetar med lärande för hållbar utveckling i regionala centra.', 'Ö2'],
      ['Ordna workshops i Data4action och byt erfarenheter med andra i Europa.', 'Ö2', 'Ö1'],
      ['Bygg upp 12 regionala datacenter för energi och utsläpp.', 'Ö2'],
    ]),
  }),
  section({
    number: '3.4.5',
    title: 'Räddningstjänst och krisberedskap',
    parent: '3.4',
    page: 19,
    expectedResults: ['Alla 14 kommuner har avtalat om att samverka i räddningstjänsten.'],
    keyActivities: onPage(20, [
      [
        'Räddningschefernas nätverk tar fram ett avtal som styrelsen kan rekommendera kommunerna.',
        'Ö4',
        'Ö1',
      ],
    ]),
  }),
];
