import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { PersonDraft } from '../person.ts';
import { PlanContent } from '../plan-content.ts';
import { ViolationShape } from './problem.ts';
import { shapeViolations } from './shape-violations.ts';
import { line } from './text.ts';

describe('a value that does not fit its shape', () => {
  test.each([
    ['nothing', z.string(), undefined, [{ field: '', code: 'required' }]],
    ['null', z.string(), null, [{ field: '', code: 'wrong-type' }]],
    ['only spaces', line(10), '  ', [{ field: '', code: 'required' }]],
    ['a line break in a line', line(10), 'a\nb', [{ field: '', code: 'wrong-format' }]],
    [
      'too few characters',
      z.string().min(3),
      'a',
      [{ field: '', code: 'too-short', params: { minimum: 3 } }],
    ],
    [
      'too many items',
      z.array(z.int()).max(1),
      [1, 2],
      [{ field: '', code: 'too-big', params: { maximum: 1 } }],
    ],
    [
      'too few items',
      z.array(z.int()).min(2),
      [1],
      [{ field: '', code: 'too-small', params: { minimum: 2 } }],
    ],
    ['a fraction', z.int(), 1.5, [{ field: '', code: 'wrong-type' }]],
    ['no such choice', z.enum(['a']), 'b', [{ field: '', code: 'not-a-choice' }]],
    ['a choice left out', z.strictObject({ a: z.enum(['a']) }), {}, [{ field: 'a', code: 'required' }]],
    ['no address', z.email(), 'a', [{ field: '', code: 'not-an-email' }]],
    ['no day', z.iso.date(), '8 juli', [{ field: '', code: 'not-a-day' }]],
    ['no time of day', z.iso.time(), '13-16', [{ field: '', code: 'not-a-time' }]],
    ['an empty address', z.email(), '', [{ field: '', code: 'required' }]],
    [
      'the likeliest of several shapes',
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('a'), n: z.int() }),
        z.strictObject({ kind: z.literal('b') }),
      ]),
      { kind: 'a', n: 'x' },
      [{ field: 'n', code: 'wrong-type' }],
    ],
    [
      'none of several shapes',
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('a') }),
        z.strictObject({ kind: z.literal('b') }),
      ]),
      { kind: 'c' },
      [{ field: 'kind', code: 'not-a-choice' }],
    ],
  ])('is told as %s', (_, shape, value, violations) => {
    expect(shapeViolations(shape, value)).toEqual(violations);
  });

  test('is told of with all that is wrong in it', () => {
    expect(
      shapeViolations(PersonDraft, {
        email: 'x',
        roles: [{ role: 'king', municipalityCode: '25' }],
        version: 3,
      }),
    ).toEqual([
      { field: 'name', code: 'required' },
      { field: 'email', code: 'not-an-email' },
      { field: 'roles.0.role', code: 'not-a-choice' },
      { field: 'roles.0.municipalityCode', code: 'wrong-format' },
      { field: 'version', code: 'unknown-field', params: { name: 'version' } },
    ]);
  });
});

test('whatever is sent is either right or explained in words that exist', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const shape of [PersonDraft, PlanContent]) {
        const violations = shapeViolations(shape, value);
        expect(violations.length > 0).toBe(!shape.safeParse(value).success);
        expect(violations.every((violation) => ViolationShape.safeParse(violation).success)).toBe(true);
      }
    }),
  );
});
