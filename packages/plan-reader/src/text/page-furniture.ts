import type { SourceLine } from '../document/source-document.ts';

export interface PrintedPage {
  /** The number printed on the page, or its place in the document when none is printed. */
  readonly page: number;
  readonly lines: readonly SourceLine[];
}

type Edge = 'first' | 'last';

/** A page number on a line of its own, or glued to the end of a page whose line breaks were lost. */
const PRINTED_NUMBER: Readonly<Record<Edge, RegExp>> = {
  first:
    /^(?:sida?\s+)?[-–—]?\s*(\d{1,4})(?:\s*(?:av|\/)\s*\d{1,4})?\s*[-–—]?$|^sida?\s+(\d{1,4})(?:\s*(?:av|\/)\s*\d{1,4})?(?=\s)/i,
  last: /(?:^|\s)(?:sida?\s+|[-–—]\s*)?(\d{1,4})(?:\s*(?:av|\(|\/)\s*\d{1,4}\)?|\s*[-–—])?$/i,
};

/** Takes away what is printed on every page but is no part of the text: page numbers, running headers and footers. */
export function withoutPageFurniture(pages: readonly (readonly SourceLine[])[]): PrintedPage[] {
  const filled = pages.map((lines) => lines.filter((line) => line.text !== ''));
  const numbered = withoutPrintedNumbers(filled);
  const texts = withoutRunningLines(numbered.map((page) => page.lines));
  return mergedBeforeFirst(numbered.map(({ page }, index) => ({ page, lines: texts[index] ?? [] })));
}

/** A page may carry two numbers: its own, and the one of the paper it was printed on later. Its own is the inner one. */
function withoutPrintedNumbers(pages: readonly (readonly SourceLine[])[]): PrintedPage[] {
  let read: PrintedPage[] = pages.map((lines, index) => ({ page: index + 1, lines }));
  for (const edge of ['last', 'last', 'first'] as const) {
    const texts = read.map(({ lines }) => lines);
    const shift = printedShift(texts, edge);
    if (shift === undefined) continue;
    read = texts.map((lines, index) => ({
      page: index + shift,
      lines: withoutNumber(lines, edge, index + shift),
    }));
  }
  return read;
}

/** How far the printed numbers are ahead of the pages' places, when at least half of the pages agree. */
function printedShift(pages: readonly (readonly SourceLine[])[], edge: Edge): number | undefined {
  const votes = new Map<number, number>();
  pages.forEach((lines, index) => {
    const printed = numberAt(lines, edge);
    if (printed !== undefined) votes.set(printed - index, (votes.get(printed - index) ?? 0) + 1);
  });
  const [shift, count] = [...votes].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return count >= 2 && count * 2 >= pages.length ? shift : undefined;
}

function numberAt(lines: readonly SourceLine[], edge: Edge): number | undefined {
  const line = edge === 'last' ? lines.at(-1) : lines[0];
  const [, alone, led] = PRINTED_NUMBER[edge].exec(line?.text ?? '') ?? [];
  const printed = alone ?? led;
  return printed === undefined ? undefined : Number(printed);
}

function withoutNumber(lines: readonly SourceLine[], edge: Edge, expected: number): readonly SourceLine[] {
  if (numberAt(lines, edge) !== expected) return lines;
  const at = edge === 'last' ? lines.length - 1 : 0;
  return lines
    .map((line, index) =>
      index === at ? { ...line, text: line.text.replace(PRINTED_NUMBER[edge], '').trim() } : line,
    )
    .filter((line) => line.text !== '');
}

/** A first or last line that, digits aside, most pages share. */
function withoutRunningLines(pages: readonly (readonly SourceLine[])[]): readonly (readonly SourceLine[])[] {
  if (pages.length < 3) return pages;
  const running = new Set(
    [pages.map((lines) => lines[0]), pages.map((lines) => lines.at(-1))].flatMap((edge) => {
      const count = new Map<string, number>();
      for (const line of edge) if (line) count.set(digitless(line), (count.get(digitless(line)) ?? 0) + 1);
      return [...count]
        .filter(([text, times]) => /\p{L}/u.test(text) && times > pages.length / 2)
        .map(([text]) => text);
    }),
  );
  return pages.map((lines) =>
    lines.filter(
      (line, index) => !((index === 0 || index === lines.length - 1) && running.has(digitless(line))),
    ),
  );
}

function digitless(line: SourceLine): string {
  return line.text.replace(/\d+/g, '#');
}

/** Pages before the one numbered 1, such as a cover, are read as part of it: no page has a number below 1. */
function mergedBeforeFirst(pages: readonly PrintedPage[]): PrintedPage[] {
  const before = pages.filter(({ page }) => page < 1);
  const rest = pages.filter(({ page }) => page >= 1);
  const [first, ...others] = rest;
  if (before.length === 0 || first === undefined) return rest.length > 0 ? rest : [...pages];
  return [{ page: first.page, lines: [...before.flatMap(({ lines }) => lines), ...first.lines] }, ...others];
}
