import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planAdoptionViolations, planContentViolations, type PlanContentToCheck } from './plan-content.ts';
import {
  addKeyActivity,
  addSection,
  answerDoubt,
  assignKeyActivity,
  assignSection,
  changeKeyActivity,
  decideSameAs,
  joinWithNext,
  moveKeyActivity,
  recodeGoal,
  removeGoal,
  removeKeyActivity,
  removeSection,
  renumberSection,
  setActivityGoals,
  setHeadingGoals,
  splitKeyActivity,
  type PlanToEdit,
} from './plan-editing.ts';

interface Plan extends PlanContentToCheck {
  readonly title: string;
  readonly projects: readonly { readonly number: string; readonly startsOn: null; readonly endsOn: null }[];
  readonly doubts: PlanToEdit['doubts'];
}

function anActivity(text: string, goals: readonly string[] = []) {
  return { text, ownGoals: goals, goals };
}

function aSection(number: string, texts: readonly string[], parent: string | null = null) {
  return { number, parent, headingGoals: [], keyActivities: texts.map((text) => anActivity(text)) };
}

function aPlan(parts: Partial<Plan> = {}): Plan {
  return {
    title: 'Plan',
    year: 2016,
    goals: [{ code: 'Ö1' }, { code: 'Ö2' }],
    sections: [aSection('1', ['a', 'b', 'c']), aSection('2', ['x', 'b', 'y']), aSection('2.1', ['z'], '2')],
    projects: [],
    sameAs: [{ section: '1', index: 1, asSection: '2', asIndex: 1 }],
    doubts: [],
    ...parts,
  };
}

const texts = (plan: PlanToEdit) =>
  plan.sections.flatMap(({ keyActivities }) => keyActivities.map((activity) => activity.text));
const comparedTexts = (plan: PlanToEdit) =>
  plan.sameAs.map(({ section, index, asSection, asIndex }) => [
    textAt(plan, section, index),
    textAt(plan, asSection, asIndex),
  ]);
const textAt = (plan: PlanToEdit, number: string, index: number) =>
  plan.sections.find((section) => section.number === number)?.keyActivities[index]?.text;

describe('editing the activities of a plan', () => {
  it('keeps each comparison with its two activities when others come and go before them', () => {
    const added = addKeyActivity(aPlan(), '1', anActivity('new'), 0);
    expect(comparedTexts(added)).toEqual([['b', 'b']]);
    const removed = removeKeyActivity(added, { section: '2', index: 0 });
    expect(comparedTexts(removed)).toEqual([['b', 'b']]);
    expect(texts(removed)).toEqual(['new', 'a', 'b', 'c', 'b', 'y', 'z']);
  });

  it('drops the comparisons of an activity that is removed', () => {
    expect(removeKeyActivity(aPlan(), { section: '1', index: 1 }).sameAs).toEqual([]);
  });

  it('moves an activity within its section and to another', () => {
    const down = moveKeyActivity(aPlan(), { section: '1', index: 1 }, { section: '1', index: 2 });
    expect(texts(down).slice(0, 3)).toEqual(['a', 'c', 'b']);
    const away = moveKeyActivity(down, { section: '1', index: 2 }, { section: '2.1', index: 0 });
    expect(texts(away)).toEqual(['a', 'c', 'x', 'b', 'y', 'b', 'z']);
    expect(comparedTexts(away)).toEqual([['b', 'b']]);
  });

  it('splits an activity in two that follow each other and serve the same goals', () => {
    const plan = setActivityGoals(aPlan(), { section: '1', index: 0 }, ['Ö2']);
    const split = splitKeyActivity(plan, { section: '1', index: 0 }, ['a1', 'a2']);
    expect(split.sections[0]?.keyActivities.slice(0, 2)).toEqual([
      anActivity('a1', ['Ö2']),
      anActivity('a2', ['Ö2']),
    ]);
    expect(comparedTexts(split)).toEqual([['b', 'b']]);
  });

  it('joins an activity with the next, goals and comparisons included', () => {
    const plan = setActivityGoals(aPlan(), { section: '1', index: 1 }, ['Ö1']);
    const joined = joinWithNext(plan, { section: '1', index: 0 });
    expect(joined.sections[0]?.keyActivities[0]).toEqual(anActivity('a b', ['Ö1']));
    expect(comparedTexts(joined)).toEqual([['a b', 'b']]);
  });

  it('forgets a comparison whose two activities became one', () => {
    const sameAs = [{ section: '1', index: 0, asSection: '1', asIndex: 1 }];
    expect(joinWithNext(aPlan({ sameAs }), { section: '1', index: 0 }).sameAs).toEqual([]);
  });
});

