/** Where a section can be linked to. */
export function sectionAnchor(number: string): string {
  return `avsnitt-${number}`;
}
