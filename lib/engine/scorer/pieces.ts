import type { SignSink } from './sign-groups';
import { pairSign, tokenSigns } from './signs';
import type { WeightTable } from './table';
import { signTokens, type SignToken } from './tokens';

/** The signs of a piece of text, independent of its surroundings. Offsets are relative to the piece. */
export interface PieceSigns {
  /**
   * Row, start and end of each sign that has weights, as one flat array; the first occurrences of each row come first.
   */
  readonly signs: Int32Array;
  /** How many numbers of `signs` belong to first occurrences. */
  readonly distinct: number;
  /** For each label the sum of the rows, each counted once, in units of the label. */
  readonly units: Float64Array;
  readonly tags: readonly SignToken[];
  /** Its first and last tokens, which form pairs with those of neighbouring pieces; `undefined` if it has no token. */
  readonly first: SignToken | undefined;
  readonly last: SignToken | undefined;
}

/** Numbers per sign in `signs`. */
export const PER_SIGN = 3;

/** Initial capacity of the buffer. */
const ROOM = 3000;

/** Reads the signs of pieces for one table of weights. */
export class PieceReader {
  /** Buffer for the signs of a piece. */
  #signs = new Int32Array(ROOM);
  #count = 0;
  /** By row, the number of the last piece in which it was seen. */
  readonly #lastSeen: Int32Array;
  #pieces = 0;

  constructor(readonly weights: WeightTable) {
    this.#lastSeen = new Int32Array(weights.size);
  }

  /** Reads the signs of a piece; pass it to `Piece.derive`. */
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

  /** The signs in the buffer, with their sums. */
  #summed(): Pick<PieceSigns, 'signs' | 'distinct' | 'units'> {
    const number = ++this.#pieces;
    const signs = new Int32Array(this.#count);
    const units = new Float64Array(this.weights.labels);
    let [distinct, repeated] = [0, this.#count];
    for (let at = 0; at < this.#count; at += PER_SIGN) {
      const row = this.#signs[at]!;
      let to = distinct;
      if (this.#lastSeen[row] === number) {
        repeated -= PER_SIGN;
        to = repeated;
      } else {
        this.#lastSeen[row] = number;
        this.weights.addTo(units, row);
        distinct += PER_SIGN;
      }
      for (let i = 0; i < PER_SIGN; i++) signs[to + i] = this.#signs[at + i]!;
    }
    return { signs, distinct, units };
  }
}
