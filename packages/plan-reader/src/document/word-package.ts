import { inflateRawSync } from 'node:zlib';
import { UnreadableDocument } from '../unreadable-document.ts';

const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
const MAX_ENTRIES = 2000;

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_LENGTH = 22;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_LENGTH = 46;
const LOCAL_ENTRY = 0x04034b50;
const LOCAL_ENTRY_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;

/** How ZIP, RAR, 7z and gzip files begin. */
const ARCHIVE_SIGNATURES = ['504b0304', '52617221', '377abcaf', '1f8b'].map((hex) => Buffer.from(hex, 'hex'));

interface PackageEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packedLength: number;
  readonly statedLength: number;
  readonly start: number;
}

/**
 * Refuses a Word file that is anything more than a document, before a library unpacks it. Sizes are counted on what
 * the entries really unpack to, since the sizes that a ZIP file states can lie.
 */
export function checkWordPackage(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MAX_UNPACKED_BYTES;
  const names = new Set<string>();
  for (const entry of packageEntries(file)) {
    names.add(entry.name);
    if (entry.encrypted) throw new UnreadableDocument('encrypted');
    const content = unpacked(file, entry, left);
    left -= content.length;
    if (isUnsafe(entry.name, content)) throw new UnreadableDocument('unknown-format');
  }
  if (!names.has('[Content_Types].xml') || !names.has('word/document.xml'))
    throw new UnreadableDocument('unknown-format');
}

function packageEntries(file: Buffer): PackageEntry[] {
  const end = endOfDirectory(file);
  const count = file.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new UnreadableDocument('too-large');
  const entries: PackageEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  while (entries.length < count) {
    if (at + DIRECTORY_ENTRY_LENGTH > end || file.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new UnreadableDocument('damaged');
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + DIRECTORY_ENTRY_LENGTH, at + DIRECTORY_ENTRY_LENGTH + nameLength),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packedLength: file.readUInt32LE(at + 20),
      statedLength: file.readUInt32LE(at + 24),
      start: file.readUInt32LE(at + 42),
    });
    at += DIRECTORY_ENTRY_LENGTH + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(file: Buffer): number {
  const last = file.length - END_OF_DIRECTORY_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new UnreadableDocument('damaged');
}

function unpacked(file: Buffer, entry: PackageEntry, room: number): Buffer {
  if (entry.start + LOCAL_ENTRY_LENGTH > file.length || file.readUInt32LE(entry.start) !== LOCAL_ENTRY) {
    throw new UnreadableDocument('damaged');
  }
  const namesLength = file.readUInt16LE(entry.start + 26) + file.readUInt16LE(entry.start + 28);
  const start = entry.start + LOCAL_ENTRY_LENGTH + namesLength;
  const packed = file.subarray(start, start + entry.packedLength);
  const content = entry.method === 0 ? packed : inflated(packed, room);
  if (content.length > room) throw new UnreadableDocument('too-large');
  if (content.length !== entry.statedLength) throw new UnreadableDocument('damaged');
  return content;
}

function inflated(packed: Buffer, room: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (cause) {
    const tooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableDocument(tooLarge ? 'too-large' : 'damaged', { cause });
  }
}

function isUnsafe(name: string, content: Buffer): boolean {
  return (
    holdsMacros(name) || isArchive(content) || (/\.(xml|rels)$/i.test(name) && isUnsafeXml(name, content))
  );
}

function holdsMacros(name: string): boolean {
  return /vba(project|data)/i.test(name);
}

function isArchive(content: Buffer): boolean {
  return ARCHIVE_SIGNATURES.some((signature) => content.subarray(0, signature.length).equals(signature));
}

function isUnsafeXml(name: string, content: Buffer): boolean {
  const inUtf16 =
    (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  if (inUtf16 || content.includes('<!DOCTYPE') || content.includes('<!ENTITY')) return true;
  return name.endsWith('.rels') && namesOutsideSource(content.toString('utf8'));
}

/** A link in the text may lead out; a template, an image or a frame that Word would fetch by itself may not. */
function namesOutsideSource(relationships: string): boolean {
  const external = relationships.match(/<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi) ?? [];
  return external.some((relationship) => !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relationship));
}