describe('editing the goals of a plan', () => {
  const place = { section: '1', index: 0 };

  it('gives a heading’s codes to its whole list, and takes them back', () => {
    const own = setActivityGoals(aPlan(), place, ['Ö1']);
    const given = setHeadingGoals(own, '1', ['Ö1', 'Ö2']);
    expect(given.sections[0]?.keyActivities.map((activity) => activity.goals)).toEqual([
      ['Ö1', 'Ö2'],
      ['Ö1', 'Ö2'],
      ['Ö1', 'Ö2'],
    ]);
    expect(setHeadingGoals(given, '1', []).sections[0]).toEqual(own.sections[0]);
  });

  it('does not call a heading’s code the activity’s own', () => {
    const given = setHeadingGoals(aPlan(), '1', ['Ö1']);
    const chosen = setActivityGoals(given, place, ['Ö1', 'Ö2']);
    expect(chosen.sections[0]?.keyActivities[0]).toEqual({
      text: 'a',
      ownGoals: ['Ö2'],
      goals: ['Ö1', 'Ö2'],
    });
  });

  it('renames and removes a goal wherever it is named', () => {
    const plan = setHeadingGoals(setActivityGoals(aPlan(), place, ['Ö1']), '2', ['Ö1']);
    const recoded = recodeGoal(plan, 'Ö1', 'M1');
    expect(planContentViolations(recoded)).toEqual([]);
    expect(recoded.sections[1]?.headingGoals).toEqual(['M1']);
    expect(recodeGoal(plan, 'Ö1', 'Ö2')).toBe(plan);
    expect(planContentViolations(removeGoal(recoded, 'M1'))).toEqual([]);
  });
});

describe('editing the sections of a plan', () => {
  it('renumbers a section with all that refers to it', () => {
    const doubts = [{ section: '2' }];
    const projects = [{ number: '2', startsOn: null, endsOn: null }];
    const plan = renumberSection(aPlan({ doubts, projects }), '2', '7');
    expect(planContentViolations(plan)).toEqual([]);
    expect([plan.sections[2]?.parent, plan.doubts[0]?.section, plan.projects[0]?.number]).toEqual([
      '7',
      '7',
      '7',
    ]);
    expect(comparedTexts(plan)).toEqual([['b', 'b']]);
    expect(renumberSection(plan, '7', '1')).toBe(plan);
  });

  it('lets the sections below a removed one move up', () => {
    const plan = removeSection(aPlan({ doubts: [{ section: '2' }] }), '2');
    expect(plan.sections.map(({ number, parent }) => [number, parent])).toEqual([
      ['1', null],
      ['2.1', null],
    ]);
    expect([plan.sameAs, plan.doubts]).toEqual([[], [{ section: null }]]);
  });

  it('adds a section where it belongs, unless its number is taken', () => {
    const plan = addSection(aPlan(), aSection('1.1', [], '1'), '1');
    expect(plan.sections.map((section) => section.number)).toEqual(['1', '1.1', '2', '2.1']);
    expect(addSection(plan, aSection('2', []), null)).toBe(plan);
  });
});

describe('deciding, answering and assigning', () => {
  it('assigns an activity at every place where it is printed', () => {
    const merged = decideSameAs(aPlan(), [0], 'merge');
    const plan = assignKeyActivity(merged, { section: '2', index: 1 }, 'anna');
    expect(plan.sections[0]?.keyActivities[1]?.responsiblePersonId).toBe('anna');
    expect(assignKeyActivity(plan, { section: '1', index: 1 }, undefined)).toEqual(merged);
  });

  it('lets a merge take over the only person who is named', () => {
    const plan = decideSameAs(assignSection(aPlan(), '1', 'bo'), [0], 'merge');
    expect(plan.sections[1]?.keyActivities.map((activity) => activity.responsiblePersonId)).toEqual([
      undefined,
      'bo',
      undefined,
    ]);
  });

  it('can take a decision and an answer back', () => {
    const plan = aPlan({ doubts: [{ section: null }] });
    expect(decideSameAs(decideSameAs(plan, [0], 'separate'), [0], undefined)).toEqual(plan);
    const answered = answerDoubt(plan, 0, 'Båda gäller.');
    expect(answered.doubts).toEqual([{ section: null, answer: 'Båda gäller.' }]);
    expect(answerDoubt(answered, 0, ' ')).toEqual(plan);
  });
});

