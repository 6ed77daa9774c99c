import { describe, expect, jest, test } from '@jest/globals';
import { PlanContent } from '@samsyn/contracts/plan-content';
import { municipalRoles, roles, type Role } from '@samsyn/domain/access/role';
import { municipalityViolations } from '@samsyn/domain/municipality';
import { normalEmail, personViolations } from '@samsyn/domain/person';
import { planAdoptionViolations } from '@samsyn/domain/plan-content';
import { demoAssociation } from './association.ts';
import { demoPeople } from './people.ts';
import { demoPlan } from './plan-2015/plan-2015.ts';
import { findResponsibleKey, withResponsibleCoordinators } from './responsibilities.ts';

/** How many expected results and key activities each section of the real plan holds; the rest hold none. */
const resultsAndActivities: Readonly<Record<string, readonly [results: number, activities: number]>> = {
  '3.1': [5, 11],
  '3.1.1': [4, 7],
  '3.2.1': [5, 10],
  '3.2.2': [6, 12],
  '3.2.3': [3, 6],
  '3.3.1': [5, 10],
  '3.3.2': [6, 5],
  '3.3.3': [5, 6],
  '3.4.1': [4, 4],
  '3.4.2': [4, 5],
  '3.4.3': [2, 2],
  '3.4.4': [4, 3],
  '3.4.5': [1, 1],
  '3.5.1': [2, 11],
  '3.5.2': [1, 6],
  '3.5.3': [3, 13],
  '3.6': [2, 2],
  '3.7': [3, 8],
  '3.8': [4, 4],
  '3.9': [0, 8],
  '3.10.1': [4, 4],
  '3.10.2': [0, 3],
  '3.10.3': [0, 3],
  '4.1': [7, 7],
  '4.2': [6, 5],
  '4.3': [10, 11],
  '4.4': [6, 4],
};

const coordinatorKeys = demoPeople
  .filter((person) => person.roles.some(({ role }) => role === 'coordinator'))
  .map(({ key }) => key);
const municipalityCodes: readonly string[] = demoAssociation.municipalities.map(({ code }) => code);
const activities = demoPlan.sections.flatMap(({ number, headingGoals, keyActivities }) =>
  keyActivities.map((activity, index) => ({ ...activity, section: number, index, headingGoals })),
);

/** A well-formed id that still tells whose it is. */
const personIdOf = (key: string) =>
  `00000000-0000-4000-8000-${String(demoPeople.findIndex((person) => person.key === key) + 1).padStart(12, '0')}`;

const textAt = (section: string, index: number) =>
  activities.find((activity) => activity.section === section && activity.index === index)?.text;
const municipalitiesHaving = (role: Role) =>
  demoPeople
    .flatMap((person) => person.roles)
    .filter((held) => held.role === role)
    .map((held) => held.municipalityCode);

describe('the demo plan', () => {
  test('has the shape of plan content, and nothing in it changes when it is read in', () => {
    expect(PlanContent.parse(demoPlan)).toEqual(demoPlan);
  });

  test('can be adopted with its coordinators', () => {
    const content = withResponsibleCoordinators(demoPlan, personIdOf);
    const coordinatorIds = coordinatorKeys.map(personIdOf);

    expect(PlanContent.safeParse(content).success).toBe(true);
    expect(planAdoptionViolations(content, { takenYears: [], coordinatorIds })).toEqual([]);
  });

  test('holds as many results and activities in each section as the real plan', () => {
    const counted = demoPlan.sections
      .map(({ number, expectedResults, keyActivities }) => [
        number,
        expectedResults.length,
        keyActivities.length,
      ])
      .filter(([, results, keyActivities]) => results !== 0 || keyActivities !== 0);

    expect(counted).toEqual(
      Object.entries(resultsAndActivities).map(([number, counts]) => [number, ...counts]),
    );
    expect(demoPlan.sections).toHaveLength(42);
  });

  test('gives both sides of each goal their commitments', () => {
    const counted = demoPlan.goals.map(({ code, commitments }) => [
      code,
      commitments.association.length,
      commitments.municipalities.length,
    ]);

    expect(counted).toEqual([
      ['Ö1', 2, 2],
      ['Ö2', 4, 1],
      ['Ö3', 4, 2],
      ['Ö4', 2, 2],
      ['Ö5', 2, 1],
      ['Ö6', 2, 2],
    ]);
  });

  test("unites an activity's own codes with its heading's", () => {
    for (const { goals, ownGoals, headingGoals } of activities) {
      expect(new Set(goals)).toEqual(new Set([...ownGoals, ...headingGoals]));
      expect(new Set(goals).size).toBe(goals.length);
    }
  });

  test('leaves activities without a goal where the real plan does', () => {
    const withoutGoal = Map.groupBy(
      activities.filter(({ goals }) => goals.length === 0),
      ({ section }) => section,
    );

    expect([...withoutGoal].map(([section, found]) => [section, found.length])).toEqual([
      ['3.10.1', 3],
      ['4.2', 5],
      ['4.3', 11],
      ['4.4', 4],
    ]);
  });

  test('turns its pages forward only', () => {
    const pages = demoPlan.sections.flatMap(({ page, keyActivities }) => [
      page,
      ...keyActivities.map((activity) => activity.page),
    ]);

    expect(pages).toEqual(pages.toSorted((one, other) => Number(one) - Number(other)));
  });

  test('says of the ten activities that stand in two sections that they are the same', () => {
    expect(demoPlan.sameAs).toHaveLength(10);
    for (const { section, index, asSection, asIndex, decision } of demoPlan.sameAs) {
      expect([section, asSection, decision]).toEqual(['3.2.1', '3.3.1', 'merge']);
      expect(textAt(section, index)).toBe(textAt(asSection, asIndex));
      expect(findResponsibleKey(section, index)).toBe(findResponsibleKey(asSection, asIndex));
    }
  });

  test('says what each activity is in one short line', () => {
    expect(activities.filter(({ text }) => text.length > 120)).toEqual([]);
  });

  test('has a section for each project', () => {
    for (const { number, title } of demoPlan.projects) {
      expect(demoPlan.sections.find((section) => section.number === number)?.title).toBe(title);
    }
  });
});

