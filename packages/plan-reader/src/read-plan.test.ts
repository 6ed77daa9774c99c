import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PlanContent } from '@samsyn/contracts/plan-content';
import {
  hostilePlanContent,
  hostilePlanDoubtSections,
  hostilePlanText,
} from '@samsyn/fixtures/plan-document/hostile-plan';
import { laidOutPlan, laidOutPlanContent, planFormats } from '@samsyn/fixtures/plan-document/laid-out-plan';
import { readPlan } from './read-plan.ts';

describe('a plan whose layout was lost', () => {
  it('is read as a careful person would read it', async () => {
    const { content } = await readPlan({ name: 'plan.txt', bytes: hostilePlanText() });
    const { doubts, ...read } = content;
    expect(read).toEqual(hostilePlanContent);
    expect(doubts.map((doubt) => doubt.section)).toEqual(hostilePlanDoubtSections);
    expect(PlanContent.parse(content)).toEqual(content);
  });

  it('is kept page by page as source, without the page numbers glued to its words', async () => {
    const { pages } = await readPlan({ name: 'plan.txt', bytes: hostilePlanText() });
    expect(pages.map(({ page }) => page)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(pages[4]?.text).toMatch(/hos kommu-$/);
  });
});

describe.each(planFormats)('a plan with headings and bullets as .%s', (format) => {
  it('is read by its layout', async () => {
    const { content } = await readPlan(await laidOutPlan(format));
    expect(content).toEqual(laidOutPlanContent);
    expect(PlanContent.parse(content)).toEqual(content);
  });
});

const realPlan = process.env['SAMSYN_REAL_PLAN'];

/** Facts of the 2015 plan, counted by hand: how many key activities each section has. */
const ACTIVITIES_BY_SECTION: Readonly<Record<string, number>> = {
  '3.1': 11,
  '3.1.1': 7,
  '3.2.1': 10,
  '3.2.2': 12,
  '3.2.3': 6,
  '3.3.1': 10,
  '3.3.2': 5,
  '3.3.3': 6,
  '3.4.1': 4,
  '3.4.2': 5,
  '3.4.3': 2,
  '3.4.4': 3,
  '3.4.5': 1,
  '3.5.1': 11,
  '3.5.2': 6,
  '3.5.3': 13,
  '3.6': 2,
  '3.7': 8,
  '3.8': 4,
  '3.9': 7,
  '3.10.1': 4,
  '3.10.2': 3,
  '3.10.3': 3,
  '4.1': 7,
  '4.2': 5,
  '4.3': 11,
  '4.4': 4,
};

/** How many key activities are tagged with the goal themselves, counted by hand. */
const ACTIVITIES_BY_OWN_GOAL = { Ö1: 34, Ö2: 62, Ö3: 17, Ö4: 44, Ö5: 16, Ö6: 16 };

if (realPlan !== undefined) {
  describe('the real plan of 2015', () => {
    const read = () => readPlan({ name: 'plan.txt', bytes: readFileSync(realPlan) });

    it('has its title, goals, areas and projects', async () => {
      const { content } = await read();
      expect(content).toMatchObject({ title: 'Verksamhetsplan och budget 2015', year: 2015 });
      expect(content.goals.map(({ code }) => code)).toEqual(['Ö1', 'Ö2', 'Ö3', 'Ö4', 'Ö5', 'Ö6']);
      expect(content.goals.every(({ commitments }) => commitments.association.length > 0)).toBe(true);
      expect(content.goals.every(({ commitments }) => commitments.municipalities.length > 0)).toBe(true);
      expect(content.areas).toHaveLength(5);
      expect(content.projects.map(({ number, startsOn, endsOn }) => [number, startsOn, endsOn])).toEqual([
        ['4.1', null, null],
        ['4.2', '2013-06-01', '2015-03-31'],
        ['4.3', null, null],
        ['4.4', '2014-10-01', '2017-10-01'],
      ]);
    });

    it('has its sections, each with its key activities', async () => {
      const { content } = await read();
      expect(content.sections).toHaveLength(42);
      const counted = content.sections.flatMap(({ number, keyActivities }) =>
        keyActivities.length > 0 ? [[number, keyActivities.length]] : [],
      );
      expect(Object.fromEntries(counted)).toEqual(ACTIVITIES_BY_SECTION);
    });

    it('has its goal codes, at the activities and at the headings of five lists', async () => {
      const { content } = await read();
      const own = content.sections.flatMap(({ keyActivities }) =>
        keyActivities.flatMap(({ ownGoals }) => ownGoals),
      );
      const byGoal = Object.keys(ACTIVITIES_BY_OWN_GOAL).map((code) => [
        code,
        own.filter((goal) => goal === code).length,
      ]);
      expect(Object.fromEntries(byGoal)).toEqual(ACTIVITIES_BY_OWN_GOAL);
      const headings = content.sections.flatMap(({ number, headingGoals }) =>
        headingGoals.length > 0 ? [[number, headingGoals]] : [],
      );
      expect(Object.fromEntries(headings)).toEqual({
        '3.2.3': ['Ö2', 'Ö4'],
        '3.9': ['Ö4', 'Ö5'],
        '3.10.2': ['Ö4'],
        '3.10.3': ['Ö4'],
        '4.1': ['Ö5'],
      });
    });

    it('has ten activities that stand in two sections', async () => {
      const { content } = await read();
      const pairs = content.sameAs.filter(({ section }) => section === '3.2.1');
      expect(pairs).toEqual(
        Array.from({ length: 10 }, (_, index) => ({
          section: '3.2.1',
          index,
          asSection: '3.3.1',
          asIndex: index,
        })),
      );
    });

    it('is read in less than a second, into a valid proposal with few questions', async () => {
      const started = performance.now();
      const { content, pages } = await read();
      expect(performance.now() - started).toBeLessThan(1000);
      expect(PlanContent.parse(content)).toEqual(content);
      expect(content.doubts.length).toBeLessThan(25);
      expect(pages).toHaveLength(33);
    });
  });
}
