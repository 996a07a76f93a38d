import type { Context } from '@/lib/engine/context';
import type { Draft } from '@/lib/engine/draft';
import type { Finding } from '@/lib/engine/rule';
import { trimmed, type Span } from '@/lib/engine/span';
import { canHold, isLabel, labels, type Label } from './labels';
import { readSigns, type SignGroup } from './signs';
import { LONGEST_PROSE, stretchesOf, within } from './stretches';
import { decodeWeight, WeightTable, type ScorerTable, type Thresholds } from './table';

/** What the rules found in a draft, by rule. */
export type LabelFindings = Readonly<Partial<Record<string, readonly Finding[]>>>;

/** A sign of a draft and what it says of one label. */
export interface SignWeight {
  /** What kind of sign it is: a word, a pair of words, a hit of a list … */
  readonly kind: string;
  /** The words that it is made of, or what it says. */
  readonly name: string;
  /** In log-odds: what it adds to the score. */
  readonly weight: number;
  /** Where it stands in the normalized text, in UTF-16 units; `null` if it is about the whole draft. */
  readonly at: Span | null;
}

/** What the scorer makes of one label. */
export interface LabelScore {
  /** Log-odds that a colleague would raise the label. */
  readonly score: number;
  readonly thresholds: Thresholds;
  /** Messages of the rule that keep its level whatever the score. */
  readonly sure: readonly string[];
}

/** The part of a table that scores need, beside its weights. */
type FittedLabels = Pick<ScorerTable, 'labels'>;

/** Shortest piece that tells something by itself, in UTF-16 units. */
const SHORTEST_MARK = 4;

/** Reads the signs of drafts and says which labels a colleague would raise. */
export class Scorer {
  readonly #weights: WeightTable;

  /**
   * @param weights the table's weights, decoded
   * @throws {RangeError} if they are cut short.
   */
  constructor(
    readonly table: FittedLabels,
    weights: Uint8Array,
  ) {
    this.#weights = new WeightTable(weights, labels.length);
  }

  /** The scores of a draft by label; a draft longer than a post is scored by its stretches. */
  score(draft: Draft, context: Context, findings: LabelFindings): DraftScore {
    const signs = { ...context, findings: namesOf(findings) };
    const isLong = draft.prose.length > LONGEST_PROSE;
    const found: FoundSign[] = [];
    const seen = new Set<number>();
    readSigns(draft, signs, (hash, kind, start, end, name) => {
      const row = this.#weights.rowOf(hash);
      if (row < 0 || (!isLong && seen.has(row))) return;
      seen.add(row);
      found.push({ row, kind, start, end, name });
    });
    const readings = isLong ? readingsOf(draft, found) : [found];
    return new DraftScore(this.table, this.#weights, draft, context, readings);
  }
}

/** The signs of each stretch of a long draft, and of the draft as a whole with each. */
function readingsOf(draft: Draft, signs: readonly FoundSign[]): FoundSign[][] {
  const { normalized } = draft;
  const whole = signs.filter(({ start }) => start < 0);
  const placed = signs.filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start);
  const starts = draft.sentences.map(({ start }) => normalized.fromSource(start));
  const stretches = stretchesOf(starts, normalized.text.length);
  return within(placed, stretches).map((inside) => {
    const rows = new Set<number>();
    return [...whole, ...inside].filter(({ row }) => !rows.has(row) && rows.add(row));
  });
}

interface FoundSign {
  readonly row: number;
  readonly kind: SignGroup;
  readonly start: number;
  readonly end: number;
  readonly name: string | undefined;
}

/** The ids of what the rules with judged posts found, as the signs name them. */
export function namesOf(findings: LabelFindings): string[] {
  return Object.entries(findings).flatMap(([rule, found = []]) =>
    (isLabel(rule) ? found : []).map(({ messageId }) => `${rule}.${messageId}`),
  );
}

/** The signs of one draft, and what they come to: of a long one, in the stretch that speaks most for a label. */
export class DraftScore {
  /** By reading and label, what the stored weights of the signs come to. */
  #sums?: readonly Float64Array[];

  constructor(
    readonly table: FittedLabels,
    readonly weights: WeightTable,
    readonly draft: Draft,
    readonly context: Context,
    /** The signs of the draft; of a long one those of each of its stretches. */
    readonly readings: readonly (readonly FoundSign[])[],
  ) {}

