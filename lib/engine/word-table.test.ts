import { expect, it } from 'vitest';
import { packWords, unpackWords } from './word-table';

it('words come back with their classes', () => {
  const long = 'a'.repeat(40);
  const classes = new Map([
    ['team', 3],
    ['teams', 7],
    ['new zealand', 3],
    ['23andme', 7],
    ['tea', 3],
    [long, 0],
    [`${long}b`, 0],
    ['µg', 0],
  ]);
  expect(new Map([...unpackWords(packWords(classes))].sort())).toEqual(
    new Map([...classes].sort()),
  );
});

it('words that share their beginning take little more than their ends', () => {
  const classes = new Map(['open', 'opened', 'opener', 'opening'].map((word) => [word, 1]));
  expect(packWords(classes)).toBe('1AopenEedFrEing');
});

it.each(['Tea', 'a\nb'])('%j cannot be stored', (word) => {
  expect(() => packWords(new Map([[word, 1]]))).toThrow(RangeError);
});
