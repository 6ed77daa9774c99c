/** The periods of last year, this year and the next that are not there yet, in the order of time. */
export function nextPeriods(today: string, known: readonly string[]): string[] {
  const thisYear = Number(today.slice(0, 4));
  return [thisYear - 1, thisYear, thisYear + 1]
    .flatMap((year) => [`${year}-H1`, `${year}-H2`, String(year)])
    .filter((code) => !known.includes(code));
}
