import type { SourceLine } from '../document/source-document.ts';
import { joined } from './line-joining.ts';
import type { PrintedPage } from './page-furniture.ts';

/** A paragraph, a list item or a heading, put together from the lines it was broken over. */
export interface Block {
  readonly text: string;
  readonly role: SourceLine['role'];
  readonly level: number;
  readonly page: number;
}

const BULLET = /^([•·▪‣◦○●■□–—*-]|\d{1,2}\)|\p{Ll}\))\s+(?=\S)/u;
/** A heading or a contents entry by its number: it never continues the line before. */
const NUMBERED = /^\d+(?:\.\d+)*\.?\s+\p{Lu}/u;
const DOT_LEADER = /(?:\.{3,}|…)\s*\d+$/;
const ENDS_PARAGRAPH = /[.!?:)\]]["”»]?$/;

interface OpenBlock {
  text: string;
  readonly role: Block['role'];
  readonly level: number;
  readonly page: number;
  lastLine: string;
}

export function blocksOf(pages: readonly PrintedPage[], wrapped: boolean): Block[] {
  const lines = pages.flatMap(({ page, lines: onPage }) =>
    withBullets(onPage).map((line) => ({ ...line, page })),
  );
  const width = wrapped ? usualWidth(lines) : 0;
  const blocks: OpenBlock[] = [];
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open && isSubItem(line, open)) open.text += ` - ${line.text}`;
    else if (open && wrapped && continues(line, open, width)) open.text = joined(open.text, line.text);
    else
      blocks.push({
        text: line.text,
        role: line.role,
        level: line.level,
        page: line.page,
        lastLine: line.text,
      });
    const current = blocks.at(-1);
    if (current) current.lastLine = line.text;
  }
  return blocks.map(({ text, role, level, page }) => ({ text, role, level, page }));
}

/** Recognises bullets that are only characters, and by indent or by a second kind of bullet those of a list within a list. */
function withBullets(lines: readonly SourceLine[]): SourceLine[] {
  let outer: { readonly bullet: string; readonly indent: number } | undefined;
  return lines.map((line) => {
    const bullet = BULLET.exec(line.text);
    if (!bullet?.[1] || line.role !== 'text') {
      if (line.role !== 'text' || NUMBERED.test(line.text)) outer = undefined;
      return line;
    }
    const kind = bullet[1].replace(/[\d\p{Ll}]+/u, '1');
    if (
      outer === undefined ||
      line.indent < outer.indent ||
      (line.indent === outer.indent && kind === outer.bullet)
    ) {
      outer = { bullet: kind, indent: line.indent };
    }
    const within = line.indent > outer.indent && kind !== outer.bullet;
    return { ...line, role: 'item', level: within ? 2 : 1, text: line.text.slice(bullet[0].length) };
  });
}

function isSubItem(line: SourceLine, open: OpenBlock): boolean {
  return line.role === 'item' && open.role === 'item' && line.level > open.level;
}

function continues(line: SourceLine, open: OpenBlock, width: number): boolean {
  if (line.role === 'heading') {
    return open.role === 'heading' && open.level === line.level && !NUMBERED.test(line.text);
  }
  if (line.role === 'item' || open.role === 'heading') return false;
  if (NUMBERED.test(line.text) || NUMBERED.test(open.lastLine) || DOT_LEADER.test(open.lastLine))
    return false;
  if (/^\p{Ll}/u.test(line.text) || /\p{L}-$/u.test(open.lastLine)) return true;
  if (/^[([]/.test(line.text)) return true;
  const isFull = open.lastLine.length >= width * 0.75;
  return isFull && !ENDS_PARAGRAPH.test(open.lastLine);
}

function usualWidth(lines: readonly SourceLine[]): number {
  const lengths = lines.map((line) => line.text.length).toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}
