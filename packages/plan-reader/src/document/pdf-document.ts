import type { StructuredTextItem } from 'unpdf';
import { UnreadableDocument } from '../unreadable-document.ts';
import type { SourceDocument, SourceLine } from './source-document.ts';

/** Text this much larger than the body's is a heading. */
const HEADING_SCALE = 1.12;
const LONGEST_HEADING = 160;

interface PrintedLine {
  text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  right: number;
}

export async function readPdfDocument(bytes: Uint8Array): Promise<SourceDocument> {
  const pages = (await textItems(bytes)).map(printedLines);
  if (pages.every((lines) => lines.length === 0)) throw new UnreadableDocument('empty');
  const sizes = headingSizes(pages.flat());
  return {
    pages: pages.map((lines) => lines.map((line) => sourceLine(line, sizes))),
    paged: true,
    layout: 'wrapped',
  };
}

async function textItems(bytes: Uint8Array): Promise<StructuredTextItem[][]> {
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  try {
    // The library takes over the memory it is given, so it gets a copy; verbosity 0 keeps its warnings off standard output.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    return (await extractTextItems(document)).items;
  } catch (cause) {
    throw new UnreadableDocument((cause as Error).name === 'PasswordException' ? 'encrypted' : 'damaged', {
      cause,
    });
  }
}

function printedLines(items: readonly StructuredTextItem[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const item of items) {
    if (item.str === '') continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.y - item.y) < Math.max(line.size, item.fontSize) * 0.5) {
      const apart = item.x - line.right > item.fontSize * 0.15;
      line.text += apart && !line.text.endsWith(' ') && !item.str.startsWith(' ') ? ` ${item.str}` : item.str;
      line.right = item.x + item.width;
    } else if (item.str.trim() !== '') {
      lines.push({ text: item.str, size: item.fontSize, x: item.x, y: item.y, right: item.x + item.width });
    }
  }
  return lines;
}

/** The sizes used for headings, largest first; the place in the list is the heading's level. */
function headingSizes(lines: readonly PrintedLine[]): number[] {
  const lengthBySize = new Map<number, number>();
  for (const line of lines)
    lengthBySize.set(line.size, (lengthBySize.get(line.size) ?? 0) + line.text.length);
  const body = [...lengthBySize].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  return [...lengthBySize.keys()].filter((size) => size > body * HEADING_SCALE).toSorted((a, b) => b - a);
}

function sourceLine(line: PrintedLine, sizes: readonly number[]): SourceLine {
  const level = sizes.indexOf(line.size) + 1;
  const heading = level > 0 && line.text.length <= LONGEST_HEADING;
  return {
    text: line.text.replace(/\s+/g, ' ').trim(),
    role: heading ? 'heading' : 'text',
    level: heading ? level : 1,
    indent: Math.round(line.x),
  };
}
