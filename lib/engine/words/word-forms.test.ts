import { expect, it } from 'vitest';
import { otherForms } from './word-forms';

it.each<[word: string, forms: readonly string[]]>([
  ['apply', ['applies', 'applied', 'applying']],
  ['Use', ['uses', 'used', 'using']],
  ['reach', ['reaches', 'reached', 'reaching']],
  ['stop', ['stops', 'stoped', 'stoping', 'stopped', 'stopping']],
  ['buy', ['buys', 'bought', 'buying']],
  ['toy', ['toys', 'toyed', 'toying']],
  ['the', []],
  ['x', []],
  ['café', []],
  ['c++', []],
])('%s has the forms %j', (word, forms) => {
  expect(otherForms(word)).toEqual(forms);
});
