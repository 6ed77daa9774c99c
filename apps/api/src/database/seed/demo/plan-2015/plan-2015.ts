import type { PlanContent } from '@samsyn/contracts/plan-content';
import { sharedActivities } from './children-and-young-people.ts';
import { goals } from './goals.ts';
import { projects } from './projects.ts';
import { section } from './section.ts';
import { missionSections } from './sections-1-mission.ts';
import { growthSections } from './sections-3-1-growth.ts';
import { socialServicesSections } from './sections-3-2-social-services.ts';
import { educationSections } from './sections-3-3-education.ts';
import { environmentSections } from './sections-3-4-environment.ts';
import { researchSections } from './sections-3-5-research.ts';
import { crossCuttingSections } from './sections-3-6-to-3-10.ts';
import { projectSections } from './sections-4-projects.ts';
import { followUpSections } from './sections-5-follow-up.ts';

/**
 * The demo association's plan for 2015: the structure, numbers and goal codes of a real plan, with every text retold
 * short and in plain Swedish.
 */
export const demoPlan: PlanContent = {
  title: 'Verksamhetsplan och budget 2015',
  year: 2015,
  goals: [...goals],
  areas: [
    'Hållbar tillväxt och utveckling',
    'Socialtjänst',
    'Barn och utbildning',
    'Miljö- och samhällsbyggnad',
    'FoUI Norrbotten',
  ],
  sections: [
    ...missionSections,
    section({ number: '3', title: 'Uppgifter', parent: null, page: 7 }),
    ...growthSections,
    ...socialServicesSections,
    ...educationSections,
    ...environmentSections,
    ...researchSections,
    ...crossCuttingSections,
    ...projectSections,
    ...followUpSections,
  ],
  projects: [...projects],
  sameAs: sharedActivities.map((_, index) => ({
    section: '3.2.1',
    index,
    asSection: '3.3.1',
    asIndex: index,
    decision: 'merge',
  })),
  doubts: [],
};
