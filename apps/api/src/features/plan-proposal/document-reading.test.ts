import { describe, expect, it } from '@jest/globals';
import { hostilePlanText } from '@samsyn/fixtures/plan-document/hostile-plan';
import { DocumentReading } from './document-reading.ts';

const encoded = (text: string) => new TextEncoder().encode(text);
const plan = { name: 'verksamhetsplan.txt', bytes: hostilePlanText() };

const refusedAs = (code: string) => ({
  status: 422,
  circumstances: { violations: [{ field: 'file', code }] },
});

describe('reading a document', () => {
  it('gives its content and its text', async () => {
    const { content, pages } = await new DocumentReading().read(plan);
    expect(content).toMatchObject({ title: 'Verksamhetsplan 2026', year: 2026 });
    expect(content.goals.map(({ code }) => code)).toEqual(['V1', 'V2', 'V3']);
    expect(pages.length).toBeGreaterThan(1);
  });

  it.each([
    ['document-empty', 'plan.txt', new Uint8Array()],
    ['document-unknown-format', 'plan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['document-damaged', 'plan.docx', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4])],
    ['document-holds-no-plan', 'brev.txt', encoded('Hej!\n\nTack för senast.\n')],
  ])('refuses with %s', async (code, name, bytes) => {
    await expect(new DocumentReading().read({ name, bytes })).rejects.toMatchObject(refusedAs(code));
  });

  it('gives up on what takes too long', async () => {
    await expect(new DocumentReading({ ms: 1 }).read(plan)).rejects.toMatchObject(
      refusedAs('document-damaged'),
    );
  });

  it('gives up on what takes too much memory', async () => {
    await expect(new DocumentReading({ memoryMb: 1 }).read(plan)).rejects.toMatchObject(
      refusedAs('document-damaged'),
    );
  });

  it('reads no more than a few at a time, and goes on when they are read', async () => {
    const reading = new DocumentReading({ atATime: 1 });
    const first = reading.read(plan);
    await expect(reading.read(plan)).rejects.toMatchObject({ status: 503, code: 'busy' });
    await first;
    expect((await reading.read(plan)).content.year).toBe(2026);
  });
});
