/** The time of day that somebody wrote, "9", "9.30" or "09:30", as the contract has it; what is none stays as it was written. */
export function readTime(written: string): string {
  const text = written.trim();
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text) ?? [];
  return hours === undefined ? text : `${hours.padStart(2, '0')}:${minutes}`;
}
