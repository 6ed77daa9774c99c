import { adoptedActivities, type ActivityPlace, type ComparedPlaces } from './plan.ts';

/** The parts of a plan's content that editing moves about; everything else in it is carried along untouched. */
export interface PlanToEdit {
  readonly goals: readonly { readonly code: string }[];
  readonly sections: readonly SectionToEdit[];
  readonly projects: readonly { readonly number: string }[];
  readonly sameAs: readonly ComparedPlaces[];
  readonly doubts: readonly { readonly section: string | null; readonly answer?: string | undefined }[];
}

interface SectionToEdit {
  readonly number: string;
  readonly parent: string | null;
  readonly headingGoals: readonly string[];
  readonly keyActivities: readonly ActivityToEdit[];
}

interface ActivityToEdit {
  readonly text: string;
  readonly ownGoals: readonly string[];
  readonly goals: readonly string[];
  readonly responsiblePersonId?: string | undefined;
}

type SectionOf<Plan extends PlanToEdit> = Plan['sections'][number];
type ActivityOf<Plan extends PlanToEdit> = SectionOf<Plan>['keyActivities'][number];

/** Puts an activity into the section's list, last unless a place is given. */
export function addKeyActivity<Plan extends PlanToEdit>(
  plan: Plan,
  section: string,
  activity: ActivityOf<Plan>,
  index = Number.POSITIVE_INFINITY,
): Plan {
  const end = sectionOf(plan, section)?.keyActivities.length;
  if (end === undefined) return plan;
  const at = Math.min(index, end);
  return movingPlaces(
    withActivities(plan, section, (activities) => activities.toSpliced(at, 0, activity)),
    (place) => (place.section === section && place.index >= at ? after(place) : place),
  );
}

/** Takes an activity away, and with it every comparison it was part of. */
export function removeKeyActivity<Plan extends PlanToEdit>(
  plan: Plan,
  { section, index }: ActivityPlace,
): Plan {
  if (!activityAt(plan, { section, index })) return plan;
  return movingPlaces(
    withActivities(plan, section, (activities) => activities.toSpliced(index, 1)),
    (place) => {
      if (place.section !== section || place.index < index) return place;
      return place.index === index ? null : before(place);
    },
  );
}

/** Changes what an activity says; who answers for it is `assignKeyActivity`'s, its goals are `setActivityGoals`'s. */
export function changeKeyActivity<Plan extends PlanToEdit>(
  plan: Plan,
  place: ActivityPlace,
  change: Omit<Partial<ActivityOf<Plan>>, 'ownGoals' | 'goals' | 'responsiblePersonId'>,
): Plan {
  return withActivity(plan, place, (activity) => ({ ...activity, ...change }));
}

/** Moves an activity to another place, in its own section or another; `to` is where it stands afterwards. */
export function moveKeyActivity<Plan extends PlanToEdit>(
  plan: Plan,
  from: ActivityPlace,
  to: ActivityPlace,
): Plan {
  const activity = activityAt(plan, from);
  const target = sectionOf(plan, to.section);
  if (!activity || !target) return plan;
  const remaining = target.keyActivities.length - (from.section === to.section ? 1 : 0);
  const arrival = { section: to.section, index: Math.max(0, Math.min(to.index, remaining)) };
  const taken = withActivities(plan, from.section, (activities) => activities.toSpliced(from.index, 1));
  const placed = withActivities(taken, arrival.section, (activities) =>
    activities.toSpliced(arrival.index, 0, activity),
  );
  return movingPlaces(placed, (place) => {
    if (isSame(place, from)) return arrival;
    const closed = place.section === from.section && place.index > from.index ? before(place) : place;
    return closed.section === arrival.section && closed.index >= arrival.index ? after(closed) : closed;
  });
}

/** Makes two activities of one: the second follows the first and serves the same goals. */
export function splitKeyActivity<Plan extends PlanToEdit>(
  plan: Plan,
  place: ActivityPlace,
  [text, rest]: readonly [string, string],
): Plan {
  const activity = activityAt(plan, place);
  if (!activity) return plan;
  const first = withActivity(plan, place, () => ({ ...activity, text }));
  return addKeyActivity(first, place.section, { ...activity, text: rest }, place.index + 1);
}

/** Makes one activity of two that follow each other: their texts, goals and comparisons together. */
export function joinWithNext<Plan extends PlanToEdit>(plan: Plan, place: ActivityPlace): Plan {
  const activity = activityAt(plan, place);
  const next = activityAt(plan, after(place));
  if (!activity || !next) return plan;
  const responsiblePersonId = activity.responsiblePersonId ?? next.responsiblePersonId;
  const whole = {
    ...activity,
    text: `${activity.text} ${next.text}`,
    ownGoals: united(activity.ownGoals, next.ownGoals),
    goals: united(activity.goals, next.goals),
    ...(responsiblePersonId !== undefined && { responsiblePersonId }),
  };
  const joined = withActivities(plan, place.section, (activities) =>
    activities.toSpliced(place.index, 2, whole),
  );
  return movingPlaces(joined, (other) =>
    other.section === place.section && other.index > place.index ? before(other) : other,
  );
}

