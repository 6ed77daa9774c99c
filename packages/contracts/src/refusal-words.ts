import type { RefusalCode } from '@samsyn/domain/violation';

/**
 * What a person is told for each refusal, in Swedish: what happened and the way out. `{{name}}` is replaced by the
 * violation's parameter of that name. API answers and forms speak from this one list.
 */
export const refusalWords: Record<RefusalCode, string> = {
  malformed: 'Det som skickades gick inte att läsa. Ladda om sidan och försök igen.',
  'not-signed-in': 'Du är inte inloggad. Logga in och försök igen.',
  'wrong-credentials': 'E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.',
  'too-many-attempts': 'Det har gjorts för många försök. Vänta en stund och försök igen.',
  'too-many-requests':
    'Det har kommit ovanligt många förfrågningar härifrån. Vänta några sekunder och försök igen. Inget har sparats.',
  'too-many-files': 'Två av dina filer är redan på väg. Vänta tills en av dem är klar och försök igen.',
  forbidden: 'Du har inte behörighet att göra det här. Be förbundets administratör om du behöver den.',
  'not-found': 'Det du söker finns inte. Det kan ha flyttats eller tagits bort.',
  'not-valid': 'Det finns uppgifter att rätta. Inget har sparats.',
  conflict:
    'Det går inte att göra just nu, för något annat har hunnit ändras. Ladda om sidan och försök igen.',
  'already-installed': 'Förbundet finns redan. Logga in i stället.',
  'version-missing': 'Det framgår inte vilken version du har ändrat. Ladda om sidan och gör ändringen igen.',
  'version-stale':
    'Någon annan har ändrat samma sak. Jämför och välj vad som ska gälla. Det du skrev finns kvar.',
  'idempotency-key-missing': 'Sidan är gammal och kan inte spara. Ladda om den och försök igen.',
  'idempotency-key-reused': 'Det här har redan skickats med annat innehåll. Ladda om sidan och försök igen.',
  'idempotency-key-in-flight': 'Det du skickade behandlas fortfarande. Vänta en stund.',
  'wrong-origin':
    'Det som skickades kom från en annan webbplats och togs inte emot. Ladda om sidan och försök igen.',
  'wrong-media-type': 'Det som skickades har fel format och togs inte emot. Ladda om sidan och försök igen.',
  'too-large': 'Det som skickades är för stort. Dela upp det eller gör det mindre.',
  locked: 'Det är låst och kan inte ändras.',
  busy: 'Många använder Samsyn just nu. Försök igen om en stund. Inget har sparats.',
  unavailable: 'Samsyn är inte tillgängligt just nu. Försök igen om en stund.',
  'document-unfinished': 'Dokumentet blev inte klart. Försök igen om en stund.',
  failed:
    'Något gick fel i Samsyn. Inget har sparats. Försök igen, och hör av dig till förbundet om felet är kvar.',
  'password-change-required': 'Byt lösenordet du fick innan du fortsätter.',

  required: 'Fyll i uppgiften.',
  'wrong-type': 'Uppgiften har fel form.',
  'wrong-format': 'Uppgiften är inte skriven på rätt sätt. Kontrollera den.',
  'not-a-day': 'Skriv en dag som finns, med år, månad och dag, till exempel 2015-04-23.',
  'not-a-time': 'Skriv ett klockslag, till exempel 9.00.',
  'not-an-email': 'Skriv en hel e-postadress, till exempel namn@kommun.se.',
  'too-short': 'Skriv minst {{minimum}} tecken.',
  'too-long': 'Skriv högst {{maximum}} tecken.',
  'too-small': 'Ange minst {{minimum}}.',
  'too-big': 'Ange högst {{maximum}}.',
  'not-a-choice': 'Välj ett av alternativen.',
  'unknown-field': 'Uppgiften {{name}} hör inte hit.',

  'email-taken': 'E-postadressen används redan av någon annan. Skriv en annan adress.',
  'role-needs-municipality': 'Välj vilken kommun rollen gäller.',
  'role-is-for-the-association': 'Rollen gäller hela förbundet och kan inte knytas till en kommun.',
  'role-repeated': 'Rollen är vald två gånger. Ta bort den ena.',
  'municipality-unknown': 'Kommunen finns inte i förbundet. Välj en annan.',
  'last-admin': 'Förbundet måste ha minst en administratör. Ge rollen till någon annan först.',
  'own-access': 'Du kan inte ta bort din egen behörighet som administratör. Be en annan administratör.',
  'password-common': 'Lösenordet är för vanligt och lätt att gissa. Välj ett annat, gärna flera ord.',
  'password-contains-context':
    'Lösenordet får inte innehålla ditt namn, förbundets eller någon kommuns namn. Välj ett annat.',
  'password-wrong': 'Det nuvarande lösenordet stämmer inte. Skriv det igen.',
  'password-unchanged': 'Det nya lösenordet är samma som det gamla. Välj ett annat.',

  'municipality-code-taken': 'Kommunkoden {{code}} används redan. Kontrollera koden.',
  'municipality-name-taken': 'Kommunen {{name}} finns redan i förbundet. Kontrollera namnet.',

  'document-empty': 'Dokumentet är tomt. Kontrollera filen och välj den igen. Inget har sparats.',
  'document-encrypted':
    'Dokumentet är skyddat med lösenord. Spara det utan lösenord och välj det igen. Inget har sparats.',
  'document-too-large':
    'Dokumentet är större än 20 MB. Spara det utan bilder och välj det igen. Inget har sparats.',
  'document-unknown-format':
    'Dokumentet måste vara en textfil (.txt), Word (.docx) eller PDF. Inget har sparats.',
  'document-damaged':
    'Dokumentet går inte att läsa. Öppna det, spara det på nytt och välj det igen. Inget har sparats.',
  'document-holds-no-plan':
    'I dokumentet hittades varken mål eller nyckelaktiviteter. Välj ett annat dokument. Inget har sparats.',
  'proposal-closed': 'Planförslaget är redan antaget eller borttaget och kan inte ändras. Ladda om sidan.',
  'year-missing': 'Ange vilket år planen gäller.',
  'plan-year-taken': 'Det finns redan en antagen plan för {{year}}. Ändra året eller ta bort förslaget.',
  'goals-missing': 'Planen har inga mål. Lägg till minst ett.',
  'key-activities-missing': 'Planen har inga nyckelaktiviteter. Lägg till minst en.',
  'goal-code-repeated': 'Målkoden {{code}} finns två gånger. Ge ett av målen en annan kod.',
  'goal-unknown': 'Det finns inget mål med koden {{code}}. Ändra koden eller lägg till målet.',
  'section-number-repeated': 'Avsnitt {{number}} finns två gånger. Ändra ett av numren.',
  'section-parent-unknown': 'Det finns inget avsnitt {{number}} som det här kan ligga under. Välj ett annat.',
  'section-parent-circle':
    'Avsnitt {{number}} ligger under sig självt. Välj ett annat avsnitt som det ska ligga under.',
  'project-ends-before-start': 'Projektet slutar innan det börjar. Ändra ett av datumen.',
  'same-as-unknown-activity': 'En nyckelaktivitet som skulle jämföras finns inte längre.',
  'same-as-undecided': 'Välj om de två är samma nyckelaktivitet.',
  'merged-coordinators-differ':
    'De två är samma nyckelaktivitet men har olika ansvariga. Välj samma person på båda ställena.',
  'doubt-unanswered': 'Frågan är inte besvarad. Svara på den först.',
  'coordinator-unknown': 'Personen är inte handläggare i förbundet. Välj en annan.',

  'period-closed':
    'Perioden {{period}} stängdes {{on}} av {{by}}, så inget i den kan ändras. Förbundets administratör kan öppna den igen.',
  'period-taken': 'Perioden {{period}} finns redan. Välj en annan.',
  'period-not-over': 'Perioden pågår till och med {{on}} och kan inte stängas före dess.',
  'due-before-end': 'Sista dagen för rapporter måste vara efter periodens sista dag.',

  'network-name-taken': 'Det finns redan ett nätverk som heter {{name}}. Välj ett annat namn.',
  'network-unknown': 'Nätverket finns inte. Välj ett annat.',
  'organisation-name-taken': 'Organisationen {{name}} finns redan. Välj den i stället.',
  'organisation-unknown': 'Organisationen finns inte. Välj en annan.',
  'meeting-in-the-future': 'Dagen har inte varit än. Registrera träffen när den har hållits.',
  'attendance-missing': 'Ange hur många som deltog från minst en kommun eller organisation.',
  'attendance-of-nobody-named': 'Välj vilken kommun eller organisation deltagarna kommer från.',
  'attendance-repeated': 'Kommunen eller organisationen står redan i listan.',
  'attendance-empty': 'Ange minst en deltagare, eller ta bort raden.',
  'goal-not-in-plan': 'Målet finns inte i årets plan. Välj ett annat.',
  'key-activity-unknown': 'Nyckelaktiviteten finns inte i planen. Välj en annan.',
  'effect-text-missing': 'Beskriv effekten med några ord.',

  'nothing-to-report':
    'Planen för året är inte antagen eller har inga åtaganden för kommunerna, så det finns inget att rapportera.',
  'commitment-unknown': 'Åtagandet finns inte i planen. Ladda om sidan.',
  'commitment-repeated': 'Åtagandet är besvarat två gånger. Ta bort ett av svaren.',
  'progress-status-missing': 'Välj hur långt det har kommit.',
  'progress-text-missing': 'Beskriv vad som har gjorts.',
  'not-in-this-state':
    'Det går inte att göra nu. Rapporten har ändrats sedan du öppnade den. Ladda om sidan.',
  'own-submission': 'Du skickade själv in rapporten, så någon annan behöver godkänna den.',

  'session-ends-before-start': 'Tillfället slutar innan det börjar. Ändra tiderna.',
  'session-repeated': 'Tillfället finns redan. Ändra dagen eller tiden.',
  'session-with-attendance':
    'Närvaro är redan prickad på tillfället, så det kan inte tas bort. Ta bort närvaron först.',
  'capacity-below-registered': 'Det är redan {{registered}} anmälda. Ange minst så många platser.',
  'course-has-registrations':
    'Kursen kan inte tas bort så länge någon är anmäld till den. Anmälda: {{registered}}. Ta bort anmälningarna först.',
  'course-full': 'Alla {{capacity}} platser är upptagna. Öka antalet platser eller ta bort en anmälan.',
  'registration-taken': 'E-postadressen är redan anmäld till kursen. Kontrollera adressen.',
  'workplace-named-twice': 'Välj antingen en kommun eller en organisation.',
  'session-unknown': 'Tillfället finns inte längre. Ladda om sidan.',
};
