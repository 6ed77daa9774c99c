import type { SourceDocument, SourceLine } from './source-document.ts';

/** Lines this long on average are not lines but pages or paragraphs whose line breaks were lost. */
const LOST_BREAKS_LENGTH = 400;
/** So many lines that end in consecutive numbers are pages with their page numbers. */
const FEWEST_NUMBERED_PAGES = 3;

/** Sees, whatever the format, when the line breaks were lost on the way: then each line is a page to itself. */
export function withLostLayoutSeen(document: SourceDocument): SourceDocument {
  const lines = document.pages.flat().filter((line) => line.text !== '');
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  const numbered = endInPageNumbers(lines);
  if (!numbered && length <= lines.length * LOST_BREAKS_LENGTH) return document;
  const hasPages = document.paged && document.pages.length > 1;
  return {
    pages: hasPages ? document.pages : lines.map((line) => [line]),
    paged: document.paged || numbered,
    layout: 'lost',
  };
}

function endInPageNumbers(lines: readonly SourceLine[]): boolean {
  const numbers = lines.map((line) => Number(/\S\s(\d{1,4})$/.exec(line.text)?.[1]));
  const consecutive = numbers.filter(
    (number, index) => index > 0 && number === (numbers[index - 1] ?? 0) + 1,
  );
  return consecutive.length >= FEWEST_NUMBERED_PAGES && consecutive.length > lines.length / 2;
}
