import { databaseTrouble } from './database/trouble.ts';
import { StartRefusal } from './start-refusal.ts';

/** Why it cannot start, in sentences for the person who started it. */
export function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof StartRefusal) return error.problems;
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  if (code === 'ENOSPC' || (driverError?.code ?? code) === '53100') {
    return ['Disken är full. Frigör utrymme och försök igen.'];
  }
  if (databaseTrouble(error)) return ['Databasen svarar inte. Kontrollera att den är igång och försök igen.'];
  return [
    'Samsyn kunde inte starta på grund av ett fel i programmet:',
    String((error as Error).stack ?? error),
  ];
}
