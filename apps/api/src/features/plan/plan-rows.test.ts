import { describe, expect, it } from '@jest/globals';
import { aPlanContent, aPlanKeyActivity, aPlanSameAs, aPlanSection } from '@samsyn/fixtures/plan-content';
import { planRows } from './plan-rows.ts';

const byName = (name: string) => name;

describe('the rows of an adopted plan', () => {
  it('say of each goal of an activity whether it is written at the activity itself', () => {
    const sections = [
      aPlanSection({
        number: '1',
        headingGoals: ['Ö2'],
        keyActivities: [aPlanKeyActivity({ goals: ['Ö1', 'Ö2'] })],
      }),
      aPlanSection({ number: '2', keyActivities: [aPlanKeyActivity({ ownGoals: ['Ö2'], goals: ['Ö2'] })] }),
    ];
    const ownGoals = (decision: 'merge' | 'separate') =>
      planRows(
        aPlanContent({ sections, sameAs: [aPlanSameAs({ section: '1', asSection: '2', decision })] }),
        byName,
      ).key_activity_goal.map(({ goal_id, is_own }) => [goal_id, is_own]);
    expect(ownGoals('separate')).toEqual([
      ['goal Ö1', true],
      ['goal Ö2', false],
      ['goal Ö2', true],
    ]);
    expect(ownGoals('merge')).toEqual([
      ['goal Ö1', true],
      ['goal Ö2', true],
    ]);
  });

  it('place an activity once in a section that prints it twice', () => {
    const twice = [aPlanKeyActivity(), aPlanKeyActivity({ page: 5 })];
    const content = aPlanContent({
      sections: [aPlanSection({ number: '1', keyActivities: twice })],
      sameAs: [aPlanSameAs({ section: '1', index: 0, asSection: '1', asIndex: 1, decision: 'merge' })],
    });
    const { key_activity, key_activity_placement } = planRows(content, byName);
    expect(key_activity).toHaveLength(1);
    expect(key_activity_placement).toEqual([
      { key_activity_id: key_activity[0]?.id, section_id: 'section 1', position: 0, page: 4 },
    ]);
  });

  it('give every row an id of its own', () => {
    const { goal, commitment, area, section, expected_result, project, key_activity } = planRows(
      aPlanContent(),
      byName,
    );
    const rows = [goal, commitment, area, section, expected_result, project, key_activity].flat();
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  });
});
