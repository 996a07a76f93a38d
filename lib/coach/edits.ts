import type { Span } from '@/lib/engine/span';

/** One change of a text: at `start`, `removed` UTF-16 units gave way to `inserted`. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The smallest single edit that makes `after` of `before`, `null` if they are the same. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  return {
    start,
    removed: before.length - tail - start,
    inserted: after.slice(start, after.length - tail),
  };
}

const WORD = /[\p{L}\p{N}_'’]/u;

/**
 * Where a span lies after an edit, or `null` if the edit changed the words it names: inside it, or
 * by letters written on at its edge.
 */
export function moveSpan(span: Span, edit: Edit): Span | null {
  const end = edit.start + edit.removed;
  const shift = edit.inserted.length - edit.removed;
  if (end <= span.start) {
    const touches = end === span.start && WORD.test(edit.inserted.at(-1) ?? '');
    return touches ? null : { start: span.start + shift, end: span.end + shift };
  }
  if (edit.start >= span.end) {
    const touches = edit.start === span.end && WORD.test(edit.inserted[0] ?? '');
    return touches ? null : { start: span.start, end: span.end };
  }
  return null;
}
