import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { totalOf } from './headcount.ts';
import { countByGender, genders, registrationViolations } from './registration.ts';

const nowhere = { municipalityCode: null, organisationId: null };
const context = { municipalityCodes: ['2584'], organisationIds: ['region'], emailTaken: false };

describe('a registration', () => {
  it('is from a municipality, from an extern organisation, or from neither', () => {
    for (const workplace of [{}, { municipalityCode: '2584' }, { organisationId: 'region' }])
      expect(registrationViolations({ ...nowhere, ...workplace }, context)).toEqual([]);
  });

  it('is not from both', () => {
    const both = { municipalityCode: '2584', organisationId: 'region' };
    expect(registrationViolations(both, context)).toEqual([
      { field: 'organisationId', code: 'workplace-named-twice' },
    ]);
  });

  it('is told all that is wrong at once', () => {
    const draft = { municipalityCode: '0180', organisationId: 'unknown' };
    expect(registrationViolations(draft, { ...context, emailTaken: true, fullAt: 20 })).toEqual([
      { field: '', code: 'course-full', params: { capacity: 20 } },
      { field: 'email', code: 'registration-taken' },
      { field: 'organisationId', code: 'workplace-named-twice' },
      { field: 'municipalityCode', code: 'municipality-unknown' },
      { field: 'organisationId', code: 'organisation-unknown' },
    ]);
  });
});

describe('the count by gender', () => {
  it('counts everybody once', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ gender: fc.constantFrom(...genders) })), (people) => {
        expect(totalOf(countByGender(people))).toBe(people.length);
      }),
    );
    expect(
      countByGender([
        { gender: 'woman' },
        { gender: 'man' },
        { gender: 'woman' },
        { gender: 'other-or-not-stated' },
      ]),
    ).toEqual({ women: 2, men: 1, otherOrNotStated: 1 });
  });
});
