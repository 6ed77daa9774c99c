const longDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

/** What people call a day: `2015-06-30` is "30 juni 2015". */
export function dayText(day: string): string {
  return longDay.format(new Date(`${day}T00:00:00Z`));
}
