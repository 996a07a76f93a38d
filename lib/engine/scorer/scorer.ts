import type { Context } from '@/lib/engine/context';
import type { Draft } from '@/lib/engine/reading/draft';
import type { Finding } from '@/lib/engine/rule';
import type { Span } from '@/lib/text/span';
import { DraftScore } from './draft-score';
import { isLabel, labels } from './labels';
import { PER_SIGN, PieceReader, type PieceSigns } from './pieces';
import type { SignContext, SignSink } from './sign-groups';
import { pairSign, readOtherSigns, tagWordSigns, type PairToken } from './signs';
import { LONGEST_PROSE, stretchesOf, WindowSums } from './stretches';
import { WeightTable, type ScorerTable } from './table';

/** The findings in a draft, by rule. */
export type LabelFindings = Readonly<Partial<Record<string, readonly Finding[]>>>;

/** The part of the table that scoring needs. */
export type FittedWeights = Pick<ScorerTable, 'labels' | 'weights'>;

/** Reads the signs of drafts and scores which labels a colleague would raise. */
export class Scorer {
  readonly #weights: WeightTable;
  readonly #pieces: PieceReader;
  /** By row, the number of the last draft in which its sign was seen. */
  readonly #lastSeen: Int32Array;
  #drafts = 0;
  /** For long drafts. */
  #window?: WindowSums;

  /** @throws {RangeError} if the weights are truncated */
  constructor(readonly table: FittedWeights) {
    this.#weights = new WeightTable(table.weights, labels.length);
    this.#pieces = new PieceReader(this.#weights);
    this.#lastSeen = new Int32Array(this.#weights.size);
  }

  /** The scores of a draft by label; a draft longer than a post is scored in stretches. */
  score(draft: Draft, context: Context, findings: LabelFindings): DraftScore {
    const signs = { ...context, findings: namesOf(findings) };
    const stretches = draft.prose.length > LONGEST_PROSE ? stretchesIn(draft) : null;
    const sums = stretches
      ? this.#sumsOf(draft, signs, stretches)
      : [this.#sumOfWhole(draft, signs)];
    return new DraftScore(this.table, this.#weights, { draft, context: signs, stretches, sums });
  }

  /** The sums of a draft's signs, each counted once. */
  #sumOfWhole(draft: Draft, context: SignContext): Float64Array {
    const sums = new Float64Array(labels.length);
    const number = ++this.#drafts;
    const add = (row: number) => {
      if (this.#lastSeen[row] === number) return;
      this.#lastSeen[row] = number;
      this.#weights.addTo(sums, row);
    };
    const addPiece = ({ signs, distinct, units }: PieceSigns) => {
      for (let label = 0; label < units.length; label++) sums[label]! += units[label]!;
      for (let at = 0; at < distinct; at += PER_SIGN) {
        const row = signs[at]!;
        if (this.#lastSeen[row] === number) this.#weights.addTo(sums, row, -1);
        else this.#lastSeen[row] = number;
      }
    };
    this.#read(draft, context, addPiece, add);
    return sums;
  }

  /**
   * The same for each stretch of a long draft, including the signs about the draft as a whole. Linear in its length.
   */
  #sumsOf(draft: Draft, context: SignContext, stretches: readonly Span[]): Float64Array[] {
    const window = (this.#window ??= new WindowSums(this.#weights));
    window.begin(draft.normalized.text.length);
    this.#read(
      draft,
      context,
      ({ signs }, offset) => {
        for (let at = 0; at < signs.length; at += PER_SIGN) {
          window.place(signs[at]!, signs[at + 1]! + offset, signs[at + 2]! + offset);
        }
      },
      (row, start, end) => {
        if (start < 0) window.enter(row);
        else window.place(row, start, end);
      },
    );
    return window.over(stretches);
  }

  /** Emits the pieces of a draft, and the rows of all signs that are not inside one. */
  #read(
    draft: Draft,
    context: SignContext,
    onPiece: (signs: PieceSigns, offset: number) => void,
    onRow: (row: number, start: number, end: number) => void,
  ): void {
    const sink: SignSink = (hash, _kind, start, end) => {
      const row = this.#weights.rowOf(hash);
      if (row >= 0) onRow(row, start, end);
    };
    let last: PairToken | undefined;
    for (const { start: offset, piece } of draft.pieces) {
      const signs = piece.derive(this.#pieces.read);
      onPiece(signs, offset);
      if (!signs.first) continue;
      pairSign(last, moved(signs.first, offset), sink);
      last = moved(signs.last!, offset);
      for (const tag of signs.tags) tagWordSigns(draft, moved(tag, offset), sink);
    }
    pairSign(last, undefined, sink);
    readOtherSigns(draft, context, sink);
  }
}

function moved({ hash, start, end }: PairToken, offset: number): PairToken {
  return { hash, start: start + offset, end: end + offset };
}

function stretchesIn({ normalized, sentences }: Draft): Span[] {
  const starts = sentences.map(({ start }) => normalized.fromSource(start));
  return stretchesOf(starts, normalized.text.length);
}

/** The findings of rules with judged posts, as `<rule>.<message>`. */
export function namesOf(findings: LabelFindings): string[] {
  return Object.entries(findings).flatMap(([rule, found = []]) =>
    (isLabel(rule) ? found : []).map(({ messageId }) => `${rule}.${messageId}`),
  );
}
