import fc from 'fast-check';
import type { FollowUpFacts, Gathering } from '../follow-up-facts.ts';
import { effectLevels, progressStatuses } from '../progress.ts';
import { submissionStatuses } from '../submission.ts';

const goalCodes = ['Ö1', 'Ö2', 'Ö3'];
const municipalityCodes = ['1001', '1002', '1003', '1004'];
const organisationIds = ['o1', 'o2'];
export const activityIds = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
const commitmentIds = ['c1', 'c2', 'c3'];

const some = <T>(from: readonly T[]) => fc.subarray([...from]);
const status = fc.constantFrom(...progressStatuses);
const effectLevel = fc.option(fc.constantFrom(...effectLevels));
const people = fc.integer({ min: 0, max: 40 });

const gatherings: fc.Arbitrary<Gathering[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^g[a-z]{2}$/),
    title: fc.constant('Träff'),
    heldOn: fc.constant('2015-03-01'),
    estimated: fc.boolean(),
    goalIds: some(goalCodes.map((code) => `goal ${code}`)),
    keyActivityIds: some([...activityIds, 'in another plan']),
    effectLevel,
    attendance: fc.array(
      fc.record({
        municipalityCode: fc.option(fc.constantFrom(...municipalityCodes, '9999')),
        organisationId: fc.option(fc.constantFrom(...organisationIds, 'gone')),
        women: people,
        men: people,
        otherOrNotStated: people,
      }),
      { maxLength: 6 },
    ),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);

const section = (number: string, parent: string | null) =>
  some(activityIds).map((keyActivities) => ({ number, title: `Avsnitt ${number}`, parent, keyActivities }));

/** Often enough nothing in them is astray, which would seldom be so by chance. */
const submissions = fc.constantFrom(progressStatuses, ['in-progress', 'done'] as const).chain((told) =>
  fc.uniqueArray(
    fc.record({
      municipalityCode: fc.constantFrom(...municipalityCodes),
      status: fc.constantFrom(...submissionStatuses),
      late: fc.boolean(),
      progress: fc.uniqueArray(
        fc.record({
          commitmentId: fc.constantFrom(
            'Ö1 c1',
            'Ö1 c2',
            'Ö1 c3',
            'Ö2 c1',
            'Ö2 c2',
            'Ö2 c3',
            'in another plan',
          ),
          status: fc.constantFrom(...told),
        }),
        { selector: ({ commitmentId }) => commitmentId },
      ),
    }),
    { selector: ({ municipalityCode }) => municipalityCode },
  ),
);

/** Facts of any follow-up, some of them about what is no longer there. */
export const anyFollowUpFacts: fc.Arbitrary<FollowUpFacts> = fc.record({
  associationName: fc.constant('Förbundet'),
  period: fc.constant({
    code: '2015-H1',
    startsOn: '2015-01-01',
    endsOn: '2015-06-30',
    dueOn: '2015-08-15',
    closedOn: null,
  }),
  plan: fc.record({
    year: fc.constant(2015),
    title: fc.constant('Verksamhetsplan 2015'),
    goals: fc.constant(
      goalCodes.map((code, index) => ({
        id: `goal ${code}`,
        code,
        title: `Mål ${code}`,
        commitments: index === 2 ? [] : commitmentIds.map((id) => ({ id: `${code} ${id}`, text: id })),
      })),
    ),
    sections: fc.tuple(section('1', null), section('2', null), section('2.1', '2'), section('2.1.1', '2.1')),
    keyActivities: fc.tuple(
      ...activityIds.map((id) => some(goalCodes).map((goals) => ({ id, text: id, goals }))),
    ),
  }),
  municipalities: fc.constant(municipalityCodes.map((code) => ({ code, name: `Kommun ${code}` }))),
  organisations: fc.constant(organisationIds.map((id) => ({ id, name: id }))),
  activityReports: fc.uniqueArray(
    fc.record({ keyActivityId: fc.constantFrom(...activityIds, 'in another plan'), status, effectLevel }),
    { selector: ({ keyActivityId }) => keyActivityId },
  ),
  submissions,
  meetings: gatherings,
  courses: gatherings,
});
