import type { Span } from '@/lib/text/span';
import type { WeightTable } from './table';

/** Longest prose that is scored as a whole, in UTF-16 units: no post that the scorer was fitted on is longer. */
export const LONGEST_PROSE = 420;

/** Length of the stretches of a longer draft, in UTF-16 units: that of a post. */
const STRETCH = 280;

/** A sentence that begins less than this after the start of a stretch, and ends within it, starts none of its own. */
const NEAR = STRETCH / 4;

/**
 * The stretches of a long text that are scored separately: one from the start of each sentence, and in longer sentences
 * two more per length of a post. Linear in the length of the text.
 *
 * @param starts of the sentences, in UTF-16 units, ascending
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

/** Initial capacity, in signs. */
const FIRST_ROOM = 4096;

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * column.length);
  wider.set(column);
  return wider;
}

/**
 * Sums the signs in each stretch of long drafts, each sign once per stretch, with a window that moves over the draft:
 * each sign enters it and leaves it once.
 */
export class WindowSums {
  readonly #weights: WeightTable;
  /** By row, how many of its signs are in the window. */
  readonly #counts: Int32Array;
  readonly #sums: Float64Array;
  /** By offset, the index of the last sign that starts or ends there, plus one; further ones are linked by `#next…`. */
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
   * Prepares for another draft: clears the data of the last one and reuses its buffers.
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

  /** Adds a sign with its row and span. */
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

  /** Adds a sign to the window; call it directly for signs about the draft as a whole, which never leave. */
  enter(row: number): void {
    if (this.#counts[row]!++ === 0) this.#weights.addTo(this.#sums, row);
  }

  #leave(row: number): void {
    if (--this.#counts[row]! === 0) this.#weights.addTo(this.#sums, row, -1);
  }

  /**
   * The sums of each stretch, over the signs that are entirely inside it.
   *
   * @param stretches whose starts and ends are both ascending
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
