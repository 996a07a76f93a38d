import { overlaps, type Span } from './span';

/**
 * An index of spans in any order, which may overlap. Finds those near a position without looking at all of them, so
 * that a draft with many finds does not take quadratic time.
 */
export class SpanIndex<S extends Span> {
  /** Sorted by start, each with its index among the given ones. */
  readonly #byStart: readonly { readonly span: S; readonly place: number }[];
  /** Length of the longest span, in UTF-16 units. */
  readonly #longest: number;

  constructor(spans: readonly S[]) {
    this.#byStart = spans
      .map((span, place) => ({ span, place }))
      .sort((a, b) => a.span.start - b.span.start);
    this.#longest = spans.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  }

  /** The spans within `reach` UTF-16 units of a span, in the order in which they were given. */
  near({ start, end }: Span, reach: number): S[] {
    const found: { readonly span: S; readonly place: number }[] = [];
    for (let i = this.#firstFrom(start - reach - this.#longest); i < this.#byStart.length; i++) {
      const each = this.#byStart[i]!;
      if (each.span.start > end + reach) break;
      if (each.span.end >= start - reach) found.push(each);
    }
    return found.sort((a, b) => a.place - b.place).map(({ span }) => span);
  }

  /** The spans that overlap a span, in the order in which they were given. */
  overlapping(span: Span): S[] {
    return this.near(span, 0).filter((each) => overlaps(each, span));
  }

  /** The index of the first that starts at or after an offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#byStart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#byStart[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
