import { describe, expect, it } from '@jest/globals';
import { planAdoptionViolations, planContentViolations, type PlanContentToCheck } from './plan-content.ts';

type Section = PlanContentToCheck['sections'][number];
type Activity = Section['keyActivities'][number];

function anActivity(activity: Partial<Activity> = {}): Activity {
  return { text: 'Håll kurser.', ownGoals: [], goals: [], ...activity };
}

function aSection(number: string, section: Partial<Section> = {}): Section {
  return { number, parent: null, headingGoals: [], keyActivities: [anActivity()], ...section };
}

function content(parts: Partial<PlanContentToCheck> = {}): PlanContentToCheck {
  return {
    year: 2016,
    goals: [{ code: 'Ö1' }, { code: 'Ö2' }],
    sections: [aSection('1'), aSection('2')],
    projects: [],
    sameAs: [],
    doubts: [],
    ...parts,
  };
}

const pair = { section: '1', index: 0, asSection: '2', asIndex: 0 };
const context = { takenYears: [2015], coordinatorIds: ['anna', 'bo'] };
const adoptionOf = (parts: Partial<PlanContentToCheck>) => planAdoptionViolations(content(parts), context);

describe('the content of a plan', () => {
  it('may be unfinished', () => {
    const unfinished = content({ year: null, goals: [], sections: [], sameAs: [], doubts: [{}] });
    expect(planContentViolations(unfinished)).toEqual([]);
  });

  it('has each goal code and each section number once', () => {
    const parts = {
      goals: [{ code: 'Ö1' }, { code: 'Ö1' }],
      sections: [aSection('1'), aSection('2'), aSection('1')],
    };
    expect(planContentViolations(content(parts))).toEqual([
      { field: 'goals.1.code', code: 'goal-code-repeated', params: { code: 'Ö1' } },
      { field: 'sections.2.number', code: 'section-number-repeated', params: { number: '1' } },
    ]);
  });

  it('refers only to goals it has, and names each unknown code once', () => {
    const section = aSection('1', {
      headingGoals: ['Ö9'],
      keyActivities: [anActivity({ goals: ['Ö1'] }), anActivity({ ownGoals: ['Ö8'], goals: ['Ö8', 'Ö2'] })],
    });
    expect(planContentViolations(content({ sections: [section] }))).toEqual([
      { field: 'sections.0.headingGoals', code: 'goal-unknown', params: { code: 'Ö9' } },
      { field: 'sections.0.keyActivities.1.goals', code: 'goal-unknown', params: { code: 'Ö8' } },
    ]);
  });

  it('has its sections below sections it has', () => {
    const sections = [aSection('1'), aSection('1.1', { parent: '1' }), aSection('2.1', { parent: '2' })];
    expect(planContentViolations(content({ sections }))).toEqual([
      { field: 'sections.2.parent', code: 'section-parent-unknown', params: { number: '2' } },
    ]);
  });

  it('has no section below itself', () => {
    const sections = [
      aSection('1', { parent: '2' }),
      aSection('2', { parent: '1' }),
      aSection('3', { parent: '3' }),
      aSection('4', { parent: '1' }),
    ];
    expect(planContentViolations(content({ sections }))).toEqual(
      ['1', '2', '3'].map((number, index) => ({
        field: `sections.${index}.parent`,
        code: 'section-parent-circle',
        params: { number },
      })),
    );
  });

  it('compares only activities it has', () => {
    const sameAs = [pair, { ...pair, index: 1 }, { ...pair, asSection: '9' }];
    expect(planContentViolations(content({ sameAs }))).toEqual([
      { field: 'sameAs.1', code: 'same-as-unknown-activity' },
      { field: 'sameAs.2', code: 'same-as-unknown-activity' },
    ]);
  });

  it('has each project once, ending after it starts as far as the days are known', () => {
    const projects = [
      { number: '4.1', startsOn: '2014-10-01', endsOn: '2017-10-01' },
      { number: '4.2', startsOn: '2015-01-01', endsOn: '2015-01-01' },
      { number: '4.3', startsOn: null, endsOn: '2015-01-01' },
      { number: '4.4', startsOn: '2015-02-01', endsOn: '2015-01-31' },
      { number: '4.1', startsOn: null, endsOn: null },
    ];
    expect(planContentViolations(content({ projects }))).toEqual([
      { field: 'projects.4.number', code: 'section-number-repeated', params: { number: '4.1' } },
      { field: 'projects.3.endsOn', code: 'project-ends-before-start' },
    ]);
  });
});

describe('the adoption of a plan', () => {
  it('is possible when nothing is missing, open or contradictory', () => {
    const parts = { sameAs: [{ ...pair, decision: 'merge' as const }], doubts: [{ answer: 'Båda gäller.' }] };
    expect(adoptionOf(parts)).toEqual([]);
  });

  it('needs a year that no other plan has', () => {
    expect(adoptionOf({ year: null })).toEqual([{ field: 'year', code: 'year-missing' }]);
    expect(adoptionOf({ year: 2015 })).toEqual([
      { field: 'year', code: 'plan-year-taken', params: { year: 2015 } },
    ]);
  });

  it('needs a goal and a key activity', () => {
    expect(adoptionOf({ goals: [], sections: [aSection('1', { keyActivities: [] })] })).toEqual([
      { field: 'goals', code: 'goals-missing' },
      { field: 'sections', code: 'key-activities-missing' },
    ]);
  });

  it('needs an answer to every doubt and a decision on every likeness', () => {
    expect(adoptionOf({ doubts: [{ answer: 'Ja.' }, {}], sameAs: [pair] })).toEqual([
      { field: 'doubts.1', code: 'doubt-unanswered' },
      { field: 'sameAs.0', code: 'same-as-undecided' },
    ]);
  });

  it('names only coordinators as responsible', () => {
    const keyActivities = [
      anActivity({ responsiblePersonId: 'anna' }),
      anActivity({ responsiblePersonId: 'nobody' }),
    ];
    expect(adoptionOf({ sections: [aSection('1', { keyActivities })] })).toEqual([
      { field: 'sections.0.keyActivities.1.responsiblePersonId', code: 'coordinator-unknown' },
    ]);
  });

  it('has one responsible coordinator for what is the same activity', () => {
    const heldBy = (responsiblePersonId: string) => ({
      keyActivities: [anActivity({ responsiblePersonId })],
    });
    const sections = [aSection('1', heldBy('anna')), aSection('2'), aSection('3', heldBy('bo'))];
    const sameAs = [
      { ...pair, decision: 'merge' as const },
      { section: '2', index: 0, asSection: '3', asIndex: 0, decision: 'merge' as const },
    ];
    expect(adoptionOf({ sections, sameAs })).toEqual([
      { field: 'sameAs.0', code: 'merged-coordinators-differ' },
      { field: 'sameAs.1', code: 'merged-coordinators-differ' },
    ]);
    expect(
      adoptionOf({ sections, sameAs: sameAs.map((each) => ({ ...each, decision: 'separate' as const })) }),
    ).toEqual([]);
  });

  it('tells contradictions and what is missing at once', () => {
    const violations = adoptionOf({ year: null, goals: [{ code: 'Ö1' }, { code: 'Ö1' }] });
    expect(violations.map((violation) => violation.code)).toEqual(['goal-code-repeated', 'year-missing']);
  });
});
