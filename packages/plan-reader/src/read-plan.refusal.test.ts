import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostilePlanText } from '@samsyn/fixtures/plan-document/hostile-plan';
import { laidOutPlan } from '@samsyn/fixtures/plan-document/laid-out-plan';
import { planPdf } from '@samsyn/fixtures/plan-document/plan-pdf';
import { aWordPackage, aZip } from './document/testing/a-zip.ts';
import { readPlan } from './read-plan.ts';
import { UnreadableDocument } from './unreadable-document.ts';

const text = (written: string) => new TextEncoder().encode(written);
const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);
const relationship = (attributes: string) =>
  `<Relationships><Relationship Id="r1" ${attributes}/></Relationships>`;

async function reasonFor(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await readPlan({ name, bytes });
    return 'read';
  } catch (error) {
    return error instanceof UnreadableDocument ? error.reason : `threw ${String(error)}`;
  }
}

describe('a document that is no plan', () => {
  it.each([
    ['an empty file', 'plan.txt', text(''), 'empty'],
    ['only white space', 'plan.txt', text(' \n\f\n'), 'empty'],
    ['a Word file without text', 'plan.docx', aWordPackage([]), 'empty'],
    ['more than 20 MB', 'plan.txt', megabytes(21), 'too-large'],
    ['an unknown extension', 'plan.odt', text('Verksamhetsplan'), 'unknown-format'],
    ['no extension', 'plan', text('Verksamhetsplan'), 'unknown-format'],
    ['a Word file called text', 'plan.txt', aWordPackage(['Plan']), 'unknown-format'],
    ['a text called PDF', 'plan.pdf', text('Verksamhetsplan'), 'damaged'],
    ['a ZIP file called Word', 'plan.docx', aZip([{ name: 'a.txt', content: 'a' }]), 'unknown-format'],
    [
      'binary content called text',
      'plan.txt',
      Uint8Array.from({ length: 500 }, (_, index) => index % 7),
      'damaged',
    ],
    ['a broken PDF', 'plan.pdf', text('%PDF-1.7\nnothing more'), 'damaged'],
    ['half a Word file', 'plan.docx', aWordPackage(['Plan']).subarray(0, 200), 'damaged'],
    ['another text', 'plan.txt', text('Kära medlemmar!\nVälkomna till årets möte.'), 'no-plan-found'],
  ])('is refused: %s', async (_, name, bytes, reason) => {
    expect(await reasonFor(name, bytes)).toBe(reason);
  });
});

describe('a protected document', () => {
  it('is told from a damaged one, as PDF', async () => {
    const bytes = await planPdf([{ kind: 'paragraph', text: 'Hemligt' }], 'lösenord');
    expect(await reasonFor('plan.pdf', bytes)).toBe('encrypted');
  });

  it('is told from an old Word file', async () => {
    const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const named = new Uint8Array([...container, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await reasonFor('plan.docx', named)).toBe('encrypted');
    expect(await reasonFor('plan.docx', new Uint8Array(container))).toBe('unknown-format');
  });

  it('is told by a ZIP entry too', async () => {
    const bytes = aWordPackage(['Plan'], [{ name: 'word/a.xml', content: 'a', encrypted: true }]);
    expect(await reasonFor('plan.docx', bytes)).toBe('encrypted');
  });
});

describe('a Word file that is more than a document', () => {
  const template = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate';
  it.each([
    ['macros', [{ name: 'word/vbaProject.bin', content: 'macro' }], 'unknown-format'],
    [
      'a document type',
      [{ name: 'word/a.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }],
      'unknown-format',
    ],
    [
      'a document type in UTF-16',
      [{ name: 'word/a.xml', content: Buffer.from('\uFEFF<!DOCTYPE a>', 'utf16le') }],
      'unknown-format',
    ],
    [
      'an archive',
      [{ name: 'word/embeddings/a.bin', content: aZip([{ name: 'a', content: 'a' }]) }],
      'unknown-format',
    ],
    [
      'a template elsewhere',
      [
        {
          name: 'word/_rels/settings.xml.rels',
          content: relationship(
            `Type="${template}" Target="https://example.org/a.dotm" TargetMode="External"`,
          ),
        },
      ],
      'unknown-format',
    ],
    [
      'an entry that lies about its size',
      [{ name: 'word/a.xml', content: 'abc', statedLength: 1 }],
      'damaged',
    ],
    ['a hundred megabytes of zeros', [{ name: 'word/a.bin', content: megabytes(101) }], 'too-large'],
    [
      'two thousand entries',
      Array.from({ length: 2001 }, (_, index) => ({ name: `word/${index}`, content: '' })),
      'too-large',
    ],
  ])('is refused: %s', async (_, entries, reason) => {
    expect(await reasonFor('plan.docx', aWordPackage(['Plan'], entries))).toBe(reason);
  });

  it('may hold a link', async () => {
    const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
    const content = relationship(`Type="${link}" Target="https://example.org" TargetMode="External"`);
    const bytes = aWordPackage(['Kära medlemmar'], [{ name: 'word/_rels/footnotes.xml.rels', content }]);
    expect(await reasonFor('plan.docx', bytes)).toBe('no-plan-found');
  });
});

describe('whatever comes', () => {
  it('is read or refused, never anything else', async () => {
    const name = fc.constantFrom('a.txt', 'a.docx', 'a.pdf');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }).map(text),
      fc
        .array(
          fc.constantFrom('1.1 ', 'Ö 1: ', '(Ö1)', 'Aktiviteter ', '... 3 ', '- ', 'Ö', '\n', '\f', 'Hej. '),
          { maxLength: 60 },
        )
        .map((parts) => text(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(name, bytes, async (file, content) => {
        expect(await reasonFor(file, content)).not.toMatch(/^threw/);
      }),
      { numRuns: 200 },
    );
  });

  it('is read or refused when a real file is damaged in one place', async () => {
    const whole = (await laidOutPlan('docx')).bytes;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Uint8Array.from(whole);
        damaged[at] = byte;
        expect(await reasonFor('plan.docx', damaged)).not.toMatch(/^threw/);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves the bytes as they were', async () => {
    const { name, bytes } = await laidOutPlan('pdf');
    const before = Uint8Array.from(bytes);
    await readPlan({ name, bytes });
    expect(bytes).toEqual(before);
  });

  it('is read in any of the encodings that Swedish text files have', async () => {
    const written = new TextDecoder().decode(hostilePlanText());
    const inLatin1 = Uint8Array.from(Buffer.from(written, 'latin1'));
    const inUtf16 = Uint8Array.from(Buffer.from(`\uFEFF${written}`, 'utf16le'));
    const inUtf16Unmarked = Uint8Array.from(Buffer.from(written, 'utf16le'));
    const contents = await Promise.all(
      [text(written), text(`\uFEFF${written}`), inLatin1, inUtf16, inUtf16Unmarked].map(
        async (bytes) => (await readPlan({ name: 'plan.TXT', bytes })).content,
      ),
    );
    for (const content of contents) expect(content).toEqual(contents[0]);
  });
});
