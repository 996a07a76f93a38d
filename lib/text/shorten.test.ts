import { describe, expect, it } from 'vitest';
import { shorten } from './shorten';

describe('shorten', () => {
  const sixty = 'A long line about the harbour fair, with sixty letters in it';

  it.each([
    ['folds white space', '  Tea\n\nat  noon ', 'Tea at noon'],
    ['leaves what fits', sixty, sixty],
    [
      'cuts at a word',
      'The ferry to the islands leaves from the old pier at noon tomorrow',
      'The ferry to the islands leaves from the old pier at noon…',
    ],
    ['cuts a row of emoji between two of them', '👩‍👩‍👧‍👦'.repeat(6), `${'👩‍👩‍👧‍👦'.repeat(5)}…`],
    ['cuts no pair of surrogates', `a${'🎉'.repeat(40)}`, `a${'🎉'.repeat(29)}…`],
  ])('%s', (_, quote, shortened) => {
    expect(shorten(quote)).toBe(shortened);
  });
});
