/** What the components of every page say by themselves. */
export const ui = {
  optional: '(valfritt)',
  errorSummary: 'Det finns uppgifter att rätta',
  draftKept: 'Det du skrev finns kvar på sidan.',
  errorTitle: 'Fel: {{title}}',
  errorLabel: 'Fel:',

  choose: 'Välj',
  cancel: 'Avbryt',
  change: 'Ändra',
  retry: 'Försök igen',
  working: 'Vänta …',
  loading: 'Sidan hämtas.',

  information: 'Information',
  success: 'Klart',
  warning: 'Observera',
  failure: 'Det gick inte',

  showMore: 'Visa fler',
  shown_one: '{{count}} visas.',
  shown_other: '{{count}} visas.',
  allShown_one: 'Alla visas: {{count}}.',
  allShown_other: 'Alla visas: {{count}}.',

  sortedAscending: 'Sorterat efter {{column}}, stigande.',
  sortedDescending: 'Sorterat efter {{column}}, fallande.',

  chosenFile: 'Vald fil: {{name}} ({{size}})',

  dateFormat: 'ÅÅÅÅ-MM-DD, till exempel 2015-04-23',
  notStated: 'Inte angivet',

  saving: 'Sparar …',
  savedAt: 'Sparat {{time}}',
  notSaved: 'Inte sparat. Det du skrev finns kvar på sidan.',
  saveFailed: 'Ändringarna är inte sparade',
  saveFailedText:
    'Samsyn försöker igen när du ändrar något eller får kontakt igen. Stäng inte sidan innan det står att det är sparat.',
  saveRefusedText: 'Det du skrev finns kvar på sidan. Kopiera det du vill behålla innan du lämnar den.',
  signedOut: 'Du är inte inloggad längre',
  signedOutText: 'Det du har ändrat finns kvar i den här webbläsaren och sparas när du har loggat in igen.',
  signInAgain: 'Logga in igen',

  staleTitle: 'Någon annan har ändrat samma sak',
  staleText: 'Det du skrev finns kvar men är inte sparat. Välj för varje uppgift vad som ska gälla.',
  staleSame: 'Någon annan har sparat före dig, men inget av det du skrev skiljer sig. Du kan spara igen.',
  staleMine: 'Min ändring',
  staleTheirs: 'Sparat av någon annan',
  staleEmpty: 'Tomt',
  staleKeep: 'Spara det jag har valt',

  copyRefused: 'Webbläsaren kunde inte kopiera. Markera texten och kopiera den i stället.',

  emptyTitle: 'Här finns inget än',
  failedTitle: 'Sidan kunde inte hämtas',
  failedPart: 'Uppgifterna kunde inte hämtas',
  failedWhy: 'Det här hände',
  failedText: 'Samsyn svarar inte som det ska just nu.',
  failedKept: 'Inget som du har sparat är borta.',
  brokenTitle: 'Sidan kan inte visas',
  brokenText: 'Något gick fel när sidan skulle visas. Samsyn kan ha uppdaterats medan sidan var öppen.',
  offlineTitle: 'Du har ingen anslutning till internet',
  offlineText: 'Sidan kan inte hämtas förrän du är ansluten igen.',
  forbiddenTitle: 'Du har inte behörighet till sidan',
  forbiddenText: 'Behöver du den i ditt arbete? Be förbundets administratör om behörighet.',
  notFoundTitle: 'Sidan finns inte',
  notFoundText: 'Adressen kan vara felskriven, eller så har sidan flyttats eller tagits bort.',
  toStart: 'Till startsidan',

  skipToContent: 'Hoppa till innehållet',
  demo: 'Demo: i dag är {{date}}',
} as const;
