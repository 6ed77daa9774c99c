import type { FigureSource } from '@samsyn/contracts/follow-up';
import type { FollowUpFacts } from '@samsyn/domain/follow-up-facts';
import { sourceKey, type Source } from '@samsyn/domain/follow-up-figure';

interface Told {
  readonly label: string;
  readonly on: string | null;
}

/** What each record of the facts is called to whoever opens a figure. */
export function sourcePresenter(facts: FollowUpFacts): (source: Source) => FigureSource {
  const told = new Map<string, Told>();
  const tell = (kind: Source['kind'], id: string, label: string, on: string | null = null) =>
    told.set(sourceKey({ kind, id, municipalityCode: null }), { label, on });

  for (const { code, name } of facts.municipalities) tell('submission', code, name);
  for (const { code, title } of facts.plan.goals) tell('goal', code, `${code} ${title}`);
  for (const { id, text } of facts.plan.keyActivities) tell('key-activity', id, text);
  for (const { id, title, heldOn } of facts.meetings) tell('network-meeting', id, title, heldOn);
  for (const { id, title, heldOn } of facts.courses) tell('course', id, title, heldOn);
  for (const { code, name } of facts.municipalities) {
    for (const goal of facts.plan.goals) {
      for (const { id, text } of goal.commitments) {
        const key = sourceKey({ kind: 'commitment-progress', id, municipalityCode: code });
        told.set(key, { label: `${name}, ${goal.code}: ${text}`, on: null });
      }
    }
  }
  return (source) => {
    const { label, on } = told.get(sourceKey(source)) ?? { label: source.id, on: null };
    const { kind, id, municipalityCode, amount } = source;
    return { kind, id, municipalityCode, label, on, amount };
  };
}
