import type { Draft } from '@/lib/engine/reading/draft';
import { firstEndingBehind, overlapping, trimmed, union, type Span } from '@/lib/text/span';
import { canHold, labels, type Label } from './labels';
import type { SignContext, SignGroup, SignSink } from './sign-groups';
import { readSigns } from './signs';
import type { ScorerTable, Thresholds, WeightTable } from './table';
import { isTextOnly } from './text-only';

/** A sign of a draft with its weight for one label. */
export interface SignWeight {
  /** The kind of sign: a word, a pair of words, a hit of a list … */
  readonly kind: string;
  /** Its words, or a description. */
  readonly name: string;
  /** What it adds to the score, in log-odds. */
  readonly weight: number;
  /** Its span in the normalized text, in UTF-16 units; `null` if it is about the whole draft. */
  readonly at: Span | null;
}

/** The score of one label. */
export interface LabelScore {
  /** Log-odds that a colleague would raise the label. */
  readonly score: number;
  readonly thresholds: Thresholds;
  /** Messages of the rule that keep their level whatever the score. */
  readonly sure: readonly string[];
}

type FittedLabels = Pick<ScorerTable, 'labels'>;

/** Longest span to which neighbouring sentences are added, in UTF-16 units: half a post. */
const LONGEST_PLACE = 140;

/** The smallest log-odds at which the words of a sentence count as speaking for a label. */
const LEAST_NEIGHBOUR = 0.2;

/** Shortest span that is informative by itself, in UTF-16 units. */
const SHORTEST_MARK = 4;

interface FoundSign {
  readonly row: number;
  readonly kind: SignGroup;
  readonly start: number;
  readonly end: number;
  readonly name: string | undefined;
}

/** The data from which a draft's score is made. */
export interface ScoredReading {
  readonly draft: Draft;
  readonly context: SignContext;
  /** The stretches in which a long draft is scored, in UTF-16 units of the normalized text; `null` for a short one. */
  readonly stretches: readonly Span[] | null;
  /** For each stretch, or for the whole draft, the sum of its signs for each label, in units of the label. */
  readonly sums: readonly Float64Array[];
}

/** The score of one draft; of a long draft, that of the stretch with the highest score for each label. */
export class DraftScore {
  readonly #reading: ScoredReading;
  /** Cache of the signs by stretch; a draft that is scored as a whole has stretch 0. */
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

  /** The topics of the account. */
  get topics(): readonly string[] {
    return this.#reading.context.topics;
  }

  /** Whether the draft was scored in stretches. */
  get isLong(): boolean {
    return this.#reading.sums.length > 1;
  }

  /** Whether the draft is a text-only post. */
  get isTextOnly(): boolean {
    return isTextOnly(this.draft, this.#reading.context);
  }

  /** How many words the draft has, not counting links, tags and mentions; at least 1. */
  get words(): number {
    return Math.max(1, this.draft.wordCount);
  }

  /** The score of a label; `undefined` if the label cannot apply. */
  of(label: Label): LabelScore | undefined {
    if (!canHold(label, this.#reading.context.account)) return undefined;
    const { bias, unit, thresholds, sure } = this.table.labels[label];
    const sum = this.#reading.sums[this.#weightiest(label)]?.[labels.indexOf(label)] ?? 0;
    return { score: bias + sum * unit, thresholds, sure };
  }

  /** The stretch with the highest score for a label. */
  #weightiest(label: Label): number {
    const { sums } = this.#reading;
    const at = labels.indexOf(label);
    let best = 0;
    for (let i = 1; i < sums.length; i++) if (sums[i]![at]! > sums[best]![at]!) best = i;
    return best;
  }

  /**
   * The signs that count for a label, each once at its first place: those of its stretch, and of the draft as a whole.
   */
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

  /** The signs for and against a label, largest weight first. */
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
   * The sentence with the largest weight for the label, in UTF-16 offsets of the draft's text. A sentence of nothing
   * but links, tags and mentions is chosen only if no other speaks for the label. The whole text if it has no sentence.
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

  /** The total weight of a sentence for a label. */
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
   * A span together with neighbouring sentences that speak for the label, largest weight first, as long as the result
   * is at most 140 UTF-16 units.
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
   * The words of a span that speak most for the label: from the first to the last of its signs that weigh at least half
   * as much as the largest. The whole span if none speaks for the label, or only a word like "for".
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
 * @param within the part of the normalized text to read, apart from signs about the whole draft; all of it if absent
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

/** Whether a sentence contains words besides links, tags and mentions. */
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

/** The span extended to whole words and tags at both ends, because some signs are letters inside a word. */
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
