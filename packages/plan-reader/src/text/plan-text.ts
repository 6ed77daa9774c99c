import type { SourceDocument } from '../document/source-document.ts';
import { blocksOf } from './block.ts';
import { lastBegunAt } from './span.ts';
import { joined, withoutGapsInCompounds } from './line-joining.ts';
import type { Block } from './block.ts';
import type { PrintedPage } from './page-furniture.ts';
import type { Span } from './span.ts';

export interface PlacedBlock extends Block {
  /** Its place among the blocks. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The document's running text, in which every place is an offset, with what is known of its layout and pages. */
export interface PlanText {
  readonly text: string;
  /** True when the line breaks were lost: only words, capitals and punctuation tell where things begin. */
  readonly flat: boolean;
  readonly blocks: readonly PlacedBlock[];
  /** Null when the format stores no pages. */
  readonly pageAt: (offset: number) => number | null;
}

export function planText(
  pages: readonly PrintedPage[],
  document: Pick<SourceDocument, 'paged' | 'layout'>,
): PlanText {
  return document.layout === 'lost' ? flatText(pages) : laidOutText(pages, document);
}

function flatText(pages: readonly PrintedPage[]): PlanText {
  const starts: { readonly page: number; readonly start: number }[] = [];
  let text = '';
  for (const { page, lines } of pages) {
    const whole = lines.map((line) => line.text).reduce((before, after) => joined(before, after), '');
    const written = withoutGapsInCompounds(whole.replace(/\s+/g, ' ').trim());
    if (written === '') continue;
    const longer = text === '' ? written : joined(text, written);
    starts.push({ page, start: longer.length - written.length });
    text = longer;
  }
  const block: PlacedBlock = {
    index: 0,
    text,
    role: 'text',
    level: 1,
    page: starts[0]?.page ?? 1,
    start: 0,
    end: text.length,
  };
  return {
    text,
    flat: true,
    blocks: [block],
    pageAt: (offset) => lastBegunAt(starts, offset)?.page ?? null,
  };
}

function laidOutText(
  pages: readonly PrintedPage[],
  document: Pick<SourceDocument, 'paged' | 'layout'>,
): PlanText {
  const blocks: PlacedBlock[] = [];
  let at = 0;
  for (const block of blocksOf(pages, document.layout === 'wrapped')) {
    const text = withoutGapsInCompounds(block.text.replace(/\s+/g, ' ').trim());
    blocks.push({ ...block, index: blocks.length, text, start: at, end: at + text.length });
    at += text.length + 1;
  }
  return {
    text: blocks.map((block) => block.text).join('\n'),
    flat: false,
    blocks,
    pageAt: (offset) => (document.paged ? (lastBegunAt(blocks, offset)?.page ?? null) : null),
  };
}

/** The blocks, or the parts of them, that lie in the span; in a flat text the span itself. */
export function blocksIn(plan: PlanText, span: Span): PlacedBlock[] {
  const first = lastBegunAt(plan.blocks, span.start);
  const last = lastBegunAt(plan.blocks, span.end - 1);
  if (!last) return [];
  return plan.blocks
    .slice(first ? first.index : 0, last.index + 1)
    .filter((block) => block.end > span.start)
    .map((block) => {
      const [start, end] = [Math.max(block.start, span.start), Math.min(block.end, span.end)];
      return { ...block, start, end, text: plan.text.slice(start, end) };
    })
    .filter((block) => block.text.trim() !== '');
}
