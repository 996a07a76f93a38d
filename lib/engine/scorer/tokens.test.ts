import { expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { signTokens, wordsOfTag } from './tokens';

it.each<[text: string, tokens: readonly string[]]>([
  [
    'Half-price tea, 3 left!!',
    ['word half-price', 'word tea', 'mark ,', 'number 3', 'word left', 'mark !'],
  ],
  ['1500 in 2026, 9-17', ['number <number>', 'word in', 'number <year>', 'mark ,', 'number 0-0']],
  ['well... now?? so?!', ['word well', 'mark .', 'word now', 'mark ?', 'word so', 'mark !']],
  ['tea\n#tea_time 🎉', ['word tea', 'mark \n', 'tag #tea_time', 'emoji 🎉']],
])('reads words, numbers, marks and tags, those of one kind alike: %j', (text, tokens) => {
  const { text: normalized } = new Draft(text).normalized;
  expect(signTokens(normalized).map(({ kind, key }) => `${kind} ${key}`)).toEqual(tokens);
});

it('reads links and mentions as one sign each', () => {
  const keysIn = (text: string) =>
    signTokens(new Draft(text).normalized.text).map(({ key }) => key);
  expect(keysIn('@anna_b https://example.org/a')).toEqual(keysIn('@bo https://example.com'));
});

it.each([
  ['#BuyLocal', ['buy', 'local']],
  ['#tea_time', ['tea', 'time']],
  ['#Fair2026', ['fair', '2026']],
  ['#tea', ['tea']],
])('knows the words of %s', (tag, words) => {
  expect(wordsOfTag(tag)).toEqual(words);
});
