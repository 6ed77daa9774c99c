export const signIn = {
  title: 'Logga in',
  email: 'E-postadress',
  password: 'Lösenord',
  submit: 'Logga in',
  help: 'Har du glömt lösenordet? Be förbundets administratör om ett nytt.',

  thenBack: 'Logga in för att fortsätta. Du kommer tillbaka till sidan du var på.',
  lead: 'I Samsyn planerar förbundet och kommunerna sitt gemensamma arbete och följer upp det.',
  demoTitle: 'Prova demot',
  demoNote: 'Välj vem du vill vara, så loggas du in. Alla har lösenordet {{password}}.',

  changeTitle: 'Byt lösenord',
  changeLead: 'Välj ett långt lösenord som du inte använder någon annanstans, gärna flera ord.',
  mustChange:
    'Lösenordet du fick är bara till för den första inloggningen. Välj ett eget innan du fortsätter.',
  current: 'Nuvarande lösenord',
  next: 'Nytt lösenord',
  nextHelp: 'Minst 12 tecken.',
  change: 'Byt lösenord',
  changed: 'Lösenordet är bytt',
  changedText: 'Du är fortfarande inloggad här. På andra ställen behöver du logga in på nytt.',
} as const;
