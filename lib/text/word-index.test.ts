import { describe, expect, it } from 'vitest';
import { packWords, WordIndex } from './word-index';

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
  const index = WordIndex.ofPacked(packWords(classes));

  it.each([...classes])('%j comes back with its class', (word, number) => {
    expect(index.numberAt(word)).toBe(number);
    expect(index.numberAt(`(${word})`, 1, word.length + 1)).toBe(number);
  });

  it.each(['', 'te', 'eam', 'Team', 'teamss', 'new', `${long}a`, '23'])('%j is no word', (word) => {
    expect(index.numberAt(word)).toBe(-1);
  });

  it('those that share their beginning take little more than their ends', () => {
    const words = ['open', 'opened', 'opener', 'opening'].map((word) => [word, 1] as const);
    expect(packWords(new Map(words))).toBe('1AopenEedFrEing');
  });

  it.each(['Tea', 'a\nb', 'a'.repeat(101)])('%j cannot be stored', (word) => {
    expect(() => packWords(new Map([[word, 1]]))).toThrow(RangeError);
  });
});

describe('a list of words', () => {
  const words = Array.from({ length: 5000 }, (_, i) => i.toString(36));
  const index = WordIndex.ofList(words.join(' '));

  it('tells the place of each', () => {
    expect(words.map((word) => index.numberAt(word))).toEqual(words.map((_, place) => place));
  });

  it('holds nothing else', () => {
    const others = words.map((word) => `${word}-`);
    expect(others.filter((word) => index.numberAt(word) >= 0)).toEqual([]);
  });
});
