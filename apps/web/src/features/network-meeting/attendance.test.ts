import { describe, expect, it } from '@jest/globals';
import { addHeadcounts, totalOf } from '@samsyn/domain/headcount';
import fc from 'fast-check';
import { headcountColumns } from '../../shared/headcount-text.ts';
import {
  headcountFrom,
  municipalitiesIn,
  municipalityPlace,
  organisationPlace,
  withCount,
  withOneFromEach,
} from './attendance.ts';
import type { AttendanceWritten } from './meeting-written.ts';

const kiruna = municipalityPlace('2584');
const boden = municipalityPlace('2582');
const university = organisationPlace('the university');

const aChange = fc.record({
  place: fc.constantFrom(kiruna, boden, university),
  column: fc.constantFrom(...headcountColumns),
  count: fc.integer({ min: -3, max: 40 }),
});

describe('attendance', () => {
  it('keeps what was last counted for each place, and holds each place once', () => {
    fc.assert(
      fc.property(fc.array(aChange), (changes) => {
        const attendance = changes.reduce<AttendanceWritten[]>(
          (before, { place, column, count }) => withCount(before, place, column, count),
          [],
        );
        for (const place of [kiruna, boden, university]) {
          for (const column of headcountColumns) {
            const last = changes.findLast((change) => change.place === place && change.column === column);
            expect(headcountFrom(place, attendance)[column]).toBe(Math.max(0, last?.count ?? 0));
          }
        }
        const places = attendance.map(
          ({ municipalityCode, organisationId }) => municipalityCode ?? organisationId,
        );
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it('leaves out a municipality that nobody came from, but keeps an organisation until it is removed', () => {
    const both = withCount(withCount([], kiruna, 'women', 1), university, 'men', 1);
    const neither = withCount(withCount(both, kiruna, 'women', 0), university, 'men', 0);
    expect(neither).toEqual([{ women: 0, men: 0, otherOrNotStated: 0, ...university }]);
  });

  it('takes one more from each municipality, and never less than nobody', () => {
    const some = withCount([], kiruna, 'men', 2);
    const more = withOneFromEach(some, [kiruna, boden], 'men', 1);
    expect([headcountFrom(kiruna, more).men, headcountFrom(boden, more).men]).toEqual([3, 1]);
    const less = withOneFromEach(
      withOneFromEach(more, [kiruna, boden], 'men', -1),
      [kiruna, boden],
      'men',
      -1,
    );
    expect([headcountFrom(kiruna, less).men, headcountFrom(boden, less).men]).toEqual([1, 0]);
  });

  it('counts the municipalities that anyone came from', () => {
    const attendance = withCount(withCount([], kiruna, 'women', 4), university, 'women', 2);
    expect(municipalitiesIn(attendance)).toBe(1);
    expect(totalOf(addHeadcounts(attendance))).toBe(6);
  });
});
