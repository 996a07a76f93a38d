import { Recent } from '@/lib/text/recent';
import { pairSign, tokenSigns, type SignSink } from './signs';
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
  /** What its signs come to by themselves. */
  readonly sum: PieceSum;
}

/** What the signs of a piece come to by themselves. */
export interface PieceSum {
  /** The rows of its signs, each once. */
  readonly rows: Int32Array;
  /** By label, the sum of these rows, in units of the label. */
  readonly units: Float64Array;
}

/** Numbers in `signs` for each sign. */
export const PER_SIGN = 3;

/** Signs of one piece for which there is room at first. */
const ROOM = 3000;

/** UTF-16 units of the words of which is kept what they tell, twice: about four thousand. */
const KEPT = 24_000;

/** Reads what pieces of texts tell one table of weights. */
export class PieceReader {
  /** Where the signs of a piece are gathered. */
  #signs = new Int32Array(ROOM);
  #count = 0;
  /** What tokens tell by themselves, as `PieceSigns.signs`: a letter typed makes one new word of a piece. */
  readonly #tokens = new Recent<Int32Array>(KEPT);
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
    for (const { start, end } of tokens) {
      const own = this.#tokens.of(text.slice(start, end), this.#readToken);
      for (let at = 0; at < own.length; at += PER_SIGN) {
        this.#put(own[at]!, own[at + 1]! + start, own[at + 2]! + start);
      }
    }
    for (let i = 1; i < tokens.length; i++) pairSign(tokens[i - 1], tokens[i], this.#sink);
    const signs = this.#signs.slice(0, this.#count);
    return {
      signs,
      tags: tokens.filter(({ kind }) => kind === 'tag'),
      first: tokens[0],
      last: tokens.at(-1),
      sum: this.#sumOf(signs),
    };
  };

  readonly #readToken = (text: string): Int32Array => {
    const before = this.#count;
    for (const token of signTokens(text)) tokenSigns(text, token, this.#sink);
    const own = this.#signs.slice(before, this.#count);
    this.#count = before;
    return own;
  };

  readonly #sink: SignSink = (hash, _kind, start, end) => {
    const row = this.weights.rowOf(hash);
    if (row >= 0) this.#put(row, start, end);
  };

  #put(row: number, start: number, end: number): void {
    if (this.#count + PER_SIGN > this.#signs.length) this.#makeRoom();
    this.#signs[this.#count++] = row;
    this.#signs[this.#count++] = start;
    this.#signs[this.#count++] = end;
  }

  #makeRoom(): void {
    const wider = new Int32Array(2 * this.#signs.length);
    wider.set(this.#signs);
    this.#signs = wider;
  }

  #sumOf(signs: Int32Array): PieceSum {
    const number = ++this.#pieces;
    const rows = new Int32Array(signs.length / PER_SIGN);
    const units = new Float64Array(this.weights.labels);
    let count = 0;
    for (let at = 0; at < signs.length; at += PER_SIGN) {
      const row = signs[at]!;
      if (this.#lastSeen[row] === number) continue;
      this.#lastSeen[row] = number;
      this.weights.addTo(units, row);
      rows[count++] = row;
    }
    return { rows: rows.slice(0, count), units };
  }
}
