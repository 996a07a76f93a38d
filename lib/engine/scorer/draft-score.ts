import type { Draft } from '@/lib/engine/reading/draft';
import { firstEndingBehind, overlapping, trimmed, union, type Span } from '@/lib/text/span';
import { canHold, labels, type Label } from './labels';
import type { SignContext, SignGroup, SignSink } from './sign-groups';
import { readSigns } from './signs';
import type { ScorerTable, Thresholds, WeightTable } from './table';
import { isTextOnly } from './text-only';

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

type FittedLabels = Pick<ScorerTable, 'labels'>;

/** Longest place that is widened by its neighbours, in UTF-16 units: half a post. */
const LONGEST_PLACE = 140;

/** Least log-odds by which the words of a sentence speak for a label on their own. */
const LEAST_NEIGHBOUR = 0.2;

/** Shortest piece that tells something by itself, in UTF-16 units. */
const SHORTEST_MARK = 4;

interface FoundSign {
  readonly row: number;
  readonly kind: SignGroup;
  readonly start: number;
  readonly end: number;
  readonly name: string | undefined;
}

/** What was read of a draft to score it. */
export interface ScoredReading {
  readonly draft: Draft;
  readonly context: SignContext;
  /** The stretches by which a long draft is scored, in UTF-16 units of the normalized text. */
  readonly stretches: readonly Span[] | null;
  /** By stretch, or of the draft as one, what its signs come to for each label, in units of the label. */
  readonly sums: readonly Float64Array[];
}

/** What the signs of one draft come to: of a long one, in the stretch that speaks most for a label. */
export class DraftScore {
  readonly #reading: ScoredReading;
  /** By stretch, its signs; those of a draft that is scored as one by 0. */
  readonly #signs = new Map<number, readonly FoundSign[]>();

  constructor(
    readonly table: FittedLabels,
    readonly weights: WeightTable,
    reading: ScoredReading,
  ) {
    this.#reading = reading;
  }

  get draft(): Draft {
    return this.#reading.draft;
  }

  /** Whether the draft was scored by its stretches. */
  get isLong(): boolean {
    return this.#reading.sums.length > 1;
  }

  /** Whether the draft is a post of nothing but its own words. */
  get isTextOnly(): boolean {
    return isTextOnly(this.draft, this.#reading.context);
  }

  /** How many words the draft has beside links, tags and mentions. */
  get words(): number {
    return Math.max(1, this.draft.wordCount);
  }

  /** What the signs come to for one label; `undefined` where it cannot hold. */
  of(label: Label): LabelScore | undefined {
    if (!canHold(label, this.#reading.context.account)) return undefined;
    const { bias, unit, thresholds, sure } = this.table.labels[label];
    const sum = this.#reading.sums[this.#weightiest(label)]?.[labels.indexOf(label)] ?? 0;
    return { score: bias + sum * unit, thresholds, sure };
  }

  /** The stretch that speaks most for a label. */
  #weightiest(label: Label): number {
    const { sums } = this.#reading;
    const at = labels.indexOf(label);
    let best = 0;
    for (let i = 1; i < sums.length; i++) if (sums[i]![at]! > sums[best]![at]!) best = i;
    return best;
  }

  /** The signs that count for a label, each once and at its first place: those of its stretch, and of the whole. */
  #signsFor(label: Label): readonly FoundSign[] {
    const stretch = this.#weightiest(label);
    let signs = this.#signs.get(stretch);
    if (!signs) this.#signs.set(stretch, (signs = this.#readStretch(stretch)));
    return signs;
  }

  #readStretch(at: number): readonly FoundSign[] {
    const { draft, context, stretches } = this.#reading;
    if (!stretches) return onePerRow(signsWithWeights(draft, context, this.weights));
    const stretch = stretches[at];
    if (!stretch) return [];
    const signs = signsWithWeights(draft, context, this.weights, stretch);
    const inside = signs.filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start);
    return onePerRow([...signs.filter(({ start }) => start < 0), ...inside]);
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
   * The sentence whose words speak most for the label, in UTF-16 offsets of the draft's text, one of nothing but links,
   * tags and mentions only where no other speaks for it; the whole of a draft without a sentence.
   */
  placeOf(label: Label): Span {
    const { draft } = this;
    const weighed = draft.sentences.map((sentence) => ({
      sentence,
      weight: this.#weightIn(sentence, label),
    }));
    const inWords = weighed.filter(
      ({ sentence, weight }) => weight > 0 && holdsWords(draft, sentence),
    );
    let best: Span = { start: 0, end: draft.text.length };
    let most = -Infinity;
    for (const { sentence, weight } of inWords.length > 0 ? inWords : weighed) {
      if (weight <= most) continue;
      most = weight;
      best = sentence;
    }
    return trimmed(draft.text, best);
  }

