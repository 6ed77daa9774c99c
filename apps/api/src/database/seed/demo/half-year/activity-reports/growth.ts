import type { ToldSections } from './told-activity.ts';

export const growth: ToldSections = {
  '3.1': [
    [
      'in-progress',
      'Ledamöterna har deltagit i fem av sex möten.',
      2,
      'Partnerskapet tog med länets synpunkter i två beslut.',
    ],
    [
      'in-progress',
      'Kansliet har skrivit yttranden över tre fonders utlysningar.',
      1,
      'Ansökningarna från kommunerna har blivit fler.',
    ],
    ['late', 'Kunskapsunderlaget om Arktis blev försenat när konsulten bytte jobb.'],
    [
      'in-progress',
      'Näringslivscheferna, EU-samordnarna och infrastrukturgruppen har träffats.',
      2,
      'Frågorna når kommunstyrelserna snabbare.',
    ],
    ['in-progress', 'Cheferna har gemensam omvärldsbevakning sedan mars.', 1, 'De flesta läser den.'],
    [
      'done',
      'Konferensen hölls i april med 140 deltagare från alla kommuner.',
      3,
      'Nio av tio ville se en konferens till, och två frågor gick vidare till styrelsen.',
    ],
    ['in-progress', 'Vi var med på två forum under våren.'],
    ['in-progress', 'Tre uttalanden antogs i Haparanda i maj.', 2, 'Regeringen hänvisar till ett av dem.'],
    ['late', 'Studien har kommit men är inte översatt.', 0, 'Inget att visa upp än.'],
    ['not-started', ''],
    ['in-progress', 'Nio kommuner har fått hjälp med sina energiplaner.', 2, 'Fyra planer är antagna.'],
  ],
  '3.1.1': [
    [
      'done',
      'Remissvaret om järnvägen skickades i mars, undertecknat av alla.',
      2,
      'Länet talade med en röst.',
    ],
    ['in-progress', 'Styrelsen har tagit ställning i fyra frågor.', 1, 'Beslut i frågorna dröjer.'],
    [
      'in-progress',
      'Tre uppvaktningar har gjorts tillsammans med grannlänet.',
      2,
      'Regeringen har sagt att en förhandlare ska utses.',
    ],
    ['in-progress', 'Ministern besökte malmbanan i maj.', 1, 'Frågan finns med i höstens överläggning.'],
    ['deviating', 'EU sköt upp sitt samråd. Vi svarar när det öppnar.'],
    [
      'done',
      'Flygplatsernas stöd gick igenom utan försämringar.',
      3,
      'Reglerna ändrades efter det som North Sweden förde fram.',
    ],
    ['in-progress', 'Två samtal om taxor och linjer över länsgränsen.'],
  ],
  '4.2': [
    ['done', 'Projektet satsar på tre länder.', 2, 'Det har blivit tydligare var pengarna ska användas.'],
    ['done', 'Två agenter är upphandlade.', 1, 'För tidigt att se affärer.'],
    ['in-progress', 'Agenterna har haft elva möten med företag.', 1, 'Tre företag vill komma på besök.'],
    ['late', 'Databasen över lediga lokaler är inte klar.', 0, 'Inga parter har förts ihop än.'],
    null,
  ],
};
