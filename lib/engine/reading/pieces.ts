import { Recent } from '@/lib/text/recent';

/** Where a normalized text is cut: after a sentence or line. */
const CUT = /[.!?]\s|\n/g;

/**
 * A piece of a normalized text, roughly a sentence, with everything derived from it alone. While it stays cached, every
 * draft with the same piece shares the object: an edit, or a fix that is tried, makes one or two new ones.
 */
class Piece {
  readonly #derived = new Map<(text: string) => unknown, unknown>();

  constructor(readonly text: string) {}

  /**
   * The result of a function of the piece's text, computed once.
   *
   * @param make must depend on the text only; it is the cache key, so pass the same function each time
   */
  derive<T>(make: (text: string) => T): T {
    const known = this.#derived.get(make);
    if (known !== undefined) return known as T;
    const made = make(this.text);
    this.#derived.set(make, made);
    return made;
  }
}

/** A piece and its offset in the text, in UTF-16 units. */
export interface PlacedPiece {
  readonly start: number;
  readonly piece: Piece;
}

/**
 * Size of the cache in UTF-16 units (`Recent` keeps up to twice as many): more than the longest draft
 * (`LONGEST_DRAFT`).
 */
const KEPT = 32_000;

const kept = new Recent<Piece>(KEPT);

/** Cuts a normalized text into pieces; joined they give the text. */
export function piecesOf(text: string): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(CUT)) {
    const end = index + mark.length;
    pieces.push({ start, piece: pieceOf(text.slice(start, end)) });
    start = end;
  }
  if (start < text.length) pieces.push({ start, piece: pieceOf(text.slice(start)) });
  return pieces;
}

function pieceOf(text: string): Piece {
  return kept.of(text, (own) => new Piece(own));
}
