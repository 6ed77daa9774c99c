import { sharedActivities, sharedExpectedResults } from './children-and-young-people.ts';
import { onPage, section } from './section.ts';

export const socialServicesSections = [
  section({ number: '3.2', title: 'Socialtjänst', parent: '3', page: 10 }),
  section({
    number: '3.2.1',
    title: 'Barn och ungdomar',
    parent: '3.2',
    page: 10,
    expectedResults: sharedExpectedResults,
    keyActivities: onPage(11, sharedActivities),
  }),
  section({
    number: '3.2.2',
    title: 'Samverkan inom stöd, omsorg och vård (mitt i livet, äldre)',
    parent: '3.2',
    page: 11,
    expectedResults: [
      'Kommuner och landsting samtalar mer i den gemensamma beredningen för vård, skola och omsorg.',
      'Verksamheten bygger på brukarnas erfarenhet, yrkeskunnande och forskning.',
      'Den som får hjälp från flera håll får samordnade insatser som fungerar.',
      'Kommuner och landsting har bestämt mål och mått för det de följer upp tillsammans.',
      'Huvudmännen samtalar mer om gemensam utbildning av personal.',
      'Samtalet om gemensam utbildning inom socialtjänsten har kommit längre.',
    ],
    keyActivities: onPage(12, [
      [
        'Ordna samverkansdagar för beredningarnas ledamöter och chefer i socialtjänst och landsting.',
        'Ö1',
        'Ö4',
        'Ö2',
      ],
      ['Stärk brukarnas inflytande och förankra strategin för medverkan.', 'Ö2'],
      ['Stötta kommunernas arbete med utveckling och kvalitet.', 'Ö4', 'Ö3'],
      ['Ta reda på om en gemensam jour för myndighetsbeslut behövs.', 'Ö4'],
      ['Följ upp stöd, omsorg och vård mer systematiskt.', 'Ö2', 'Ö5'],
      ['Förankra avtal och handlingsplaner i alla kommuner.', 'Ö4', 'Ö2'],
      ['Stöd arbetet med strategin för sjuka äldre.', 'Ö4', 'Ö5', 'Ö2'],
      ['Inför SIP och handled dem som använder planen.', 'Ö2', 'Ö4', 'Ö5'],
      ['Följ hur avvikelser rapporteras.', 'Ö4'],
      ['Förbättra it-stödet för patienter som ska skrivas ut.', 'Ö5'],
      ['Håll nätverksträffar där politiker och anställda delar erfarenheter.', 'Ö4', 'Ö6', 'Ö2'],
      ['Håll kurser om nya lagar, regler och riktlinjer.', 'Ö3', 'Ö6', 'Ö2'],
    ]),
  }),
  section({
    number: '3.2.3',
    title: 'Missbruks- och beroendevården i utveckling',
    parent: '3.2',
    page: 13,
    headingGoals: ['Ö2', 'Ö4'],
    expectedResults: [
      'Kommunernas intressen tas till vara när länets beroendecentrum byggs upp.',
      'Personalen får det kompetensstöd som de nya riktlinjerna kräver.',
      'Utbildning i BRA-samtal ingår alltid i kursutbudet.',
    ],
    keyActivities: onPage(14, [
      ['Håll nätverksmöten.'],
      ['Samverka i länet med kommuner, landsting, länsstyrelse och brukarråd.', 'Ö4'],
      ['Fortsätt erbjuda metodutbildning i kursverksamheten.'],
      ['Betala utbildningen för dem som ska lära ut BRA-samtal.'],
      ['Stöd brukarrådet LEVA och dess granskning av vården.'],
      ['Bevaka området och sprid nyheter.'],
    ]),
  }),
];