describe('any sequence of edits', () => {
  const number = fc.constantFrom('1', '2', '2.1', '3', '9');
  const place = fc.record({ section: number, index: fc.integer({ min: 0, max: 5 }) });
  const code = fc.constantFrom('Ö1', 'Ö2', 'M1');
  const codes = fc.uniqueArray(fc.constantFrom('Ö1', 'Ö2'));
  const person = fc.constantFrom('anna', 'bo', undefined);
  const decision = fc.constantFrom('merge' as const, 'separate' as const, undefined);
  type Edit = (plan: Plan) => Plan;

  const moving: fc.Arbitrary<Edit> = fc.tuple(place, place).map(
    ([from, to]) =>
      (plan: Plan) =>
        moveKeyActivity(plan, from, to),
  );
  const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
    moving,
    place.map((at) => (plan: Plan) => addKeyActivity(plan, at.section, anActivity('new'), at.index)),
    place.map((at) => (plan: Plan) => removeKeyActivity(plan, at)),
    place.map((at) => (plan: Plan) => changeKeyActivity(plan, at, { text: 'changed' })),
    place.map((at) => (plan: Plan) => splitKeyActivity(plan, at, ['one', 'other'])),
    place.map((at) => (plan: Plan) => joinWithNext(plan, at)),
    fc.tuple(number, number).map(
      ([from, to]) =>
        (plan: Plan) =>
          renumberSection(plan, from, to),
    ),
    number.map((each) => (plan: Plan) => removeSection(plan, each)),
    fc.tuple(number, number).map(
      ([each, after]) =>
        (plan: Plan) =>
          addSection(plan, aSection(each, ['n']), after),
    ),
    fc.tuple(place, person).map(
      ([at, who]) =>
        (plan: Plan) =>
          assignKeyActivity(plan, at, who),
    ),
    fc.tuple(number, person).map(
      ([each, who]) =>
        (plan: Plan) =>
          assignSection(plan, each, who),
    ),
    fc.tuple(fc.array(fc.integer({ min: 0, max: 3 })), decision).map(
      ([pairs, each]) =>
        (plan: Plan) =>
          decideSameAs(plan, pairs, each),
    ),
    fc.tuple(code, code).map(
      ([from, to]) =>
        (plan: Plan) =>
          recodeGoal(plan, from, to),
    ),
    fc.tuple(place, codes).map(
      ([at, chosen]) =>
        (plan: Plan) =>
          hasGoals(plan, chosen) ? setActivityGoals(plan, at, chosen) : plan,
    ),
    fc.tuple(number, codes).map(
      ([each, chosen]) =>
        (plan: Plan) =>
          hasGoals(plan, chosen) ? setHeadingGoals(plan, each, chosen) : plan,
    ),
  );
  const hasGoals = (plan: Plan, chosen: readonly string[]) =>
    chosen.every((each) => plan.goals.some((goal) => goal.code === each));
  const rich = aPlan({
    sameAs: [
      { section: '1', index: 1, asSection: '2', asIndex: 1 },
      { section: '2', index: 2, asSection: '2.1', asIndex: 0 },
      { section: '1', index: 2, asSection: '1', asIndex: 0 },
    ],
  });
  const edited = (edits: readonly Edit[]) => edits.reduce((plan, edit) => edit(plan), rich);

  it('leaves a plan that does not contradict itself', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 25 }), (edits) => {
        expect(planContentViolations(edited(edits))).toEqual([]);
      }),
    );
  });

  it('that only moves activities loses none, and compares the same ones as before', () => {
    fc.assert(
      fc.property(fc.array(moving, { maxLength: 25 }), (edits) => {
        const plan = edited(edits);
        expect(texts(plan).toSorted()).toEqual(texts(rich).toSorted());
        expect(comparedTexts(plan)).toEqual(comparedTexts(rich));
        expect(plan.title).toBe(rich.title);
      }),
    );
  });

  it('never lets assigning give what is merged two people', () => {
    const assigning = fc.oneof(
      fc.tuple(place, person).map(
        ([at, who]) =>
          (plan: Plan) =>
            assignKeyActivity(plan, at, who),
      ),
      fc.tuple(number, person).map(
        ([each, who]) =>
          (plan: Plan) =>
            assignSection(plan, each, who),
      ),
    );
    fc.assert(
      fc.property(fc.array(assigning, { maxLength: 25 }), (edits) => {
        const merged = decideSameAs(rich, [0, 1, 2], 'merge');
        const plan = edits.reduce((each, edit: Edit) => edit(each), merged);
        const context = { takenYears: [], coordinatorIds: ['anna', 'bo'] };
        expect(planAdoptionViolations(plan, context)).toEqual([]);
      }),
    );
  });
});
