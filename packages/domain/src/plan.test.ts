import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  adoptedActivities,
  responsibilityViolations,
  servedViolations,
  type ComparedPlaces,
  type PlanToAdopt,
} from './plan.ts';

const goals = [{ code: 'Ö1' }, { code: 'Ö2' }, { code: 'Ö3' }];

function merged(section: string, index: number, asSection: string, asIndex: number): ComparedPlaces {
  return { section, index, asSection, asIndex, decision: 'merge' };
}

function aPlan(
  sections: Record<string, PlanToAdopt['sections'][number]['keyActivities']>,
  sameAs: ComparedPlaces[] = [],
) {
  return {
    goals,
    sections: Object.entries(sections).map(([number, keyActivities]) => ({ number, keyActivities })),
    sameAs,
  };
}

const anyPlan = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 }).chain((lengths) => {
  const anyPlace = fc
    .integer({ min: 0, max: lengths.length - 1 })
    .chain((section) => fc.tuple(fc.constant(String(section + 1)), fc.integer({ min: 0, max: 6 })));
  const anyPair = fc
    .tuple(anyPlace, anyPlace, fc.constantFrom('merge' as const, 'separate' as const, undefined))
    .map(([one, other, decision]) => ({
      section: one[0],
      index: one[1],
      asSection: other[0],
      asIndex: other[1],
      decision,
    }));
  return fc.array(anyPair, { maxLength: 12 }).map((sameAs) => ({
    goals,
    sections: lengths.map((length, section) => ({
      number: String(section + 1),
      keyActivities: Array.from({ length }, (_, index) => ({ text: `${section + 1}#${index}`, goals: [] })),
    })),
    sameAs,
  }));
});

describe('the key activities of an adopted plan', () => {
  it('are those the sections print, in their order', () => {
    const plan = aPlan({
      '1': [{ text: 'A', goals: ['Ö2'] }],
      '2': [{ text: 'B', goals: [], responsiblePersonId: 'anna' }],
    });
    expect(adoptedActivities(plan)).toEqual([
      { text: 'A', goals: ['Ö2'], responsiblePersonIds: [], places: [{ section: '1', index: 0 }] },
      { text: 'B', goals: [], responsiblePersonIds: ['anna'], places: [{ section: '2', index: 0 }] },
    ]);
  });

  it('hold an activity that is printed twice once, with the goals of both places in the order of the plan', () => {
    const plan = aPlan(
      {
        '1': [{ text: 'Håll kurser.', goals: ['Ö3'] }],
        '2': [
          { text: 'Något annat.', goals: [] },
          { text: 'Håll kurser', goals: ['Ö1', 'Ö3'] },
        ],
      },
      [merged('2', 1, '1', 0)],
    );
    expect(adoptedActivities(plan)[0]).toEqual({
      text: 'Håll kurser.',
      goals: ['Ö1', 'Ö3'],
      responsiblePersonIds: [],
      places: [
        { section: '1', index: 0 },
        { section: '2', index: 1 },
      ],
    });
    expect(adoptedActivities(plan)).toHaveLength(2);
  });

  it('join places that are linked only through a third', () => {
    const one = [{ text: 'A', goals: [] }];
    const pairs = [merged('1', 0, '3', 0), merged('2', 0, '3', 0)];
    expect(adoptedActivities(aPlan({ '1': one, '2': one, '3': one }, pairs))).toHaveLength(1);
    expect(adoptedActivities(aPlan({ '1': one, '2': one, '3': one }, pairs.toReversed()))).toHaveLength(1);
  });

  it('stay apart when that was decided, or nothing was', () => {
    const one = [{ text: 'A', goals: [] }];
    const pair = { section: '1', index: 0, asSection: '2', asIndex: 0 };
    expect(
      adoptedActivities(aPlan({ '1': one, '2': one }, [{ ...pair, decision: 'separate' }])),
    ).toHaveLength(2);
    expect(adoptedActivities(aPlan({ '1': one, '2': one }, [pair]))).toHaveLength(2);
  });

  it('stand at every printed place exactly once, whatever is merged', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const places = adoptedActivities(plan).flatMap((activity) => activity.places);
        const printed = plan.sections.flatMap(({ number, keyActivities }) =>
          keyActivities.map((_, index) => `${number}#${index}`),
        );
        expect(places.map(({ section, index }) => `${section}#${index}`).toSorted()).toEqual(
          printed.toSorted(),
        );
      }),
    );
  });

  it('are the same however the decisions are ordered and turned', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const turned = plan.sameAs
          .map(({ section, index, asSection, asIndex, decision }) => ({
            section: asSection,
            index: asIndex,
            asSection: section,
            asIndex: index,
            decision,
          }))
          .toReversed();
        expect(adoptedActivities({ ...plan, sameAs: turned })).toEqual(adoptedActivities(plan));
      }),
    );
  });
});

describe('who answers for a key activity', () => {
  it('is a coordinator or nobody', () => {
    expect(responsibilityViolations('anna', ['anna', 'bo'])).toEqual([]);
    expect(responsibilityViolations(null, ['anna'])).toEqual([]);
    expect(responsibilityViolations('cia', ['anna', 'bo'])).toEqual([
      { field: 'personId', code: 'coordinator-unknown' },
    ]);
  });
});

describe('what something serves', () => {
  it('stands in the plan', () => {
    const plan = { goals: ['g1', 'g2'], keyActivities: ['k1'] };
    expect(servedViolations({ goals: ['g2'], keyActivities: [] }, plan)).toEqual([]);
    expect(servedViolations({ goals: ['g1', 'g3'], keyActivities: ['k2'] }, plan)).toEqual([
      { field: 'goals.1', code: 'goal-not-in-plan' },
      { field: 'keyActivities.0', code: 'key-activity-unknown' },
    ]);
  });
});
