import type { Span } from './span';

/** One change of a text: at `start`, `removed` UTF-16 units were replaced by `inserted`. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The smallest single edit that turns `before` into `after`; `null` if they are equal. */
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

/** How many UTF-16 units an edit removes and inserts in total; 0 for `null`. */
export function sizeOf(edit: Edit | null): number {
  return edit ? edit.removed + edit.inserted.length : 0;
}

/** The span after an edit, or `null` if the edit changed something inside it. */
export function shiftSpan({ start, end }: Span, edit: Edit): Span | null {
  if (edit.start >= end) return { start, end };
  if (edit.start + edit.removed > start) return null;
  const shift = edit.inserted.length - edit.removed;
  return { start: start + shift, end: end + shift };
}

const WORD = /[\p{L}\p{N}_'’]/u;

/** The span after an edit, or `null` if the edit changed its words: inside it, or by adding letters at its edge. */
export function moveSpan(span: Span, edit: Edit): Span | null {
  const { start, removed, inserted } = edit;
  const isWrittenOn =
    (start + removed === span.start && WORD.test(inserted.at(-1) ?? '')) ||
    (start === span.end && WORD.test(inserted[0] ?? ''));
  return isWrittenOn ? null : shiftSpan(span, edit);
}
