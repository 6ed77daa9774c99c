import type { ToldSections } from './told-activity.ts';

/** The ten that the plan prints both here and under schools are told here, once. */
export const socialServices: ToldSections = {
  '3.2.1': [
    [
      'in-progress',
      'Vårens dag hölls i Luleå i april. Höstens är bokad i Gällivare.',
      2,
      'Politiker från tre nämnder har bestämt sig för att ses regelbundet.',
    ],
    [
      'in-progress',
      'Fem kommuner prövar ett sätt att fråga barnen själva efter varje insats.',
      2,
      'Två enheter har ändrat hur de kallar till möten.',
    ],
    null,
    ['in-progress', 'Överenskommelsen är gången igenom i tolv kommuner.', 2, 'Fler kallar till möte tidigt.'],
    [
      'deviating',
      'Landstinget har inte läkare i tillräcklig utsträckning. En tillfällig lösning gäller till nyår.',
      1,
      'Barn som placeras undersöks, men får vänta.',
    ],
    [
      'in-progress',
      'Två kurser och en för handledare är genomförda.',
      3,
      'Antalet planer har fördubblats på ett år i de kommuner som räknar.',
    ],
    ['done', 'Halvårets avvikelser är sammanställda och redovisade.', 1, 'Samma brister som i fjol.'],
    null,
    [
      'in-progress',
      'Tre nätverk har träffats sammanlagt nio gånger.',
      2,
      'Deltagarna ringer varandra mellan mötena.',
    ],
    [
      'done',
      'En heldag i Gällivare, fullbokad.',
      3,
      'Fyra kommuner har skrivit en gemensam rutin för skola och socialtjänst.',
    ],
  ],
  '3.2.2': [
    ['done', 'Dagen hölls gemensamt med barn och unga i april.', 1, 'Frågor om äldre fick lite tid.'],
    ['in-progress', 'Strategin har tagits upp på alla chefsträffar.', 1, 'Sex kommuner har beslutat om den.'],
    [
      'in-progress',
      'Åtta kommuner har fått stöd med sin kvalitetsberättelse.',
      2,
      'Berättelserna används nu i budgetarbetet.',
    ],
    null,
    ['late', 'Måtten är överenskomna men det saknas ett verktyg att samla in dem i.'],
    [
      'in-progress',
      'Avtalet om hemsjukvård är antaget av tretton.',
      2,
      'Gränsen mellan huvudmännen vållar färre tvister.',
    ],
    [
      'in-progress',
      'Chefsnätverket har spridit arbetssättet för trygg hemgång.',
      3,
      'Återinläggningarna har minskat där det används.',
    ],
    ['in-progress', 'Handledare finns i alla kommuner utom en.', 2, 'Planer görs även för äldre.'],
    ['in-progress', 'Rapporteringen följs varje kvartal.', 0, 'Siffrorna går inte att jämföra än.'],
    ['late', 'Leverantören har skjutit upp den nya versionen till november.'],
    [
      'in-progress',
      'Sju träffar under våren.',
      2,
      'Läkemedelsgenomgångar görs på samma sätt i fem kommuner.',
    ],
    null,
  ],
  '3.2.3': [
    [
      'in-progress',
      'Nätverket har träffats tre gånger.',
      2,
      'Mottagningarna tar emot varandras patienter vid sjukdom.',
    ],
    [
      'in-progress',
      'Samrådet har bestämt hur beroendecentrum ska bemannas.',
      1,
      'Planen är klar, men inte pengarna.',
    ],
    [
      'done',
      'Vårens kurs i motiverande samtal är genomförd.',
      2,
      'Metoden används på alla mottagningar som var med.',
    ],
    null,
    null,
    null,
  ],
};
