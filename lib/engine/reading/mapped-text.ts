/** A piece of a text and the piece of the source that it came from. */
interface MappedPiece {
  /** Where it ends in the text. */
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Whether each unit came from one unit of the source, rather than all of them from the whole piece. */
  readonly isOneToOne: boolean;
}

/**
 * A text that is built piece by piece from another, its source, and records where each unit came from. All offsets are
 * UTF-16 units.
 */
export class MappedText {
  text = '';
  readonly #pieces: MappedPiece[] = [];

  /** Appends text that came from a whole piece of the source. */
  put(text: string, sourceStart: number, sourceEnd: number): void {
    this.text += text;
    this.#add(sourceStart, sourceEnd, text.length === 1 && sourceEnd - sourceStart === 1);
  }

  /** Appends text that came unit by unit from the source, starting at `sourceStart`. */
  putOneToOne(text: string, sourceStart: number): void {
    if (text === '') return;
    this.text += text;
    this.#add(sourceStart, sourceStart + text.length, true);
  }

  #add(sourceStart: number, sourceEnd: number, isOneToOne: boolean): void {
    const last = this.#pieces.at(-1);
    if (isOneToOne && last?.isOneToOne && last.sourceEnd === sourceStart) {
      const joined = {
        end: this.text.length,
        sourceStart: last.sourceStart,
        sourceEnd,
        isOneToOne,
      };
      this.#pieces[this.#pieces.length - 1] = joined;
    } else this.#pieces.push({ end: this.text.length, sourceStart, sourceEnd, isOneToOne });
  }

  /** Start in the source of what the unit at an offset came from; `undefined` past the end. */
  sourceStart(offset: number): number | undefined {
    const at = this.#pieceAt(offset);
    const piece = this.#pieces[at];
    if (!piece?.isOneToOne) return piece?.sourceStart;
    return piece.sourceStart + offset - (this.#pieces[at - 1]?.end ?? 0);
  }

  /** End in the source of what the unit at an offset came from; `undefined` past the end. */
  sourceEnd(offset: number): number | undefined {
    const at = this.#pieceAt(offset);
    const piece = this.#pieces[at];
    if (!piece?.isOneToOne) return piece?.sourceEnd;
    return piece.sourceStart + offset - (this.#pieces[at - 1]?.end ?? 0) + 1;
  }

  /** Appends a part of another text that has the same source. */
  copy(other: MappedText, start: number, end: number): void {
    for (let offset = start, at = other.#pieceAt(start); offset < end; at++) {
      const piece = other.#pieces[at]!;
      const text = other.text.slice(offset, Math.min(piece.end, end));
      if (piece.isOneToOne) this.putOneToOne(text, other.sourceStart(offset)!);
      else this.put(text, piece.sourceStart, piece.sourceEnd);
      offset += text.length;
    }
  }

  /** The first offset whose unit came from `target` of the source or from a later offset. */
  offsetOf(target: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { isOneToOne, sourceStart, sourceEnd } = this.#pieces[middle]!;
      if ((isOneToOne ? sourceEnd - 1 : sourceStart) < target) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low];
    if (!piece) return this.text.length;
    const start = this.#pieces[low - 1]?.end ?? 0;
    return piece.isOneToOne ? start + Math.max(0, target - piece.sourceStart) : start;
  }

  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
