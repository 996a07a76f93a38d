import { expect, it } from 'vitest';
import { wordLists } from './word-lists';

it.each(Object.entries(wordLists))('the list %s holds no words twice', (_, words) => {
  const twice = words.filter((word, place) => words.indexOf(word) < place);
  expect(twice).toEqual([]);
});
