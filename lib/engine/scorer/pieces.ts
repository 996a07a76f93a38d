import type { SignSink } from './sign-groups';
import { pairSign, tokenSigns } from './signs';
import type { WeightTable } from './table';
import { signTokens, type SignToken } from './tokens';

/** What a piece of a text tells the scorer wherever it stands. Offsets are those of the piece. */
export interface PieceSigns {
  /**
   * Of each sign that has weights its row, where it starts and where it ends, one after the other; the first of each
   * row come first.
   */
  readonly signs: Int32Array;
  /** How many numbers of `signs` are of these first ones. */
  readonly distinct: number;
  /** By label, what the rows come to, each counted once, in units of the label. */
  readonly units: Float64Array;
  readonly tags: readonly SignToken[];
  /** Its tokens at the edges, which make pairs with those of its neighbours; none where it has no token. */
  readonly first: SignToken | undefined;
  readonly last: SignToken | undefined;
}

/** Numbers in `signs` for each sign. */
export const PER_SIGN = 3;

/** Signs of one piece for which there is room at first. */
const ROOM = 3000;

/** Reads what pieces of texts tell one table of weights. */
export class PieceReader {
  /** Where the signs of a piece are gathered. */
  #signs = new Int32Array(ROOM);
  #count = 0;
  /** By row, the last piece that was found to have it, by number. */
  readonly #lastSeen: Int32Array;
  #pieces = 0;

  constructor(readonly weights: WeightTable) {
    this.#lastSeen = new Int32Array(weights.size);
  }

  /** What a piece tells, to be derived from it. */
  readonly read = (text: string): PieceSigns => {
    const tokens = signTokens(text);
    this.#count = 0;
    for (const token of tokens) tokenSigns(text, token, this.#sink);
    for (let i = 1; i < tokens.length; i++) pairSign(tokens[i - 1], tokens[i], this.#sink);
    return {
      ...this.#summed(),
      tags: tokens.filter(({ kind }) => kind === 'tag'),
      first: tokens[0],
      last: tokens.at(-1),
    };
  };

  readonly #sink: SignSink = (hash, _kind, start, end) => {
    const row = this.weights.rowOf(hash);
    if (row < 0) return;
    if (this.#count + PER_SIGN > this.#signs.length) this.#makeRoom();
    this.#signs[this.#count++] = row;
    this.#signs[this.#count++] = start;
    this.#signs[this.#count++] = end;
  };

  #makeRoom(): void {
    const wider = new Int32Array(2 * this.#signs.length);
    wider.set(this.#signs);
    this.#signs = wider;
  }

  /** The signs that are gathered. */
  #summed(): Pick<PieceSigns, 'signs' | 'distinct' | 'units'> {
    const number = ++this.#pieces;
    const signs = new Int32Array(this.#count);
    const units = new Float64Array(this.weights.labels);
    let [distinct, repeated] = [0, this.#count];
    for (let at = 0; at < this.#count; at += PER_SIGN) {
      const row = this.#signs[at]!;
      let to = distinct;
      if (this.#lastSeen[row] === number) to = repeated -= PER_SIGN;
      else {
        this.#lastSeen[row] = number;
        this.weights.addTo(units, row);
        distinct += PER_SIGN;
      }
      for (let i = 0; i < PER_SIGN; i++) signs[to + i] = this.#signs[at + i]!;
    }
    return { signs, distinct, units };
  }
}
