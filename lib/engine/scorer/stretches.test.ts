import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf, WindowSums } from './stretches';
import { packWeights, WeightTable } from './table';

describe('stretchesOf', () => {
  it('starts one at each sentence, as long as a post', () => {
    expect(stretchesOf([0, 200, 420], 600)).toEqual([
      { start: 0, end: 280 },
      { start: 140, end: 420 },
      { start: 200, end: 480 },
      { start: 340, end: 600 },
    ]);
  });

  it('covers an endless sentence completely', () => {
    const stretches = stretchesOf([0], 1000);
    expect(stretches.at(-1)!.end).toBe(1000);
    for (const [i, { start }] of stretches.entries())
      expect(start).toBeLessThanOrEqual(stretches[i - 1]?.end ?? 0);
  });

  it('starts few if sentences are as short as a word, and covers them all', () => {
    const starts = Array.from({ length: 1000 }, (_, i) => 3 * i);
    const stretches = stretchesOf(starts, 3000);
    expect(stretches.length).toBeLessThan(4 * Math.ceil(3000 / 280) + 4);
    for (const start of starts) {
      const holds = stretches.some((each) => each.start <= start && start + 3 <= each.end);
      expect(holds, `at ${start}`).toBe(true);
    }
  });

  it('grows no faster than the text', () => {
    const sentences = (count: number) => Array.from({ length: count }, (_, i) => 30 * i);
    const [one, ten] = [100, 1000].map((n) => stretchesOf(sentences(n), 30 * n).length);
    expect(ten! / one!).toBeLessThan(11);
  });

  it('has none for an empty text', () => {
    expect(stretchesOf([], 0)).toEqual([]);
  });
});

describe('WindowSums', () => {
  const signs = [1, 2, 3, 4].map((hash) => ({ hash, weights: [hash, -hash] }));
  const table = new WeightTable(packWeights(signs), 2);
  const rows = fc.nat({ max: signs.length - 1 });
  const places = fc.tuple(rows, fc.nat({ max: 900 }), fc.nat({ max: 20 }));

  it('counts each sign once in every stretch that contains it, draft after draft', () => {
    const everywhere = fc.array(rows, { maxLength: 2 });
    const window = new WindowSums(table);
    fc.assert(
      fc.property(everywhere, fc.array(places, { maxLength: 60 }), (whole, placed) => {
        window.begin(920);
        for (const row of whole) window.enter(row);
        for (const [row, start, length] of placed) window.place(row, start, start + length);
        const stretches = stretchesOf([0, 90, 400, 700], 920);
        const expected = stretches.map(({ start, end }) => {
          const inside = placed.filter(([, at, length]) => at >= start && at + length <= end);
          const sums = new Float64Array(2);
          for (const row of new Set([...whole, ...inside.map(([sign]) => sign)])) {
            table.addTo(sums, row);
          }
          return sums;
        });
        expect(window.over(stretches)).toEqual(expected);
      }),
    );
  });
});