/** Says which goals the activity serves. What the section's heading gives it counts as its own only if it was before. */
export function setActivityGoals<Plan extends PlanToEdit>(
  plan: Plan,
  place: ActivityPlace,
  codes: readonly string[],
): Plan {
  const heading = sectionOf(plan, place.section)?.headingGoals ?? [];
  return withActivity(plan, place, (activity) => ({
    ...activity,
    goals: [...codes],
    ownGoals: codes.filter((code) => activity.ownGoals.includes(code) || !heading.includes(code)),
  }));
}

/** Says which goals the section's heading gives its whole list: every activity loses the codes taken away and gets the new. */
export function setHeadingGoals<Plan extends PlanToEdit>(
  plan: Plan,
  number: string,
  codes: readonly string[],
): Plan {
  return withSection(plan, number, (section) => {
    const dropped = section.headingGoals.filter((code) => !codes.includes(code));
    const added = codes.filter((code) => !section.headingGoals.includes(code));
    return {
      ...section,
      headingGoals: [...codes],
      keyActivities: section.keyActivities.map((activity) => ({
        ...activity,
        goals: united(
          activity.goals.filter((code) => !dropped.includes(code) || activity.ownGoals.includes(code)),
          added,
        ),
      })),
    };
  });
}

/** Gives a goal another code, everywhere it is written; nothing happens when another goal has that code. */
export function recodeGoal<Plan extends PlanToEdit>(plan: Plan, code: string, newCode: string): Plan {
  if (plan.goals.some((goal) => goal.code === newCode)) return plan;
  const goals = plan.goals.map((goal) => (goal.code === code ? { ...goal, code: newCode } : goal));
  return withCodes({ ...plan, goals }, (codes) => codes.map((each) => (each === code ? newCode : each)));
}

/** Takes a goal away, also from every heading and activity that names it. */
export function removeGoal<Plan extends PlanToEdit>(plan: Plan, code: string): Plan {
  const goals = plan.goals.filter((goal) => goal.code !== code);
  return withCodes({ ...plan, goals }, (codes) => codes.filter((each) => each !== code));
}

/** Puts a section after another, or first; nothing happens when its number is taken. */
export function addSection<Plan extends PlanToEdit>(
  plan: Plan,
  section: SectionOf<Plan>,
  afterNumber: string | null,
): Plan {
  if (sectionOf(plan, section.number)) return plan;
  const at = plan.sections.findIndex((other) => other.number === afterNumber) + 1;
  return { ...plan, sections: plan.sections.toSpliced(at, 0, section) };
}

/** Gives a section another number, everywhere it is written; nothing happens when another section has that number. */
export function renumberSection<Plan extends PlanToEdit>(
  plan: Plan,
  number: string,
  newNumber: string,
): Plan {
  if (sectionOf(plan, newNumber)) return plan;
  const renamed = (each: string) => (each === number ? newNumber : each);
  const sections = plan.sections.map((section) => ({
    ...section,
    number: renamed(section.number),
    parent: section.parent === null ? null : renamed(section.parent),
  }));
  const projects = plan.projects.map((project) => ({ ...project, number: renamed(project.number) }));
  const doubts = plan.doubts.map((doubt) => ({
    ...doubt,
    section: doubt.section === null ? null : renamed(doubt.section),
  }));
  return movingPlaces({ ...plan, sections, projects, doubts }, (place) => ({
    ...place,
    section: renamed(place.section),
  }));
}

/** Takes a section and its activities away; the sections below it move up to the one it lay under. */
export function removeSection<Plan extends PlanToEdit>(plan: Plan, number: string): Plan {
  const removed = sectionOf(plan, number);
  if (!removed) return plan;
  const parent = removed.parent === number ? null : removed.parent;
  const sections = plan.sections
    .filter((section) => section !== removed)
    .map((section) => (section.parent === number ? { ...section, parent } : section));
  const doubts = plan.doubts.map((doubt) =>
    doubt.section === number ? { ...doubt, section: parent } : doubt,
  );
  return movingPlaces({ ...plan, sections, doubts }, (place) => (place.section === number ? null : place));
}

/** Says whether the two places of each named comparison hold the same activity; undefined takes the decision back. */
export function decideSameAs<Plan extends PlanToEdit>(
  plan: Plan,
  indexes: readonly number[],
  decision: 'merge' | 'separate' | undefined,
): Plan {
  const sameAs = plan.sameAs.map((pair, index) => {
    if (!indexes.includes(index)) return pair;
    const { decision: _, ...undecided } = pair;
    return decision === undefined ? undecided : { ...undecided, decision };
  });
  const decided: Plan = { ...plan, sameAs };
  if (decision !== 'merge') return decided;
  // What is one activity has one responsible person: where only one place names somebody, that person answers for both.
  return adoptedActivities(decided)
    .filter(({ responsiblePersonIds }) => responsiblePersonIds.length === 1)
    .reduce(
      (mended, { places, responsiblePersonIds }) => assigned(mended, places, responsiblePersonIds[0]),
      decided,
    );
}

