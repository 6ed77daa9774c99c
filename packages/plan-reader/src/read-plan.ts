import type { PlanContent, SourcePage } from '@samsyn/contracts/plan-content';
import { documentFormat } from './document/document-format.ts';
import { withLostLayoutSeen } from './document/lost-layout.ts';
import { readPdfDocument } from './document/pdf-document.ts';
import { readTextDocument } from './document/text-document.ts';
import { readWordDocument } from './document/word-document.ts';
import { textByLayout } from './layout-trust.ts';
import { readContent } from './read-content.ts';
import { withoutPageFurniture } from './text/page-furniture.ts';
import { UnreadableDocument } from './unreadable-document.ts';
import type { DocumentFormat } from './document/document-format.ts';
import type { SourceDocument } from './document/source-document.ts';
import type { PrintedPage } from './text/page-furniture.ts';

/** A plan of 400 pages has about a million characters. */
const MOST_CHARACTERS = 1_000_000;

export interface PlanReading {
  readonly content: PlanContent;
  /** The text that was read, so that a person can hold the proposal against it. */
  readonly pages: SourcePage[];
}

const READERS: Readonly<
  Record<DocumentFormat, (bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>>
> = {
  text: readTextDocument,
  word: readWordDocument,
  pdf: readPdfDocument,
};

/** Reads a plan document into a proposal. Throws `UnreadableDocument`, and nothing else, when it cannot. */
export async function readPlan(file: { name: string; bytes: Uint8Array }): Promise<PlanReading> {
  try {
    const document = withLostLayoutSeen(await READERS[documentFormat(file.name, file.bytes)](file.bytes));
    const pages = withoutPageFurniture(document.pages);
    if (lengthOf(pages) > MOST_CHARACTERS) throw new UnreadableDocument('too-large');
    return {
      content: readContent(textByLayout(pages, document)),
      pages: pages.map(({ page, lines }) => ({ page, text: lines.map((line) => line.text).join('\n') })),
    };
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause;
    throw new UnreadableDocument('damaged', { cause });
  }
}

function lengthOf(pages: readonly PrintedPage[]): number {
  return pages.reduce(
    (sum, page) => sum + page.lines.reduce((length, line) => length + line.text.length, 0),
    0,
  );
}
