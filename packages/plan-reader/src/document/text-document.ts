import { UnreadableDocument } from '../unreadable-document.ts';
import { plainLine } from './source-document.ts';
import type { SourceDocument } from './source-document.ts';

const TAB_WIDTH = 4;

export function readTextDocument(bytes: Uint8Array): SourceDocument {
  const text = decoded(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new UnreadableDocument('empty');
  if (looksBinary(text)) throw new UnreadableDocument('damaged');
  const pages = text.split('\f').filter((page) => page.trim() !== '');
  return { pages: pages.map((page) => page.split('\n').map(lineOf)), paged: true, layout: 'wrapped' };
}

function lineOf(line: string) {
  const lead = /^\s*/.exec(line)?.[0] ?? '';
  return plainLine(line, lead.replaceAll('\t', ' '.repeat(TAB_WIDTH)).length);
}

function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** By its byte order mark, or by the zero in nearly every second byte that Swedish text has in UTF-16. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zeros(1) > sample.length * 0.4) return 'utf-16le';
  if (zeros(0) > sample.length * 0.4) return 'utf-16be';
  return undefined;
}

function looksBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return controls > text.length / 200;
}
