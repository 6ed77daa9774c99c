import type { PlanContent } from '@samsyn/contracts/plan-content';
import { demoPeople } from './people.ts';

/** Key activities that nobody answers for yet, so that the admin of the demo has some left to assign. */
const notYetAssigned: readonly { readonly section: string; readonly index: number }[] = [
  { section: '3.2.2', index: 3 },
  { section: '3.4.4', index: 2 },
  { section: '3.5.3', index: 4 },
  { section: '3.8', index: 0 },
  { section: '3.10.1', index: 3 },
  { section: '4.2', index: 4 },
];

/** The key of the person who answers for the activity, undefined where the demo leaves it open. */
export function findResponsibleKey(section: string, index: number): string | undefined {
  if (notYetAssigned.some((open) => open.section === section && open.index === index)) return undefined;
  return demoPeople.find((person) => person.responsibleSections.includes(section))?.key;
}

/** The content with its responsible coordinators filled in; `personIdOf` gives the id that a person was stored under. */
export function withResponsibleCoordinators(
  content: PlanContent,
  personIdOf: (key: string) => string,
): PlanContent {
  return {
    ...content,
    sections: content.sections.map((section) => ({
      ...section,
      keyActivities: section.keyActivities.map((activity, index) => {
        const key = findResponsibleKey(section.number, index);
        return key === undefined ? activity : { ...activity, responsiblePersonId: personIdOf(key) };
      }),
    })),
  };
}
