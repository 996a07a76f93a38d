import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice, spanAt, trimmed, type Span } from './span';

const spansInOrder = fc
  .uniqueArray(fc.nat(60), { maxLength: 12 })
  .map((offsets) => offsets.toSorted((a, b) => a - b))
  .map((offsets) =>
    offsets.flatMap((start, i): Span[] =>
      i % 2 === 0 && i + 1 < offsets.length ? [{ start, end: offsets[i + 1]! }] : [],
    ),
  );

describe('spanAt', () => {
  it('finds the span that holds the offset, or none', () => {
    fc.assert(
      fc.property(spansInOrder, fc.nat(70), (spans, offset) => {
        const holder = spans.find(({ start, end }) => start <= offset && offset < end);
        expect(spanAt(spans, offset)).toEqual(holder);
      }),
    );
  });
});

describe('trimmed', () => {
  it.each([
    ['a line \n', 'a line'],
    ['\n\t one', 'one'],
    [' \n ', ''],
  ])('leaves the white space at the ends of %j out', (text, inside) => {
    const padded = `x${text}x`;
    const span = trimmed(padded, { start: 1, end: 1 + text.length });
    expect(slice(padded, span)).toBe(inside);
  });
});
