import type { FigureDefinition } from './follow-up-definition.ts';

/** The kinds of records that figures are made of. */
export const sourceKinds = [
  'submission',
  'commitment-progress',
  'goal',
  'key-activity',
  'network-meeting',
  'course',
] as const;

export type SourceKind = (typeof sourceKinds)[number];

/**
 * One record behind a figure. A submission is known by its municipality's code and a goal by its own, which is what their
 * pages are found by; what one municipality has said of a commitment by the commitment and `municipalityCode`, which no
 * other kind needs.
 */
export interface SourceRecord {
  readonly kind: SourceKind;
  readonly id: string;
  readonly municipalityCode: string | null;
}

/** A record, and how much of the figure it makes up. */
export interface Source extends SourceRecord {
  readonly amount: number;
}

/** A number in a follow-up. Its id is its name in the period; its definition tells what was counted. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly definition: FigureDefinition;
}

/** The kinds of parts that figures are counted for. */
export const figurePartKinds = [
  'goal',
  'untagged',
  'area',
  'municipality',
  'organisation',
  'elsewhere',
] as const;

/** What of the follow-up a figure is counted for. */
export interface FigurePart {
  readonly kind: (typeof figurePartKinds)[number];
  /** Null for what has no goal, and elsewhere, which is neither a municipality nor a known organisation. */
  readonly name: string | null;
}

export interface SourcedFigure {
  readonly figure: Figure;
  /** The part it is counted for; null for the whole. */
  readonly about: FigurePart | null;
  readonly sources: readonly Source[];
}

/** Where the figures of one follow-up are entered, so that none can come to be without its sources. */
export class FigureLedger {
  readonly #entries: Map<string, SourcedFigure>;
  readonly #about: FigurePart | null;

  constructor(entries = new Map<string, SourcedFigure>(), about: FigurePart | null = null) {
    this.#entries = entries;
    this.#about = about;
  }

  /** The same ledger, for entering figures that are counted for one part. */
  about(part: FigurePart): FigureLedger {
    return new FigureLedger(this.#entries, part);
  }

  /** Every figure entered, by its id. */
  get figures(): ReadonlyMap<string, SourcedFigure> {
    return this.#entries;
  }

  /** How many records there are, each counted once however often it is named. */
  count(id: string, definition: FigureDefinition, records: readonly SourceRecord[]): Figure {
    const once = new Map(records.map((record) => [sourceKey(record), { ...record, amount: 1 }]));
    return this.#enter(id, definition, [...once.values()]);
  }

  /** The sum of the amounts; what one record adds in several places is one source, and what adds nothing is none. */
  sum(id: string, definition: FigureDefinition, amounts: readonly Source[]): Figure {
    const merged = new Map<string, Source>();
    for (const source of amounts) {
      const known = merged.get(sourceKey(source))?.amount ?? 0;
      merged.set(sourceKey(source), { ...source, amount: known + source.amount });
    }
    const sources = [...merged.values()].filter(({ amount }) => amount !== 0);
    return this.#enter(id, definition, sources);
  }

  #enter(id: string, definition: FigureDefinition, sources: readonly Source[]): Figure {
    if (this.#entries.has(id)) throw new Error(`Two figures are called ${id}`);
    const figure = { id, definition, value: sources.reduce((sum, { amount }) => sum + amount, 0) };
    this.#entries.set(id, { figure, about: this.#about, sources });
    return figure;
  }
}

/** What tells one source of a figure from another, and where a page of them goes on. */
export function sourceKey({ kind, id, municipalityCode }: SourceRecord): string {
  return [kind, ...(municipalityCode === null ? [] : [municipalityCode]), id].join('~');
}

/** Records of a kind that is known by its own id. */
export function recordsOf(
  kind: 'key-activity' | 'network-meeting' | 'course',
  records: readonly { readonly id: string }[],
): SourceRecord[] {
  return records.map(({ id }) => ({ kind, id, municipalityCode: null }));
}

export function submissionRecords(municipalities: readonly { readonly code: string }[]): SourceRecord[] {
  return municipalities.map(({ code }) => ({ kind: 'submission', id: code, municipalityCode: null }));
}

export function goalRecords(goals: readonly { readonly code: string }[]): SourceRecord[] {
  return goals.map(({ code }) => ({ kind: 'goal', id: code, municipalityCode: null }));
}
