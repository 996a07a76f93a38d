import { expect, it } from 'vitest';
import { sensesOf } from './senses';
import { tagger } from './tagger';
import { wordSenses } from './word-senses';

it.each([
  ['london', { name: true, givenName: false, common: false, noTagWord: true, describing: false }],
  ['oliver', { name: true, givenName: true, common: false, noTagWord: true, describing: false }],
  ['running', { name: false, givenName: false, common: true, noTagWord: false, describing: true }],
  ['new zealand', { name: true, common: false }],
  ['gave up', { name: false, common: false }],
  ['zzyzxq', { name: false, givenName: false, common: false, noTagWord: false, describing: false }],
])('what “%s” may be', (word, senses) => {
  expect(wordSenses(word)).toMatchObject(senses);
});

it('every word of the lexicon keeps its senses', () => {
  const { lexicon } = (tagger().model() as { one: { lexicon: Record<string, string | string[]> } })
    .one;
  const words = Object.entries(lexicon).filter(([word]) => /^[\p{L}\p{N}][^ ]*$/u.test(word));
  expect(words.length).toBeGreaterThan(15_000);
  const changed = words.filter(([word, tags]) => {
    const senses = sensesOf([tags].flat());
    return JSON.stringify(wordSenses(word)) !== JSON.stringify(senses);
  });
  expect(changed).toEqual([]);
});
