import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FollowUpFacts, Gathering } from './follow-up-facts.ts';
import { sourceKey } from './follow-up-figure.ts';
import { standingOf } from './follow-up-progress.ts';
import type { ProgressFigures } from './follow-up-progress.ts';
import { composeFollowUp } from './follow-up.ts';
import type { ComposedFollowUp, FollowUp } from './follow-up.ts';
import { totalOf } from './headcount.ts';
import { progressStatuses } from './progress.ts';
import { activityIds, anyFollowUpFacts } from './testing/any-follow-up-facts.ts';

const aFacts = (differing: Partial<FollowUpFacts> = {}): FollowUpFacts => ({
  associationName: 'Förbundet',
  period: {
    code: '2015-H1',
    startsOn: '2015-01-01',
    endsOn: '2015-06-30',
    dueOn: '2015-08-15',
    closedOn: null,
  },
  plan: {
    year: 2015,
    title: 'Plan',
    goals: [
      { id: 'goal Ö1', code: 'Ö1', title: 'Ett', commitments: [{ id: 'c1', text: 'Deltar.' }] },
      { id: 'goal Ö2', code: 'Ö2', title: 'Två', commitments: [] },
    ],
    sections: [
      { number: '3', title: 'Verksamhet', parent: null, keyActivities: [] },
      { number: '3.1', title: 'Skola', parent: '3', keyActivities: ['twice'] },
      { number: '3.2', title: 'Omsorg', parent: '3', keyActivities: ['untagged'] },
      { number: '3.2.1', title: 'Äldre', parent: '3.2', keyActivities: ['twice'] },
    ],
    keyActivities: [
      { id: 'twice', text: 'Två ställen', goals: ['Ö1', 'Ö2'] },
      { id: 'untagged', text: 'Utan mål', goals: [] },
    ],
  },
  municipalities: [
    { code: '1001', name: 'Åby' },
    { code: '1002', name: 'Öby' },
  ],
  organisations: [],
  activityReports: [],
  submissions: [],
  meetings: [],
  courses: [],
  ...differing,
});

const aGathering = (differing: Partial<Gathering> = {}): Gathering => ({
  id: 'g1',
  title: 'Träff',
  heldOn: '2015-03-01',
  estimated: false,
  goalIds: [],
  keyActivityIds: [],
  attendance: [],
  effectLevel: null,
  ...differing,
});

const gapsIn = ({ gaps }: FollowUp) => gaps.map(({ kind, figure, names }) => [kind, figure.value, ...names]);

/** Every figure that stands anywhere in the follow-up. */
function figuresIn(part: unknown): { id: string; value: number }[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('definition' in part) return [part as unknown as { id: string; value: number }];
  return Object.values(part).flatMap(figuresIn);
}

