/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of a text and its replacement. */
export interface SpanChange extends Span {
  readonly text: string;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How many UTF-16 units two spans share. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The smallest span that contains both. */
export function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The text of a span. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  const inside = slice(text, span);
  const start = span.start + inside.length - inside.trimStart().length;
  return { start, end: start + inside.trim().length };
}

/** Maps an offset of a text to the changed text; one inside what is replaced maps to the end of what replaces it. */
export function movedOffset(offset: number, { start, end, text }: SpanChange): number {
  if (offset <= start) return offset;
  return start + text.length + Math.max(0, offset - end);
}

/** The text with the span replaced. */
export function replaceSpan(text: string, span: Span, replacement: string): string {
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}

/**
 * The index of the first span that ends after the offset, by binary search, so that a draft with many finds does not
 * take quadratic time.
 *
 * @param spans in order, without overlaps
 */
export function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that contains the offset, of spans that are in order and do not overlap. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[firstEndingBehind(spans, offset)];
  return span && span.start <= offset ? span : undefined;
}

/** The spans that overlap the given one, of spans that are in order and do not overlap. */
export function overlapping<S extends Span>(spans: readonly S[], span: Span): readonly S[] {
  const first = firstEndingBehind(spans, span.start);
  let end = first;
  while (end < spans.length && spans[end]!.start < span.end) end++;
  return spans.slice(first, end);
}

/** A set of spans without overlaps, which may be added in any order. */
export class DisjointSpans {
  /** In order of position. */
  readonly #spans: Span[] = [];

  /** Adds a span and returns true, unless it overlaps one that was added before. */
  add(span: Span): boolean {
    const place = firstEndingBehind(this.#spans, span.start);
    const next = this.#spans[place];
    if (next && overlaps(next, span)) return false;
    this.#spans.splice(place, 0, span);
    return true;
  }
}
