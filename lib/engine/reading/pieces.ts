import { Recent } from '@/lib/text/recent';

/** Where a normalized text may be cut: behind a sentence or line. */
const CUT = /[.!?]\s|\n/g;

/**
 * A piece of a normalized text, a sentence more or less, and all that follows from it alone. It is the same object in
 * every draft that holds the same piece, as long as it comes again: an edit, or a fix that is tried, makes one or two.
 */
class Piece {
  readonly #derived = new Map<(text: string) => unknown, unknown>();

  constructor(readonly text: string) {}

  /**
   * What a function makes of the piece, worked out once.
   *
   * @param make depends on nothing but the text; the same function each time
   */
  derive<T>(make: (text: string) => T): T {
    const known = this.#derived.get(make);
    if (known !== undefined) return known as T;
    const made = make(this.text);
    this.#derived.set(make, made);
    return made;
  }
}

/** A piece and where it stands in its text, in UTF-16 units. */
export interface PlacedPiece {
  readonly start: number;
  readonly piece: Piece;
}

/** UTF-16 units of pieces that are kept, twice: more than the longest draft has (`LONGEST_DRAFT`). */
const KEPT = 32_000;

const kept = new Recent<Piece>(KEPT);

/** Cuts a normalized text into its pieces. Together they are the text. */
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