  /** Whether the draft was scored by its stretches. */
  get isLong(): boolean {
    return this.readings.length > 1;
  }

  /** How many words the draft has beside links, tags and mentions. */
  get words(): number {
    return Math.max(1, this.draft.wordCount);
  }

  /** What the signs come to for one label; `undefined` where it cannot hold. */
  of(label: Label): LabelScore | undefined {
    if (!canHold(label, this.context.account)) return undefined;
    const { bias, thresholds, sure } = this.table.labels[label];
    return { score: bias + this.#sumOf(this.#weightiest(label), label), thresholds, sure };
  }

  #sumOf(reading: number, label: Label): number {
    this.#sums ??= this.readings.map((signs) => this.#sumUp(signs));
    return this.#sums[reading]?.[labels.indexOf(label)] ?? 0;
  }

  /** The reading that speaks most for a label. */
  #weightiest(label: Label): number {
    let best = 0;
    for (let i = 1; i < this.readings.length; i++) {
      if (this.#sumOf(i, label) > this.#sumOf(best, label)) best = i;
    }
    return best;
  }

  #signsFor(label: Label): readonly FoundSign[] {
    return this.readings[this.#weightiest(label)] ?? [];
  }

  #sumUp(signs: readonly FoundSign[]): Float64Array {
    const units = labels.map((label) => this.table.labels[label].unit);
    const sums = new Float64Array(labels.length);
    for (const { row } of signs) {
      for (let label = 0; label < units.length; label++) {
        const stored = this.weights.weightAt(row, label);
        if (stored !== 0) sums[label]! += decodeWeight(stored, units[label]!);
      }
    }
    return sums;
  }

  /** The signs that speak for or against a label, the weightiest first. */
  explain(label: Label): SignWeight[] {
    const { text } = this.draft.normalized;
    return this.#signsFor(label)
      .map((sign) => ({
        kind: sign.kind.name,
        name: sign.name ?? text.slice(sign.start, sign.end),
        weight: this.#weightOf(sign, label),
        at: sign.start < 0 ? null : { start: sign.start, end: sign.end },
      }))
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }

  /**
   * The sentence whose words speak most for the label, in UTF-16 offsets of the draft's text; the whole of a draft
   * without a sentence.
   */
  placeOf(label: Label): Span {
    const { draft } = this;
    let best: Span = { start: 0, end: draft.text.length };
    let most = -Infinity;
    const signs = this.#signsFor(label);
    for (const sentence of draft.sentences) {
      const start = draft.normalized.fromSource(sentence.start);
      const end = draft.normalized.fromSource(sentence.end);
      let sum = 0;
      for (const sign of signs) {
        if (sign.start >= start && sign.end <= end && sign.start >= 0)
          sum += this.#weightOf(sign, label);
      }
      if (sum > most) {
        most = sum;
        best = sentence;
      }
    }
    return trimmed(draft.text, best);
  }

  /**
   * The words of a place that speak most for the label: from the first to the last of those signs of it that weigh
   * at least half as much as the weightiest. The whole place where none speaks for it, or only a word like "for".
   */
  markIn(place: Span, label: Label): Span {
    const { normalized, text } = this.draft;
    const from = normalized.fromSource(place.start);
    const to = normalized.fromSource(place.end);
    const inside = this.#signsFor(label)
      .filter(({ start, end }) => start >= from && end <= to && end > start)
      .map((sign) => ({ sign, weight: this.#weightOf(sign, label) }));
    const most = Math.max(0, ...inside.map(({ weight }) => weight));
    const telling = inside.filter(({ weight }) => weight > 0 && weight >= most / 2);
    if (telling.length === 0) return place;
    const start = Math.min(...telling.map(({ sign }) => sign.start));
    const end = Math.max(...telling.map(({ sign }) => sign.end));
    const mark = trimmed(text, normalized.toSource({ start, end }));
    return mark.end - mark.start < SHORTEST_MARK ? place : mark;
  }

  #weightOf({ row }: FoundSign, label: Label): number {
    const stored = this.weights.weightAt(row, labels.indexOf(label));
    return decodeWeight(stored, this.table.labels[label].unit);
  }
}
