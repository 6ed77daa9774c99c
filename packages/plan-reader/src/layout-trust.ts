import { findContentsPage } from './sections/contents-page.ts';
import { planText } from './text/plan-text.ts';
import type { SourceDocument } from './document/source-document.ts';
import type { PrintedPage } from './text/page-furniture.ts';
import type { PlanText } from './text/plan-text.ts';

/**
 * The text by its layout, unless the layout says nothing: when less than half of the headings that the contents page
 * lists begin a line anywhere, the lines are only where the paper ended.
 */
export function textByLayout(pages: readonly PrintedPage[], document: SourceDocument): PlanText {
  const laidOut = planText(pages, document);
  if (laidOut.flat || document.layout !== 'wrapped') return laidOut;
  const flat = planText(pages, { ...document, layout: 'lost' });
  const listed =
    findContentsPage(flat)?.entries.flatMap(({ number }) => (number === null ? [] : [number])) ?? [];
  const begun = new Set(laidOut.blocks.map((block) => /^\d+(?:\.\d+)*(?=\.?\s)/.exec(block.text)?.[0]));
  return listed.filter((number) => begun.has(number)).length * 2 < listed.length ? flat : laidOut;
}
