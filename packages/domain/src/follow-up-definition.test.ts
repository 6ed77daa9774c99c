import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figureDefinitions, standings } from './follow-up-definition.ts';
import type { FigureDefinition, Standing } from './follow-up-definition.ts';
import type { Attendance, FollowedGoal, FollowUpFacts, Gathering } from './follow-up-facts.ts';
import type { FigurePart } from './follow-up-figure.ts';
import { composeFollowUp } from './follow-up.ts';
import { progressStatuses } from './progress.ts';
import type { ProgressStatus } from './progress.ts';
import { anyFollowUpFacts } from './testing/any-follow-up-facts.ts';

/** Every definition counted anew, the slow way and from the facts alone, of the part it is about. */
class Recount {
  readonly #facts: FollowUpFacts;

  constructor(facts: FollowUpFacts) {
    this.#facts = facts;
  }

  of(definition: FigureDefinition, about: FigurePart | null): number {
    const { municipalities, submissions, meetings, courses, plan } = this.#facts;
    const reported = (isMeant: (of: (typeof submissions)[number] | undefined) => boolean) =>
      municipalities.filter(({ code }) =>
        isMeant(submissions.find(({ municipalityCode }) => municipalityCode === code)),
      ).length;
    const gatherings = [...meetings, ...courses];
    switch (definition) {
      case 'submission-expected':
        return municipalities.length;
      case 'submission-approved':
        return reported((submission) => submission?.status === 'approved');
      case 'submission-missing':
        return reported((submission) => submission === undefined);
      case 'submission-draft':
        return reported((submission) => submission?.status === 'draft');
      case 'submission-submitted':
        return reported((submission) => submission?.status === 'submitted');
      case 'submission-returned':
        return reported((submission) => submission?.status === 'returned');
      case 'submission-late':
        return reported((submission) => submission?.late ?? false);
      case 'commitment-untold':
        return submissions
          .filter(({ status }) => status === 'approved')
          .reduce((sum, { municipalityCode }) => {
            const { name } = municipalities.find(({ code }) => code === municipalityCode) ?? { name: null };
            return (
              sum + this.#commitments({ kind: 'municipality', name }).filter((told) => told === null).length
            );
          }, 0);
      case 'activity-untold':
        return this.#activities(null).filter((told) => told === null).length;
      case 'activity-without-goal':
        return plan.keyActivities.filter(({ goals }) => goals.length === 0).length;
      case 'goal-without-gathering':
        return plan.goals.filter((goal) => !gatherings.some((held) => this.#serves(held, goal))).length;
      case 'gathering-without-effect':
        return gatherings.filter(({ effectLevel }) => effectLevel === null).length;
      case 'gathering-estimated':
        return gatherings.filter(({ estimated }) => estimated).length;
      default:
        return this.#ofMany(definition, about);
    }
  }

  /** Of those definitions that come in rows: a measure of each kind of record. */
  #ofMany(definition: FigureDefinition, about: FigurePart | null): number {
    const { activityReports, meetings, courses, plan } = this.#facts;
    const standing = standings.find(
      (each) => definition.endsWith(`-${each}`) && !definition.endsWith(`partly-${each}`),
    );
    if (definition.startsWith('association-') && standing) {
      return this.#standing(standing, (part) => this.#activities(part));
    }
    if (definition.startsWith('municipalities-') && standing) {
      return this.#standing(standing, (part) => this.#commitments(part));
    }
    if (definition.startsWith('activity-is-')) return countOf(this.#activities(about), definition.slice(12));
    if (definition.startsWith('commitment-is-'))
      return countOf(this.#commitments(about), definition.slice(14));
    if (definition.startsWith('meeting-')) return this.#came(meetings, definition.slice(8), about);
    if (definition.startsWith('course-')) return this.#came(courses, definition.slice(7), about);
    const assessed = [
      ...activityReports.filter(({ keyActivityId }) =>
        plan.keyActivities.some(({ id }) => id === keyActivityId),
      ),
      ...meetings,
      ...courses,
    ].map(({ effectLevel }) => effectLevel);
    const measure = definition.slice('effect-'.length);
    if (measure === 'asked') return assessed.length;
    if (measure === 'assessed') return assessed.filter((level) => level !== null).length;
    return assessed.filter((level) => String(level ?? 'not-assessed') === measure).length;
  }

  /** What is told of each of the part's key activities. */
  #activities(about: FigurePart | null): (ProgressStatus | null)[] {
    const { plan, activityReports } = this.#facts;
    const inArea = plan.sections
      .filter(({ number }) => about?.name?.startsWith(`${number.split('.').slice(0, 2).join('.')} `))
      .flatMap(({ keyActivities }) => keyActivities);
    return plan.keyActivities
      .filter(({ id, goals }) => {
        if (about === null) return true;
        if (about.kind === 'untagged') return goals.length === 0;
        if (about.kind === 'area') return inArea.includes(id);
        return goals.some((code) => about.name?.startsWith(`${code} `));
      })
      .map(({ id }) => activityReports.find(({ keyActivityId }) => keyActivityId === id)?.status ?? null);
  }

  /** What each of the part's municipalities has answered to each of its goals' commitments. */
  #commitments(about: FigurePart | null): (ProgressStatus | null)[] {
    const { plan, municipalities, submissions } = this.#facts;
    const asked = municipalities.filter(({ name }) => about?.kind !== 'municipality' || about.name === name);
    const goals = plan.goals.filter(
      ({ code, title }) => about?.kind !== 'goal' || about.name === `${code} ${title}`,
    );
    return asked.flatMap(({ code }) => {
      const approved = submissions.find(
        ({ municipalityCode, status }) => municipalityCode === code && status === 'approved',
      );
      return goals
        .flatMap(({ commitments }) => commitments)
        .map(({ id }) => approved?.progress.find(({ commitmentId }) => commitmentId === id)?.status ?? null);
    });
  }

  #standing(meant: Standing, toldOf: (goal: FigurePart) => (ProgressStatus | null)[]): number {
    return this.#facts.plan.goals.filter(({ code, title }) => {
      const all = toldOf({ kind: 'goal', name: `${code} ${title}` });
      const told = all.filter((status) => status !== null);
      const astray = told.filter((status) => status === 'late' || status === 'deviating').length;
      if (all.length === 0) return meant === 'not-asked';
      if (told.length < all.length / 2) return meant === 'not-known';
      if (astray === 0) return meant === 'on-track';
      return meant === (astray < told.length / 2 ? 'partly-on-track' : 'off-track');
    }).length;
  }

  #came(gatherings: readonly Gathering[], measure: string, about: FigurePart | null): number {
    const { plan } = this.#facts;
    const goal = plan.goals.find(
      ({ code, title }) => about?.kind === 'goal' && about.name === `${code} ${title}`,
    );
    if (goal) return gatherings.filter((held) => this.#serves(held, goal)).length;
    const from = (held: Gathering) => held.attendance.filter((came) => this.#isFrom(came, about));
    if (measure === 'held')
      return gatherings.filter((held) => about === null || from(held).length > 0).length;
    const counted = measure === 'estimated' ? gatherings.filter(({ estimated }) => estimated) : gatherings;
    return counted.flatMap(from).reduce((sum, { women, men, otherOrNotStated }) => {
      const sexes: Record<string, number> = { women, men, 'other-or-not-stated': otherOrNotStated };
      return sum + (sexes[measure] ?? women + men + otherOrNotStated);
    }, 0);
  }

  #isFrom({ municipalityCode, organisationId }: Attendance, about: FigurePart | null): boolean {
    const { municipalities, organisations } = this.#facts;
    const municipality = municipalities.find(({ code }) => code === municipalityCode);
    const organisation = municipality ? undefined : organisations.find(({ id }) => id === organisationId);
    const place = municipality ?? organisation;
    const kind = municipality ? 'municipality' : organisation ? 'organisation' : 'elsewhere';
    return about === null || (about.kind === kind && about.name === (place?.name ?? null));
  }

  #serves({ goalIds, keyActivityIds }: Gathering, { id, code }: FollowedGoal): boolean {
    const served = this.#facts.plan.keyActivities.filter((activity) => keyActivityIds.includes(activity.id));
    return goalIds.includes(id) || served.some(({ goals }) => goals.includes(code));
  }
}

function countOf(told: readonly (ProgressStatus | null)[], measure: string): number {
  if (measure === 'asked') return told.length;
  if (measure === 'told') return told.filter((status) => status !== null).length;
  return told.filter((status) => (status ?? 'untold') === measure).length;
}

test('every figure counts what its definition says, of the part that it is about', () => {
  const counted = new Set<FigureDefinition>();
  fc.assert(
    fc.property(anyFollowUpFacts, (facts) => {
      const recount = new Recount(facts);
      for (const { figure, about } of composeFollowUp(facts).figures.values()) {
        const { id, definition, value } = figure;
        if (value > 0) counted.add(definition);
        expect({ id, about, value }).toEqual({ id, about, value: recount.of(definition, about) });
      }
    }),
  );
  // A definition that was never more than none has not been tried.
  expect(figureDefinitions.filter((definition) => !counted.has(definition))).toEqual([]);
});

test('a status has a figure of its own on both sides', () => {
  for (const status of progressStatuses) {
    expect(figureDefinitions).toEqual(
      expect.arrayContaining([`activity-is-${status}`, `commitment-is-${status}`]),
    );
  }
});
