import { expect, test } from '@jest/globals';
import type { Role } from './access/role.ts';
import { mayOpenSource } from './follow-up-access.ts';
import { sourceKinds } from './follow-up-figure.ts';
import type { SourceKind } from './follow-up-figure.ts';

const municipalKinds: readonly SourceKind[] = ['submission', 'commitment-progress'];

function openTo(role: Role, municipalityCode: string | null): SourceKind[] {
  const actor = { assignments: [{ role, municipalityCode }] };
  return sourceKinds.filter((kind) =>
    mayOpenSource(
      actor,
      kind === 'submission'
        ? { kind, id: '1001', municipalityCode: null }
        : { kind, id: 'x', municipalityCode: kind === 'commitment-progress' ? '1001' : null },
    ),
  );
}

test('the board and the office open every record', () => {
  for (const role of ['board-member', 'coordinator', 'admin'] as const) {
    expect(openTo(role, null)).toEqual(sourceKinds);
  }
});

test('a municipality opens its own report, and not its neighbour’s', () => {
  expect(openTo('reporter', '1001')).toEqual(sourceKinds);
  expect(openTo('reporter', '1002')).toEqual(sourceKinds.filter((kind) => !municipalKinds.includes(kind)));
});

test('who may read no reports opens none', () => {
  expect(openTo('course-admin', null)).toEqual(sourceKinds.filter((kind) => !municipalKinds.includes(kind)));
});
