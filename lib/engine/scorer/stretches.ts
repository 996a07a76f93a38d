import type { Span } from '@/lib/engine/span';

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

/**
 * What stands in each stretch, in the order of where it starts.
 *
 * @param things by rising `start`
 */
export function within<T extends Span>(things: readonly T[], stretches: readonly Span[]): T[][] {
  let first = 0;
  return stretches.map(({ start, end }) => {
    while (first < things.length && things[first]!.start < start) first++;
    const inside: T[] = [];
    for (let i = first; i < things.length && things[i]!.start < end; i++) {
      if (things[i]!.end <= end) inside.push(things[i]!);
    }
    return inside;
  });
}