describe('the demo people', () => {
  test('follow the rules for people, each with an address of their own', () => {
    for (const person of demoPeople) {
      const context = { municipalityCodes, emailTaken: false, isSelf: false, anotherAdmin: true };
      expect(personViolations(person, context)).toEqual([]);
      expect(person.email).toMatch(/^[a-z.-]+@demo\.example$/);
      expect(person.email).toBe(normalEmail(person.email));
    }
    expect(new Set(demoPeople.map(({ email }) => email)).size).toBe(demoPeople.length);
    expect(new Set(demoPeople.map(({ name }) => name)).size).toBe(demoPeople.length);
  });

  test.each(roles)('include somebody who is %s', (role) => {
    const holders = demoPeople.filter((person) => person.roles.some((held) => held.role === role));

    expect(holders.length).toBeGreaterThan(0);
    expect(holders.some(({ hasAccount }) => hasAccount)).toBe(true);
  });

  test.each(municipalRoles)('include one %s for every municipality', (role) => {
    expect(municipalitiesHaving(role)).toEqual(municipalityCodes);
  });

  test('are seven who can sign in', () => {
    expect(
      demoPeople
        .filter(({ hasAccount }) => hasAccount)
        .map(({ email }) => email)
        .toSorted(),
    ).toEqual([
      'admin@demo.example',
      'godkannare.kiruna@demo.example',
      'handlaggare@demo.example',
      'kurs@demo.example',
      'rapportor.boden@demo.example',
      'rapportor.kiruna@demo.example',
      'styrelse@demo.example',
    ]);
  });

  test('share the sections between the coordinators, one for each section with activities', () => {
    const shared = demoPeople.flatMap(({ responsibleSections }) => responsibleSections);

    expect(shared.toSorted()).toEqual(Object.keys(resultsAndActivities).toSorted());
    for (const person of demoPeople) {
      expect(coordinatorKeys.includes(person.key)).toBe(person.responsibleSections.length > 0);
    }
  });

  test('leave a few activities open, and give the coordinator who can sign in a good handful', () => {
    const keys = activities.map(({ section, index }) => findResponsibleKey(section, index));

    expect(keys.filter((key) => key === undefined)).toHaveLength(6);
    expect(keys.filter((key) => key === 'handlaggare')).toHaveLength(26);
  });
});

test('the municipalities stand beside each other by the rules, in Swedish alphabetical order', () => {
  const { municipalities } = demoAssociation;

  for (const municipality of municipalities) {
    const others = municipalities.filter((other) => other !== municipality);
    expect(municipalityViolations(municipality, others)).toEqual([]);
    expect(municipality.code).toMatch(/^25\d\d$/);
  }
  const names = municipalities.map(({ name }) => name);
  expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare));
  expect(names).toHaveLength(14);
});

test('the demo is the same whenever it is made', async () => {
  jest.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z') });
  jest.resetModules();
  const again = {
    people: await import('./people.ts'),
    plan: await import('./plan-2015/plan-2015.ts'),
    association: await import('./association.ts'),
  };
  jest.useRealTimers();

  expect(again.plan.demoPlan).not.toBe(demoPlan);
  expect(again.plan.demoPlan).toEqual(demoPlan);
  expect(again.people.demoPeople).toEqual(demoPeople);
  expect(again.association.demoAssociation).toEqual(demoAssociation);
});