  /** What the words of a sentence say of a label. */
  #weightIn({ start, end }: Span, label: Label): number {
    const { normalized } = this.draft;
    const [from, to] = [normalized.fromSource(start), normalized.fromSource(end)];
    const stretch = this.#reading.stretches?.[this.#weightiest(label)];
    if (stretch && (from >= stretch.end || to <= stretch.start)) return 0;
    return this.#signsFor(label)
      .filter((sign) => sign.start >= from && sign.end <= to)
      .reduce((sum, sign) => sum + this.#weightOf(sign, label), 0);
  }

  /**
   * A place with the sentences next to it that speak for the label too, the weightiest first, as long as all of it is
   * still a quotation: 140 UTF-16 units.
   */
  withNeighbours(place: Span, label: Label): Span {
    const { text, sentences } = this.draft;
    if (sentences.length < 2 || place.end - place.start >= LONGEST_PLACE) return place;
    let first = firstEndingBehind(sentences, place.start);
    let last = first + overlapping(sentences, place).length - 1;
    let whole = place;
    for (;;) {
      const [before, behind] = [sentences[first - 1], sentences[last + 1]];
      const next = [before, behind]
        .filter((sentence) => sentence !== undefined)
        .map((sentence) => ({ sentence, all: trimmed(text, union(whole, sentence)) }))
        .filter(({ all }) => all.end - all.start <= LONGEST_PLACE)
        .map((each) => ({ ...each, weight: this.#weightIn(each.sentence, label) }))
        .filter(({ weight }) => weight >= LEAST_NEIGHBOUR)
        .sort((a, b) => b.weight - a.weight)[0];
      if (!next) return whole;
      whole = next.all;
      if (next.sentence === before) first--;
      else last++;
    }
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
    const heavy = inside.filter(({ weight }) => weight > 0 && weight >= most / 2);
    if (heavy.length === 0) return place;
    const start = Math.min(...heavy.map(({ sign }) => sign.start));
    const end = Math.max(...heavy.map(({ sign }) => sign.end));
    const mark = inWholeWords(text, trimmed(text, normalized.toSource({ start, end })));
    return mark.end - mark.start < SHORTEST_MARK ? place : mark;
  }

  #weightOf({ row }: FoundSign, label: Label): number {
    return this.weights.unitsAt(row, labels.indexOf(label)) * this.table.labels[label].unit;
  }
}

/**
 * The signs of a draft that have weights.
 *
 * @param within where in the normalized text they stand, if they are not about the whole; anywhere if left out
 */
function signsWithWeights(
  draft: Draft,
  context: SignContext,
  weights: WeightTable,
  within?: Span,
): FoundSign[] {
  const signs: FoundSign[] = [];
  const sink: SignSink = (hash, kind, start, end, name) => {
    if (within && start >= 0 && (start < within.start || end > within.end)) return;
    const row = weights.rowOf(hash);
    if (row >= 0) signs.push({ row, kind, start, end, name });
  };
  readSigns(draft, context, sink, within);
  return signs;
}

function onePerRow(signs: readonly FoundSign[]): FoundSign[] {
  const rows = new Set<number>();
  return signs.filter(({ row }) => !rows.has(row) && rows.add(row));
}

const WORD = /\p{L}{2}/u;

/** Whether a sentence says something beside its links, tags and mentions. */
function holdsWords(draft: Draft, sentence: Span): boolean {
  let at = sentence.start;
  for (const { start, end, kind } of overlapping(draft.entities, sentence)) {
    if (kind === 'emoji') continue;
    if (WORD.test(draft.text.slice(at, start))) return true;
    at = end;
  }
  return WORD.test(draft.text.slice(at, sentence.end));
}

const WORD_CHARACTER = /[\p{IDC}#@'’]/u;

/** The span widened to whole words and tags at both edges: some signs are letters within a word. */
function inWholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && WORD_CHARACTER.test(text[start - 1]!) && /[\p{L}\p{N}]/u.test(text[start]!))
    start--;
  while (
    end < text.length &&
    WORD_CHARACTER.test(text[end]!) &&
    WORD_CHARACTER.test(text[end - 1]!)
  )
    end++;
  return { start, end };
}
