import { describe, expect, it } from 'vitest';
import { stretchesOf, within } from './stretches';

describe('stretchesOf', () => {
  it('begins one at each sentence, of the length of a post', () => {
    expect(stretchesOf([0, 200, 420], 600)).toEqual([
      { start: 0, end: 280 },
      { start: 140, end: 420 },
      { start: 200, end: 480 },
      { start: 340, end: 600 },
    ]);
  });

  it('leaves no part out of a sentence without an end', () => {
    const stretches = stretchesOf([0], 1000);
    expect(stretches.at(-1)!.end).toBe(1000);
    for (const [i, { start }] of stretches.entries())
      expect(start).toBeLessThanOrEqual(stretches[i - 1]?.end ?? 0);
  });

  it('begins few where sentences are as short as a word, and leaves none of them out', () => {
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

  it('finds nothing to score in no text', () => {
    expect(stretchesOf([], 0)).toEqual([]);
  });
});

describe('within', () => {
  it('gives each stretch what stands in it as a whole', () => {
    const things = [
      { start: 0, end: 4 },
      { start: 8, end: 12 },
      { start: 15, end: 20 },
    ];
    const stretches = [
      { start: 0, end: 10 },
      { start: 5, end: 20 },
    ];
    expect(within(things, stretches)).toEqual([[things[0]], [things[1], things[2]]]);
  });
});
