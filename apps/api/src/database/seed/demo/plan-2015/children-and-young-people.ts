import type { WrittenActivity } from './section.ts';

/**
 * What social services (3.2.1) and schools (3.3.1) do together for children and young people. The plan prints the same
 * results and the same ten activities in both sections.
 */
export const sharedExpectedResults: readonly string[] = [
  'Beredningarna för socialtjänst och skola samtalar mer med varandra och med landstinget.',
  'Insatserna väger samman brukarnas erfarenhet, yrkeskunnande och forskning.',
  'Det finns system för att följa upp hur barn och unga får hjälp.',
  'Skola, socialtjänst och vård samverkar så att barn får stöd tidigt.',
  'Kommunerna ger barn och unga bättre hjälp.',
];

export const sharedActivities: readonly WrittenActivity[] = [
  ['Ordna samverkansdagar för politiker och chefer i skola, socialtjänst och landsting.', 'Ö1', 'Ö4', 'Ö2'],
  ['Låt barn och unga få mer att säga till om i verksamheten.', 'Ö2'],
  ['Följ upp barn- och ungdomsarbetet mer systematiskt.', 'Ö2', 'Ö5'],
  ['Förankra överenskommelsen Norrbus i alla kommuner.', 'Ö4'],
  ['Arbeta med läkarundersökningar.', 'Ö4'],
  ['Utbilda och handled i samordnad individuell plan (SIP).', 'Ö2', 'Ö4', 'Ö5'],
  ['Följ hur avvikelser rapporteras inom Norrbus.', 'Ö4'],
  ['Samordna utbildning för dem som möter barn i socialtjänsten.', 'Ö3'],
  ['Ordna nätverksträffar och kurser om regler och riktlinjer.', 'Ö3', 'Ö4', 'Ö2', 'Ö6'],
  ['Sprid kunskap om barn som har varit med om svåra händelser.', 'Ö2', 'Ö3'],
];
