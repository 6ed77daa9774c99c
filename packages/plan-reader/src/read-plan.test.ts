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
