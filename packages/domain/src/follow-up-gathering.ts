import type { TurnoutMeasure } from './follow-up-definition.ts';
import type { Attendance, FollowedGoal, FollowedPlan, FollowUpFacts, Gathering } from './follow-up-facts.ts';
import { recordsOf } from './follow-up-figure.ts';
import type { Figure, FigureLedger, FigurePart, Source } from './follow-up-figure.ts';
import { totalOf } from './headcount.ts';

/** Who came, by sex; `estimated` is how many of them were estimated. */
export interface Turnout {
  readonly held: Figure;
  readonly women: Figure;
  readonly men: Figure;
  readonly otherOrNotStated: Figure;
  readonly estimated: Figure;
}

/** Where people came from: a municipality, an extern organisation, or somewhere that is neither. */
export interface PlaceTurnout {
  readonly place: 'municipality' | 'organisation' | 'elsewhere';
  /** The municipality's code or the organisation's id; null elsewhere. */
  readonly id: string | null;
  readonly name: string | null;
  readonly turnout: Turnout;
}

export interface GatheringFollowUp {
  readonly whole: Turnout;
  /** All municipalities, then the organisations that came, then elsewhere. */
  readonly places: PlaceTurnout[];
}

const sourceKindOf = { meeting: 'network-meeting', course: 'course' } as const;

type What = keyof typeof sourceKindOf;

/** Those who came from each place are counted there, so the places add up to the whole; one gathering is held once in the whole. */
export function gatheringFollowUp(
  ledger: FigureLedger,
  what: What,
  gatherings: readonly Gathering[],
  { municipalities, organisations }: FollowUpFacts,
): GatheringFollowUp {
  const names = new Map([
    ...municipalities.map(({ code, name }): [string, string] => [`municipality-${code}`, name]),
    ...organisations.map(({ id, name }): [string, string] => [`organisation-${id}`, name]),
  ]);
  const originOf = ({ municipalityCode, organisationId }: Attendance): string => {
    const origins = [`municipality-${municipalityCode}`, `organisation-${organisationId}`];
    return origins.find((origin) => names.has(origin)) ?? 'elsewhere';
  };
  const cameFrom = new Map<string, Gathering[]>();
  for (const gathering of gatherings) {
    for (const [origin, attendance] of Map.groupBy(gathering.attendance, originOf)) {
      cameFrom.set(origin, [...(cameFrom.get(origin) ?? []), { ...gathering, attendance }]);
    }
  }
  const turnoutFrom = (origin: string, about: FigurePart): Turnout =>
    turnoutOf(ledger.about(about), `${origin}-${what}s`, what, cameFrom.get(origin) ?? []);
  const whole = turnoutOf(ledger, `${what}s`, what, gatherings);
  const places = [
    ...municipalities.map(({ code, name }): PlaceTurnout => {
      const turnout = turnoutFrom(`municipality-${code}`, { kind: 'municipality', name });
      return { place: 'municipality', id: code, name, turnout };
    }),
    ...organisations
      .filter(({ id }) => cameFrom.has(`organisation-${id}`))
      .map(({ id, name }): PlaceTurnout => {
        const turnout = turnoutFrom(`organisation-${id}`, { kind: 'organisation', name });
        return { place: 'organisation', id, name, turnout };
      }),
  ];
  if (cameFrom.has('elsewhere')) {
    const turnout = turnoutFrom('elsewhere', { kind: 'elsewhere', name: null });
    places.push({ place: 'elsewhere', id: null, name: null, turnout });
  }
  return { whole, places };
}

function turnoutOf(ledger: FigureLedger, id: string, what: What, gatherings: readonly Gathering[]): Turnout {
  const kind = sourceKindOf[what];
  const sum = (measure: TurnoutMeasure, amountOf: (came: Attendance, gathering: Gathering) => number) =>
    ledger.sum(
      `${id}-${measure}`,
      `${what}-${measure}`,
      gatherings.map((gathering): Source => {
        const amounts = gathering.attendance.map((came) => amountOf(came, gathering));
        const amount = amounts.reduce((added, one) => added + one, 0);
        return { kind, id: gathering.id, municipalityCode: null, amount };
      }),
    );
  return {
    held: ledger.count(`${id}-held`, `${what}-held`, recordsOf(kind, gatherings)),
    women: sum('women', ({ women }) => women),
    men: sum('men', ({ men }) => men),
    otherOrNotStated: sum('other-or-not-stated', ({ otherOrNotStated }) => otherOrNotStated),
    estimated: sum('estimated', (came, { estimated }) => (estimated ? totalOf(came) : 0)),
  };
}

/** A gathering serves a goal that it is linked to, by itself or through a key activity. */
export function isServing(
  goal: Pick<FollowedGoal, 'id' | 'code'>,
  { keyActivities }: FollowedPlan,
): (gathering: Gathering) => boolean {
  const activityIds = new Set(
    keyActivities.filter(({ goals }) => goals.includes(goal.code)).map(({ id }) => id),
  );
  return ({ goalIds, keyActivityIds }) =>
    goalIds.includes(goal.id) || keyActivityIds.some((activityId) => activityIds.has(activityId));
}
