import { describe, expect, it } from 'vitest';
import { packWords } from './coded-words';
import { WordIndex } from './word-index';

describe('packed words', () => {
  const long = 'a'.repeat(40);
  const classes = new Map([
    ['team', 3],
    ['teams', 7],
    ['new zealand', 3],
    ['23andme', 17],
    ['tea', 3],
    [long, 0],
    [`${long}b`, 0],
    ['µg', 0],
  ]);
  const index = WordIndex.byNumber(packWords(classes));

  it.each([...classes])('%j is found with its class', (word, number) => {
    expect(index.numberAt(word)).toBe(number);
    expect(index.numberAt(`(${word})`, 1, word.length + 1)).toBe(number);
  });

  it.each(['', 'te', 'eam', 'Team', 'teamss', 'new', `${long}a`, '23'])(
    '%j is not found',
    (word) => {
      expect(index.numberAt(word)).toBe(-1);
    },
  );
});

describe('a list of words', () => {
  const words = Array.from({ length: 5000 }, (_, i) => i.toString(36));
  const index = WordIndex.byPlace(packWords(words.map((word) => [word, 0])));

  it('gives the index of each', () => {
    expect(words.map((word) => index.numberAt(word))).toEqual(words.map((_, place) => place));
  });

  it('finds nothing else', () => {
    const others = words.map((word) => `${word}-`);
    expect(others.filter((word) => index.numberAt(word) >= 0)).toEqual([]);
  });
});
