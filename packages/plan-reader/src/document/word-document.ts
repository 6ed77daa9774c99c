import { UnreadableDocument } from '../unreadable-document.ts';
import { checkWordPackage } from './word-package.ts';
import type { SourceDocument, SourceLine } from './source-document.ts';

const STYLE_MAP = [
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => [
    `p[style-name='Rubrik ${level}'] => h${level}:fresh`,
    `p[style-name='rubrik ${level}'] => h${level}:fresh`,
  ]),
  "p[style-name='Title'] => p.title:fresh",
  "br[type='page'] => hr",
];

export async function readWordDocument(bytes: Uint8Array): Promise<SourceDocument> {
  checkWordPackage(bytes);
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLE_MAP }));
  } catch (cause) {
    throw new UnreadableDocument('damaged', { cause });
  }
  const parts = partsOf(html);
  if (parts.lines.every((line) => line.text === '')) throw new UnreadableDocument('empty');
  return { pages: pagesOf(parts), paged: parts.breaks.length > 0, layout: 'paragraphs' };
}

interface Parts {
  readonly lines: SourceLine[];
  /** The indexes of the lines that an explicit page break stands before. */
  readonly breaks: number[];
}

/** Word stores no pages but the breaks its writer made; without any, each chapter is a part to read. */
function pagesOf({ lines, breaks }: Parts): SourceLine[][] {
  const starts =
    breaks.length > 0
      ? breaks
      : lines.flatMap((line, index) => (line.role === 'heading' && line.level === 1 ? [index] : []));
  const edges = [0, ...starts.filter((start) => start > 0), lines.length];
  return edges.slice(1).map((end, index) => lines.slice(edges[index], end));
}

/** Walks the HTML that mammoth writes: balanced, without comments, scripts or unquoted attributes. */
function partsOf(html: string): Parts {
  const parts: Parts = { lines: [], breaks: [] };
  let text = '';
  let listDepth = 0;
  let role: SourceLine['role'] = 'text';
  let level = 1;
  let inRow = false;

  const endLine = () => {
    const line = unescaped(text).replace(/\s+/g, ' ').trim();
    if (line !== '') parts.lines.push({ text: line, role, level, indent: 0 });
    text = '';
  };

  for (const [, tag, written] of html.matchAll(/<(\/?[a-z][a-z0-9]*)[^>]*>|([^<]+)/g)) {
    if (written !== undefined) text += written;
    else if (tag === 'br') text += ' ';
    else if (tag === 'hr') {
      endLine();
      parts.breaks.push(parts.lines.length);
    } else if (tag === 'ul' || tag === 'ol') {
      endLine();
      listDepth += 1;
    } else if (tag === '/ul' || tag === '/ol') listDepth -= 1;
    else if (tag === 'li') [role, level] = ['item', listDepth];
    else if (tag === 'tr') [inRow, role, level] = [true, 'item', 1];
    else if (inRow && tag?.endsWith('p')) text += ' ';
    else if (tag === '/tr') {
      endLine();
      [inRow, role] = [false, 'text'];
    } else if (tag === '/li' || tag === '/p') {
      endLine();
      role = 'text';
    } else if (/^h[1-6]$/.test(tag ?? '')) [role, level] = ['heading', Number(tag?.[1])];
    else if (/^\/h[1-6]$/.test(tag ?? '')) {
      endLine();
      role = 'text';
    }
  }
  endLine();
  return parts;
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