/** Says who answers for the activity, at every place where it is printed; undefined means nobody. */
export function assignKeyActivity<Plan extends PlanToEdit>(
  plan: Plan,
  place: ActivityPlace,
  personId: string | undefined,
): Plan {
  const activity = adoptedActivities(plan).find(({ places }) => places.some((each) => isSame(each, place)));
  return activity ? assigned(plan, activity.places, personId) : plan;
}

/** Says who answers for all the section's activities, also where they are printed in other sections. */
export function assignSection<Plan extends PlanToEdit>(
  plan: Plan,
  number: string,
  personId: string | undefined,
): Plan {
  return adoptedActivities(plan)
    .filter(({ places }) => places.some((place) => place.section === number))
    .reduce((changed, { places }) => assigned(changed, places, personId), plan);
}

/** Keeps what was decided about a doubt; an empty answer opens it again. */
export function answerDoubt<Plan extends PlanToEdit>(plan: Plan, index: number, answer: string): Plan {
  const doubts = plan.doubts.map((doubt, each) => {
    if (each !== index) return doubt;
    const { answer: _, ...open } = doubt;
    return answer.trim() === '' ? open : { ...open, answer };
  });
  return { ...plan, doubts };
}

function assigned<Plan extends PlanToEdit>(
  plan: Plan,
  places: readonly ActivityPlace[],
  personId: string | undefined,
): Plan {
  return places.reduce(
    (changed, place) =>
      withActivity(changed, place, ({ responsiblePersonId: _, ...unassigned }) =>
        personId === undefined ? unassigned : { ...unassigned, responsiblePersonId: personId },
      ),
    plan,
  );
}

/** Lets every comparison follow its two activities to where they now stand; null means that the activity is gone. */
function movingPlaces<Plan extends PlanToEdit>(
  plan: Plan,
  move: (place: ActivityPlace) => ActivityPlace | null,
): Plan {
  const compared = new Set<string>();
  const sameAs = plan.sameAs.flatMap((pair) => {
    const one = move({ section: pair.section, index: pair.index });
    const other = move({ section: pair.asSection, index: pair.asIndex });
    if (!one || !other || isSame(one, other)) return [];
    const places = [one, other]
      .map(({ section, index }) => `${section}#${index}`)
      .toSorted()
      .join(' ');
    if (compared.has(places)) return [];
    compared.add(places);
    return [{ ...pair, ...one, asSection: other.section, asIndex: other.index }];
  });
  return { ...plan, sameAs };
}

function withCodes<Plan extends PlanToEdit>(
  plan: Plan,
  change: (codes: readonly string[]) => string[],
): Plan {
  const sections = plan.sections.map((section) => ({
    ...section,
    headingGoals: change(section.headingGoals),
    keyActivities: section.keyActivities.map((activity) => ({
      ...activity,
      ownGoals: change(activity.ownGoals),
      goals: change(activity.goals),
    })),
  }));
  return { ...plan, sections };
}

function withSection<Plan extends PlanToEdit>(
  plan: Plan,
  number: string,
  change: (section: SectionToEdit) => SectionToEdit,
): Plan {
  const sections = plan.sections.map((section) => (section.number === number ? change(section) : section));
  return { ...plan, sections };
}

function withActivities<Plan extends PlanToEdit>(
  plan: Plan,
  number: string,
  change: (activities: readonly ActivityToEdit[]) => readonly ActivityToEdit[],
): Plan {
  return withSection(plan, number, (section) => ({
    ...section,
    keyActivities: change(section.keyActivities),
  }));
}

function withActivity<Plan extends PlanToEdit>(
  plan: Plan,
  place: ActivityPlace,
  change: (activity: ActivityToEdit) => ActivityToEdit,
): Plan {
  return withActivities(plan, place.section, (activities) =>
    activities.map((activity, index) => (index === place.index ? change(activity) : activity)),
  );
}

function sectionOf<Plan extends PlanToEdit>(plan: Plan, number: string): SectionOf<Plan> | undefined {
  return plan.sections.find((section) => section.number === number);
}

function activityAt<Plan extends PlanToEdit>(
  plan: Plan,
  { section, index }: ActivityPlace,
): ActivityOf<Plan> | undefined {
  return sectionOf(plan, section)?.keyActivities[index];
}

function united(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

function isSame(one: ActivityPlace, other: ActivityPlace): boolean {
  return one.section === other.section && one.index === other.index;
}

function before({ section, index }: ActivityPlace): ActivityPlace {
  return { section, index: index - 1 };
}

function after({ section, index }: ActivityPlace): ActivityPlace {
  return { section, index: index + 1 };
}
