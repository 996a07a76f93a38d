import { readPiece } from './signs';
import type { WeightTable } from './table';
import { signTokens, type SignToken } from './tokens';

/** What a piece of a text tells the scorer wherever it stands. Offsets are those of the piece. */
export interface PieceSigns {
  /** Of each sign that has weights its row, where it starts and where it ends, one after the other. */
  readonly signs: Int32Array;
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

  constructor(readonly weights: WeightTable) {}

  /** What a piece tells, to be derived from it. */
  readonly read = (text: string): PieceSigns => {
    const tokens = signTokens(text);
    let count = 0;
    readPiece(text, tokens, (hash, _kind, start, end) => {
      const row = this.weights.rowOf(hash);
      if (row < 0) return;
      if (count + PER_SIGN > this.#signs.length) this.#makeRoom();
      this.#signs[count++] = row;
      this.#signs[count++] = start;
      this.#signs[count++] = end;
    });
    return {
      signs: this.#signs.slice(0, count),
      tags: tokens.filter(({ kind }) => kind === 'tag'),
      first: tokens[0],
      last: tokens.at(-1),
    };
  };

  #makeRoom(): void {
    const wider = new Int32Array(2 * this.#signs.length);
    wider.set(this.#signs);
    this.#signs = wider;
  }
}
