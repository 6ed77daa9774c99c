import { expect, test } from '@jest/globals';
import { FigureLedger } from './follow-up-figure.ts';

const meeting = (id: string) => ({ kind: 'network-meeting' as const, id, municipalityCode: null });

test('a record counts once, however often it is named', () => {
  const ledger = new FigureLedger();
  expect(ledger.count('held', 'meeting-held', [meeting('a'), meeting('b'), meeting('a')]).value).toBe(2);
  expect(ledger.figures.get('held')?.sources.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('what a record adds in several places is one source, and what adds nothing is none', () => {
  const ledger = new FigureLedger();
  const amounts = [
    { ...meeting('a'), amount: 2 },
    { ...meeting('b'), amount: 0 },
    { ...meeting('a'), amount: 3 },
  ];
  expect(ledger.sum('women', 'meeting-women', amounts).value).toBe(5);
  expect(ledger.figures.get('women')?.sources).toEqual([{ ...meeting('a'), amount: 5 }]);
});

test('a figure of a part is entered with the others, and says what it is about', () => {
  const ledger = new FigureLedger();
  const part = { kind: 'goal', name: 'Ö1 Ett' } as const;
  ledger.count('whole', 'meeting-held', [meeting('a')]);
  ledger.about(part).count('part', 'meeting-held', [meeting('a')]);
  expect([...ledger.figures].map(([id, { about }]) => [id, about])).toEqual([
    ['whole', null],
    ['part', part],
  ]);
});

test('no two figures have the same name', () => {
  const ledger = new FigureLedger();
  ledger.count('held', 'meeting-held', []);
  expect(() => ledger.count('held', 'meeting-held', [])).toThrow('held');
});
