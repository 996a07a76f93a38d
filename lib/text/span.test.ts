import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisjointSpans, overlapping, overlaps, slice, spanAt, trimmed, type Span } from './span';
import { SpanIndex } from './span-index';

const spansInOrder = fc
  .uniqueArray(fc.nat(60), { maxLength: 12 })
  .map((offsets) => offsets.toSorted((a, b) => a - b))
  .map((offsets) =>
    offsets.flatMap((start, i): Span[] =>
      i % 2 === 0 && i + 1 < offsets.length ? [{ start, end: offsets[i + 1]! }] : [],
    ),
  );

describe('spanAt', () => {
  it('finds the span that contains the offset, or none', () => {
    fc.assert(
      fc.property(spansInOrder, fc.nat(70), (spans, offset) => {
        const holder = spans.find(({ start, end }) => start <= offset && offset < end);
        expect(spanAt(spans, offset)).toEqual(holder);
      }),
    );
  });
});

const anySpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

describe('overlapping', () => {
  it('agrees with a comparison with each span', () => {
    fc.assert(
      fc.property(spansInOrder, anySpan, (spans, span) => {
        expect(overlapping(spans, span)).toEqual(spans.filter((each) => overlaps(each, span)));
      }),
    );
  });
});

describe('DisjointSpans', () => {
  it('adds spans that overlap no earlier one', () => {
    fc.assert(
      fc.property(fc.array(anySpan), (spans) => {
        const taken = new DisjointSpans();
        const kept: Span[] = [];
        for (const span of spans) {
          const isFree = !kept.some((each) => overlaps(each, span));
          if (isFree) kept.push(span);
          expect(taken.add(span)).toBe(isFree);
        }
      }),
    );
  });
});

describe('SpanIndex', () => {
  it('finds spans that are near or overlap, in the given order', () => {
    fc.assert(
      fc.property(fc.array(anySpan), anySpan, fc.nat(9), (spans, span, reach) => {
        const index = new SpanIndex(spans);
        const isNear = ({ start, end }: Span) =>
          start <= span.end + reach && end >= span.start - reach;
        expect(index.near(span, reach)).toEqual(spans.filter(isNear));
        expect(index.overlapping(span)).toEqual(spans.filter((each) => overlaps(each, span)));
      }),
    );
  });
});

describe('trimmed', () => {
  it.each([
    ['a line \n', 'a line'],
    ['\n\t one', 'one'],
    [' \n ', ''],
  ])('removes white space at the ends of %j', (text, inside) => {
    const padded = `x${text}x`;
    const span = trimmed(padded, { start: 1, end: 1 + text.length });
    expect(slice(padded, span)).toBe(inside);
  });
});
