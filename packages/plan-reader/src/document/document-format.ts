import { UnreadableDocument } from '../unreadable-document.ts';

export type DocumentFormat = 'text' | 'word' | 'pdf';

export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

const FORMAT_BY_EXTENSION: Readonly<Record<string, DocumentFormat>> = {
  txt: 'text',
  docx: 'word',
  pdf: 'pdf',
};

/** The format that both the file's name and its first bytes agree on. */
export function documentFormat(name: string, bytes: Uint8Array): DocumentFormat {
  if (bytes.length === 0) throw new UnreadableDocument('empty');
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new UnreadableDocument('too-large');
  const named = FORMAT_BY_EXTENSION[name.toLowerCase().split('.').at(-1) ?? ''];
  if (named === undefined) throw new UnreadableDocument('unknown-format');
  if (isOleContainer(bytes))
    throw new UnreadableDocument(holdsEncryptedPackage(bytes) ? 'encrypted' : 'unknown-format');
  const held = formatByContent(bytes);
  if (held === named) return named;
  throw new UnreadableDocument(held === 'text' ? 'damaged' : 'unknown-format');
}

function formatByContent(bytes: Uint8Array): DocumentFormat {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'word';
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return head.includes('%PDF-') ? 'pdf' : 'text';
}

/** Word keeps a password-protected document in the container that its older versions used for everything. */
function isOleContainer(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
