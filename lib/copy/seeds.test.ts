import { expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { sources } from './en/pages/sources';
import { sourceInWords as inWords, type Seed } from './seeds';

const sourceInWords = (source: string) => inWords(source, (seed: Seed) => sources[seed]);

it.each([
  ['seed 003', 'a list of what not to do on Twitter for business'],
  [
    'seed 000, seed 001',
    'an essay on customer engagement on Twitter, a note on building relationships with Twitter',
  ],
  ['arXiv 2411.16814', 'arXiv 2411.16814'],
])('%s is %s', (source, words) => {
  expect(sourceInWords(source)).toBe(words);
});

it('has a title for the source of every rule', () => {
  expect(rules.filter(({ source }) => /seed \d/.test(sourceInWords(source)))).toEqual([]);
});
