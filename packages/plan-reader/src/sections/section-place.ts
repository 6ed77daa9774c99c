import type { Heading } from './heading.ts';
import type { SectionPlace } from './section.ts';

/** Gives each numbered heading its text, up to the next heading of any kind, and the nearest section it lies in. */
export function sectionPlaces(headings: readonly Heading[], textLength: number): SectionPlace[] {
  const numbers = new Set(headings.map((heading) => heading.number));
  return headings.flatMap(({ number, title, start, end }, index) => {
    if (number === null) return [];
    const next = headings[index + 1]?.start ?? textLength;
    return [{ number, title, parent: parentOf(number, numbers), headingStart: start, start: end, end: next }];
  });
}

function parentOf(number: string, numbers: ReadonlySet<string | null>): string | null {
  const above = number.split('.').slice(0, -1);
  while (above.length > 0) {
    if (numbers.has(above.join('.'))) return above.join('.');
    above.pop();
  }
  return null;
}