describe('for any facts', () => {
  const always = (holds: (composed: ComposedFollowUp, facts: FollowUpFacts) => void) =>
    fc.assert(fc.property(anyFollowUpFacts, (given) => holds(composeFollowUp(given), given)));

  test('the sources of every figure, each named once, add up to it', () =>
    always(({ followUp, figures }) => {
      const shown = figuresIn(followUp);
      expect(shown.length).toBeGreaterThan(100);
      const unsound = shown.filter(({ id, value }) => {
        const sources = figures.get(id)?.sources ?? [];
        const readded = sources.reduce((sum, { amount }) => sum + amount, 0);
        return readded !== value || new Set(sources.map(sourceKey)).size !== sources.length;
      });
      expect(unsound).toEqual([]);
    }));

  test('every figure can be opened by what it is called; only a gap that was mended is not shown', () =>
    always(({ followUp, figures }) => {
      const shown = new Set(figuresIn(followUp).map(({ id }) => id));
      expect([...shown].filter((id) => figures.get(id)?.figure.id !== id)).toEqual([]);
      expect([...figures.keys()].filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
      const unseen = [...figures.values()].filter(({ figure }) => !shown.has(figure.id));
      expect(unseen.filter(({ figure: { id, value } }) => !id.startsWith('gap-') || value !== 0)).toEqual([]);
    }));

  test('what is asked is what is told and what is not', () =>
    always(({ followUp }) => {
      const all: ProgressFigures[] = [
        followUp.activities,
        followUp.commitments,
        ...followUp.areas.map(({ progress }) => progress),
        ...followUp.municipalities.map(({ progress }) => progress),
        ...followUp.goals.flatMap(({ association, municipalities }) => [
          association.progress,
          municipalities.progress,
        ]),
      ];
      for (const { asked, told, untold, byStatus } of all) {
        expect(told.value + untold.value).toBe(asked.value);
        expect(Object.values(byStatus).reduce((sum, { value }) => sum + value, 0)).toBe(told.value);
      }
    }));

  test('the places that people came from add up to all who came', () =>
    always(({ followUp: { meetings, courses } }, given) => {
      for (const [{ whole, places }, held] of [
        [meetings, given.meetings],
        [courses, given.courses],
      ] as const) {
        for (const measure of ['women', 'men', 'otherOrNotStated', 'estimated'] as const) {
          const fromPlaces = places.reduce((sum, { turnout }) => sum + turnout[measure].value, 0);
          expect(fromPlaces).toBe(whole[measure].value);
        }
        const everyone = held
          .flatMap(({ attendance }) => attendance)
          .reduce((sum, came) => sum + totalOf(came), 0);
        expect(whole.women.value + whole.men.value + whole.otherOrNotStated.value).toBe(everyone);
        expect(whole.held.value).toBe(held.length);
      }
    }));

  test('each activity counts once in all, however many sections and goals it stands under', () =>
    always(({ followUp }, { plan, activityReports }) => {
      expect(followUp.activities.asked.value).toBe(plan.keyActivities.length);
      const told = activityReports.filter(({ keyActivityId }) => activityIds.includes(keyActivityId));
      expect(followUp.activities.told.value).toBe(told.length);
    }));

  test('only approved reports count', () =>
    always(({ followUp }, { submissions, municipalities }) => {
      const approved = submissions.filter((submission) => submission.status === 'approved');
      expect(followUp.completeness.submissions.answered.value).toBe(approved.length);
      expect(followUp.completeness.submissions.expected.value).toBe(municipalities.length);
      for (const { submission, progress } of followUp.municipalities) {
        if (submission !== 'approved') expect(progress.told.value).toBe(0);
      }
    }));

  test('the same facts give the same follow-up', () =>
    always(({ followUp }, given) => expect(composeFollowUp(given).followUp).toEqual(followUp)));
});

describe('an activity in two sections and two goals', () => {
  const { followUp, figures } = composeFollowUp(
    aFacts({ activityReports: [{ keyActivityId: 'twice', status: 'late', effectLevel: 1 }] }),
  );

  test('is shown under each, and counted once', () => {
    expect(followUp.areas.map(({ number, progress }) => [number, progress.asked.value])).toEqual([
      ['3.1', 1],
      ['3.2', 2],
    ]);
    expect(followUp.goals.map(({ association }) => association.progress.byStatus.late.value)).toEqual([1, 1]);
    expect(followUp.activities.asked.value).toBe(2);
    expect(figures.get('activities-late')?.sources).toEqual([
      { kind: 'key-activity', id: 'twice', municipalityCode: null, amount: 1 },
    ]);
  });

  test('has its effect counted once, and one not told of has none to assess', () => {
    expect(followUp.effects.levels.map(({ figure }) => figure.value)).toEqual([0, 1, 0, 0]);
    expect(followUp.effects.notAssessed.value).toBe(0);
  });
});

describe('a gathering', () => {
  const attendance = [
    { municipalityCode: '1001', organisationId: null, women: 3, men: 1, otherOrNotStated: 0 },
    { municipalityCode: '1002', organisationId: null, women: 2, men: 0, otherOrNotStated: 1 },
  ];

  test('serves the goals of the activities it is linked to, and each goal once', () => {
    const meeting = aGathering({ goalIds: ['goal Ö1'], keyActivityIds: ['twice'] });
    const { followUp } = composeFollowUp(aFacts({ meetings: [meeting] }));
    expect(followUp.goals.map(({ code, meetings }) => [code, meetings.value])).toEqual([
      ['Ö1', 1],
      ['Ö2', 1],
    ]);
  });

  test('that is estimated says how many of the people are', () => {
    const meetings = [aGathering({ attendance, estimated: true }), aGathering({ id: 'g2', attendance })];
    const { followUp } = composeFollowUp(aFacts({ meetings }));
    expect(followUp.meetings.whole).toMatchObject({
      held: { value: 2 },
      women: { value: 10 },
      estimated: { value: 7 },
    });
    expect(followUp.meetings.places.map(({ name, turnout }) => [name, turnout.estimated.value])).toEqual([
      ['Åby', 4],
      ['Öby', 3],
    ]);
  });
});

test('the gaps are told with the names of those they are about', () => {
  const { followUp } = composeFollowUp(
    aFacts({
      municipalities: [
        { code: '1001', name: 'Åby' },
        { code: '1002', name: 'Öby' },
        { code: '1003', name: 'Aneby' },
      ],
      submissions: [
        { municipalityCode: '1001', status: 'approved', late: true, progress: [] },
        {
          municipalityCode: '1002',
          status: 'returned',
          late: false,
          progress: [{ commitmentId: 'c1', status: 'done' }],
        },
      ],
      meetings: [aGathering({ goalIds: ['goal Ö1'], estimated: true })],
    }),
  );
  expect(gapsIn(followUp)).toEqual([
    ['submission-missing', 1, 'Aneby'],
    ['submission-returned', 1, 'Öby'],
    ['submission-late', 1, 'Åby'],
    ['commitment-untold', 1],
    ['activity-untold', 2],
    ['activity-without-goal', 1],
    ['goal-without-gathering', 1, 'Ö2'],
    ['gathering-without-effect', 1],
    ['gathering-estimated', 1],
  ]);
});

describe('a side of a goal', () => {
  const standing = (asked: number, counts: Partial<Record<(typeof progressStatuses)[number], number>>) => {
    const figure = (value: number) => ({ id: 'x', value, definition: 'activity-is-asked' as const });
    const value = (of: (typeof progressStatuses)[number]) => counts[of] ?? 0;
    const told = progressStatuses.reduce((sum, of) => sum + value(of), 0);
    return standingOf({
      asked: figure(asked),
      told: figure(told),
      untold: figure(asked - told),
      byStatus: {
        'not-started': figure(value('not-started')),
        'in-progress': figure(value('in-progress')),
        late: figure(value('late')),
        deviating: figure(value('deviating')),
        done: figure(value('done')),
      },
    });
  };

  test.each([
    ['not-asked', 0, {}],
    ['not-known', 3, { done: 1 }],
    ['on-track', 4, { done: 1, 'not-started': 1 }],
    ['partly-on-track', 4, { done: 2, late: 1 }],
    ['off-track', 4, { done: 1, deviating: 1 }],
  ] as const)('is %s when of %i asked %j are told', (expected, asked, counts) => {
    expect(standing(asked, counts)).toBe(expected);
  });
});
