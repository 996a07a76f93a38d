import type { Span } from '@/lib/text/span';
import type { WeightTable } from './table';

/** Longest prose that is scored as one, in UTF-16 units: the posts that the scorer was fitted on are no longer. */
export const LONGEST_PROSE = 420;

/** Length of the stretches into which a longer draft is cut, in UTF-16 units: that of a post. */
const STRETCH = 280;

/** A sentence that begins closer than this behind one that began a stretch, and ends in it, begins none of its own. */
const NEAR = STRETCH / 4;

/**
 * The stretches of a long text that are scored each by itself: one from the start of a sentence on, and in longer
 * sentences two more for each length of a post. Linear in the length of the text.
 *
 * @param starts where sentences start, in UTF-16 units, rising
 * @param length of the text
 */
export function stretchesOf(starts: readonly number[], length: number): Span[] {
  const stretches: Span[] = [];
  let reached = 0;
  let opened = -Infinity;
  for (const [i, start] of starts.entries()) {
    const next = starts[i + 1] ?? length;
    if (start - opened < NEAR && next <= opened + STRETCH) continue;
    opened = start;
    for (let from = start; from < next; from += STRETCH / 2) {
      const end = Math.min(from + STRETCH, length);
      if (end <= reached && stretches.length > 0) break;
      stretches.push({ start: from, end });
      reached = end;
    }
  }
  return stretches;
}

/** Signs for which there is room at first. */
const FIRST_ROOM = 4096;

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * column.length);
  wider.set(column);
  return wider;
}

/**
 * Sums what the signs in each stretch of long drafts come to, each sign once a stretch, by a window that moves over the
 * draft: a sign enters it and leaves it once.
 */
export class WindowSums {
  readonly #weights: WeightTable;
  /** By row, how many of its signs are in the window. */
  readonly #counts: Int32Array;
  readonly #sums: Float64Array;
  /** By offset, the number of the last sign that starts or ends there, plus one; the others follow by `#next…`. */
  #startingAt = new Int32Array(FIRST_ROOM);
  #endingAt = new Int32Array(FIRST_ROOM);
  #count = 0;
  #rows = new Int32Array(FIRST_ROOM);
  #starts = new Int32Array(FIRST_ROOM);
  #nextStarting = new Int32Array(FIRST_ROOM);
  #nextEnding = new Int32Array(FIRST_ROOM);

  constructor(weights: WeightTable) {
    this.#weights = weights;
    this.#counts = new Int32Array(weights.size);
    this.#sums = new Float64Array(weights.labels);
  }

  /**
   * Makes ready for another draft; what it holds of the last one is forgotten, and its room used again.
   *
   * @param length of the text, in UTF-16 units
   */
  begin(length: number): void {
    if (length < this.#startingAt.length) {
      this.#startingAt.fill(0);
      this.#endingAt.fill(0);
    } else {
      this.#startingAt = new Int32Array(length + FIRST_ROOM);
      this.#endingAt = new Int32Array(length + FIRST_ROOM);
    }
    this.#counts.fill(0);
    this.#sums.fill(0);
    this.#count = 0;
  }

  /** Remembers a sign by its row and its place. */
  place(row: number, start: number, end: number): void {
    const at = this.#count++;
    if (at === this.#rows.length) this.#makeRoom();
    this.#rows[at] = row;
    this.#starts[at] = start;
    this.#nextStarting[at] = this.#startingAt[start]!;
    this.#nextEnding[at] = this.#endingAt[end]!;
    this.#startingAt[start] = this.#endingAt[end] = this.#count;
  }

  #makeRoom(): void {
    this.#rows = doubled(this.#rows);
    this.#starts = doubled(this.#starts);
    this.#nextStarting = doubled(this.#nextStarting);
    this.#nextEnding = doubled(this.#nextEnding);
  }

  /** Takes a sign into the window; one that is about the draft as a whole stays there. */
  enter(row: number): void {
    if (this.#counts[row]!++ === 0) this.#weights.addTo(this.#sums, row);
  }

  #leave(row: number): void {
    if (--this.#counts[row]! === 0) this.#weights.addTo(this.#sums, row, -1);
  }

  /**
   * The sums of each stretch, of the signs that stand in it as a whole.
   *
   * @param stretches of which both the starts and the ends rise
   */
  over(stretches: readonly Span[]): Float64Array[] {
    const isInside = new Uint8Array(this.#count);
    let [left, reached] = [0, -1];
    return stretches.map(({ start, end }) => {
      while (reached < end) {
        for (let next = this.#endingAt[++reached]!; next > 0; next = this.#nextEnding[next - 1]!) {
          if (this.#starts[next - 1]! < start) continue;
          isInside[next - 1] = 1;
          this.enter(this.#rows[next - 1]!);
        }
      }
      for (; left < start; left++) {
        for (let next = this.#startingAt[left]!; next > 0; next = this.#nextStarting[next - 1]!) {
          if (isInside[next - 1] === 1) this.#leave(this.#rows[next - 1]!);
        }
      }
      return this.#sums.slice();
    });
  }
}
