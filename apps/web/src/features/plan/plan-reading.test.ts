import { describe, expect, it } from '@jest/globals';
import { aKeyActivity, aPlan, aSection } from '@samsyn/fixtures/plan';
import { countOnce, depthOf, goalGroups, nobody, sectionGroups, withoutGoal } from './plan-reading.ts';

const textsOf = (groups: ReturnType<typeof sectionGroups>) =>
  groups.map(({ section, activities }) => [
    section.number,
    ...activities.map(({ activity }) => activity.text),
  ]);

describe('a plan by section', () => {
  it('shows an activity in each section that prints it, says where else, and counts it once', () => {
    const groups = sectionGroups(aPlan(), {});
    expect(textsOf(groups)).toEqual([
      ['2'],
      ['2.1', 'Håll två nätverksträffar.', 'Svara på remisser.'],
      ['2.2', 'Håll två nätverksträffar.', 'Ordna en mässa.'],
    ]);
    expect(groups[1]?.activities[0]?.alsoIn.map((section) => section.number)).toEqual(['2.2']);
    expect(countOnce(groups)).toBe(3);
  });

  it('keeps an activity’s number when others are filtered away', () => {
    const [, , work] = sectionGroups(aPlan(), { responsible: nobody });
    expect(work?.activities.map(({ number }) => number)).toEqual([2]);
  });

  it('filters by a section with all that lies below it', () => {
    expect(textsOf(sectionGroups(aPlan(), { section: '2' })).map(([number]) => number)).toEqual([
      '2',
      '2.1',
      '2.2',
    ]);
    expect(textsOf(sectionGroups(aPlan(), { section: '2.2' })).map(([number]) => number)).toEqual(['2.2']);
  });

  it('knows how deep a section lies, also when the numbers go in a circle', () => {
    const circle = [aSection({ number: '1', parent: '2' }), aSection({ number: '2', parent: '1' })];
    expect(depthOf(aPlan(), aSection({ number: '2.1', parent: '2' }))).toBe(1);
    expect(depthOf({ sections: circle }, aSection({ number: '1', parent: '2' }))).toBeLessThan(10);
  });
});

describe('a plan by goal', () => {
  it('shows each activity under every goal it serves, once under each, and what serves none last', () => {
    const groups = goalGroups(aPlan(), {});
    expect(groups.map(({ goal, count, sections }) => [goal?.code, count, textsOf([...sections])])).toEqual([
      [
        'Ö1',
        2,
        [
          ['2.1', 'Håll två nätverksträffar.'],
          ['2.2', 'Ordna en mässa.'],
        ],
      ],
      ['Ö2', 1, [['2.1', 'Håll två nätverksträffar.']]],
      [undefined, 1, [['2.1', 'Svara på remisser.']]],
    ]);
  });

  it('shows a goal that nothing serves, but no empty "utan mål"', () => {
    const activity = aKeyActivity({ goals: ['Ö1'] });
    const plan = aPlan({ keyActivities: [activity], sections: [aSection({ keyActivities: [activity.id] })] });
    expect(goalGroups(plan, {}).map(({ goal, count }) => [goal?.code, count])).toEqual([
      ['Ö1', 1],
      ['Ö2', 0],
    ]);
  });

  it('filters by goal, or by the lack of one', () => {
    expect(goalGroups(aPlan(), { goal: 'Ö2' }).map(({ goal }) => goal?.code)).toEqual(['Ö2']);
    expect(goalGroups(aPlan(), { goal: withoutGoal }).map(({ goal }) => goal)).toEqual([null]);
  });
});
