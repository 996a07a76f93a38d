import { overlaps, type Span } from './span';

/**
 * Spans that may overlap and stand in any order, by where they start: those near a place are found without a look at
 * all of them, so that a draft with many finds takes no quadratic time.
 */
export class SpanIndex<S extends Span> {
  /** By where they start, each with its place among those that were given. */
  readonly #byStart: readonly { readonly span: S; readonly place: number }[];
  /** UTF-16 units of the longest. */
  readonly #longest: number;

  constructor(spans: readonly S[]) {
    this.#byStart = spans
      .map((span, place) => ({ span, place }))
      .sort((a, b) => a.span.start - b.span.start);
    this.#longest = spans.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  }

  /** Those of which a part stands at most `reach` UTF-16 units from a span, in the order in which they were given. */
  near({ start, end }: Span, reach: number): S[] {
    const found: { readonly span: S; readonly place: number }[] = [];
    for (let i = this.#firstFrom(start - reach - this.#longest); i < this.#byStart.length; i++) {
      const each = this.#byStart[i]!;
      if (each.span.start > end + reach) break;
      if (each.span.end >= start - reach) found.push(each);
    }
    return found.sort((a, b) => a.place - b.place).map(({ span }) => span);
  }

  /** Those that overlap a span, in the order in which they were given. */
  overlapping(span: Span): S[] {
    return this.near(span, 0).filter((each) => overlaps(each, span));
  }

  /** The first that starts at an offset or behind it. */
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
