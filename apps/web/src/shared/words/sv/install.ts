export const install = {
  title: 'Kom i gång med Samsyn',
  lead: 'Här finns inget förbund än. Skriv vad det heter och vem som ska vara administratör, så kan ni börja använda Samsyn.',
  association: 'Förbundets namn',
  associationPart: 'Förbundet',
  associationNote: 'Skriv namnet som det står i er verksamhetsplan. Det går att ändra senare.',
  admin: 'Den första administratören',
  adminNote: 'Administratören läser in planen, lägger till kommuner och ger andra behörighet.',
  adminName: 'Namn',
  adminEmail: 'E-postadress',
  adminPassword: 'Lösenord',
  adminPasswordHelp: 'Minst 12 tecken, gärna flera ord.',
  submit: 'Skapa förbundet',
} as const;
