import { array, assert, nat, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachWord, packWords, readWords } from './coded-words';

const words = array(tuple(string({ unit: 'binary', maxLength: 30 }), nat(500)), { maxLength: 60 });

describe('packed words', () => {
  it('come back in their order with their numbers, whatever they are made of', () => {
    assert(
      property(words, (rows) => {
        expect([...eachWord(readWords(packWords(rows)))]).toEqual(rows);
      }),
    );
  });

  it('may be in more letters than streams tell apart, and longer', () => {
    const letters = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x3000 + i));
    const rows = letters.map((letter, i) => [letter.repeat(i), i] as const);
    expect([...eachWord(readWords(packWords(rows)))]).toEqual(rows);
  });

  it('take least where those that begin alike follow each other', () => {
    const stems = ['open', 'clear', 'sort', 'paint', 'mend', 'walk', 'talk', 'plant'];
    const rows = stems.flatMap((stem) =>
      ['', 'ed', 'er', 'ing', 's'].map((end) => [stem + end, 0] as const),
    );
    const sizeOf = (each: typeof rows) => packWords(each).length;
    expect(sizeOf(rows.toSorted())).toBeLessThan(
      sizeOf(rows.toSorted(([a], [b]) => (a.slice(-2) < b.slice(-2) ? -1 : 1))),
    );
  });

  it('are none where there are none', () => {
    expect([...eachWord(readWords(packWords([])))]).toEqual([]);
  });

  it('say so when they end too early', () => {
    const packed = packWords([['market', 3]]);
    expect(() => readWords(packed.slice(0, -2))).toThrow(RangeError);
  });
});
