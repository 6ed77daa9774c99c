import type { PlanContent } from '@samsyn/contracts/plan-content';
import { adoptedActivities, type ActivityPlace } from '@samsyn/domain/plan';

/** The rows that an adopted plan is made of, table by table, in an order in which they can be added. */
export function planRows(content: PlanContent, newId: (name: string) => string) {
  const idOfGoal = new Map(content.goals.map(({ code }) => [code, newId(`goal ${code}`)]));
  const idOfSection = new Map(content.sections.map(({ number }) => [number, newId(`section ${number}`)]));
  const activities = adoptedActivities(content).map((activity, position) => ({
    ...activity,
    position,
    id: newId(`key activity ${activity.places[0]?.section} ${activity.places[0]?.index}`),
  }));

  return {
    goal: content.goals.map(({ code, title }, position) => ({
      id: idOfGoal.get(code),
      position,
      code,
      title,
    })),
    commitment: content.goals.flatMap(({ code, commitments }) =>
      (
        [
          ['association', commitments.association],
          ['municipality', commitments.municipalities],
        ] as const
      ).flatMap(([side, texts]) =>
        texts.map((text, position) => ({
          id: newId(`commitment ${code} ${side} ${position}`),
          goal_id: idOfGoal.get(code),
          side,
          position,
          text,
        })),
      ),
    ),
    area: content.areas.map((title, position) => ({ id: newId(`area ${position}`), position, title })),
    section: content.sections.map(({ number, title, parent, page }, position) => ({
      id: idOfSection.get(number),
      position,
      number,
      title,
      parent_id: parent === null ? null : idOfSection.get(parent),
      page,
    })),
    section_goal: content.sections.flatMap(({ number, headingGoals }) =>
      [...new Set(headingGoals)].map((code) => ({
        section_id: idOfSection.get(number),
        goal_id: idOfGoal.get(code),
      })),
    ),
    expected_result: content.sections.flatMap(({ number, expectedResults }) =>
      expectedResults.map((text, position) => ({
        id: newId(`expected result ${number} ${position}`),
        section_id: idOfSection.get(number),
        position,
        text,
      })),
    ),
    project: content.projects.map(({ number, title, startsOn, endsOn }, position) => ({
      id: newId(`project ${number}`),
      position,
      number,
      title,
      starts_on: startsOn,
      ends_on: endsOn,
    })),
    key_activity: activities.map(({ id, position, text }) => ({ id, position, text })),
    key_activity_placement: activities.flatMap(({ id, places }) =>
      oncePerSection(places).map(({ section, index }) => ({
        key_activity_id: id,
        section_id: idOfSection.get(section),
        position: index,
        page: printedAt(content, { section, index })?.page ?? null,
      })),
    ),
    key_activity_goal: activities.flatMap(({ id, goals, places }) => {
      const own = new Set(places.flatMap((place) => printedAt(content, place)?.ownGoals ?? []));
      return goals.map((code) => ({
        key_activity_id: id,
        goal_id: idOfGoal.get(code),
        is_own: own.has(code),
      }));
    }),
    key_activity_responsibility: activities.map(({ id, responsiblePersonIds }) => ({
      key_activity_id: id,
      person_id: responsiblePersonIds[0] ?? null,
    })),
  };
}

/** A section lists an activity once, also when it prints it twice. */
function oncePerSection(places: readonly ActivityPlace[]): ActivityPlace[] {
  return places.filter((place, at) => places.findIndex(({ section }) => section === place.section) === at);
}

function printedAt(content: PlanContent, { section, index }: ActivityPlace) {
  return content.sections.find(({ number }) => number === section)?.keyActivities[index];
}
