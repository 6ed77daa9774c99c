/** The periods that are not there yet of this year, the next and the last: the most likely first. */
export function nextPeriods(today: string, known: readonly string[]): string[] {
  const thisYear = Number(today.slice(0, 4));
  return [thisYear, thisYear + 1, thisYear - 1]
    .flatMap((year) => [`${year}-H1`, `${year}-H2`, String(year)])
    .filter((code) => !known.includes(code));
}
