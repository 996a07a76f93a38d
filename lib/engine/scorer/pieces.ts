import { Recent } from '@/lib/text/recent';
import { readPiece } from './signs';
import type { WeightTable } from './table';
import { signTokens, type SignToken } from './tokens';

/** What a piece of a text tells the scorer wherever it stands. Offsets are those of the piece. */
export interface Piece {
  /** Of each sign that has weights its row, where it starts and where it ends, one after the other. */
  readonly signs: Int32Array;
  readonly tags: readonly SignToken[];
  /** Its tokens at the edges, which make pairs with those of its neighbours; none where it has no token. */
  readonly first: SignToken | undefined;
  readonly last: SignToken | undefined;
}

/** Numbers in `signs` for each sign. */
export const PER_SIGN = 3;

/** Where a text may be cut: behind a sentence or line. */
const CUT = /[.!?]\s|\n/g;

/** The pieces of a text by their starts: sentences, more or less. */
export function* piecesOf(text: string): Generator<{ start: number; text: string }> {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(CUT)) {
    const end = index + mark.length;
    yield { start, text: text.slice(start, end) };
    start = end;
  }
  if (start < text.length) yield { start, text: text.slice(start) };
}

/** Pieces that are kept, twice: those of a draft as long as X takes one, of which an edit changes one or two. */
const KEPT = 1000;

/** Reads the pieces of texts, each once as long as it comes again. */
export class PieceReader {
  readonly #kept = new Recent<Piece>(KEPT);

  constructor(readonly weights: WeightTable) {}

  read(text: string): Piece {
    let piece = this.#kept.get(text);
    if (!piece) this.#kept.set(text, (piece = this.#readAnew(text)));
    return piece;
  }

  #readAnew(text: string): Piece {
    const signs: number[] = [];
    const tokens = signTokens(text);
    readPiece(text, tokens, (hash, _kind, start, end) => {
      const row = this.weights.rowOf(hash);
      if (row >= 0) signs.push(row, start, end);
    });
    return {
      signs: new Int32Array(signs),
      tags: tokens.filter(({ kind }) => kind === 'tag'),
      first: tokens[0],
      last: tokens.at(-1),
    };
  }
}
