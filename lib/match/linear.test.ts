import { expect, it } from 'vitest';
import { tokenize, type Tokens } from '@/lib/text/tokens';
import { compileTable } from './compile';
import { Matcher } from './matcher';

const matcher = new Matcher(
  compileTable(
    [
      {
        name: 'asks',
        patterns: [
          '(please|kindly)? (share|retweet) (this|it)?',
          '_ (and|or)? _ (now|soon)',
          'only <price> (today|now)?',
          'call <number> <emoji>? now',
          'look at #tag',
        ],
      },
    ],
    {},
  ),
);

/** How often a column of the tokens is read while the text is matched. */
function readsFor(text: string): number {
  let reads = 0;
  const counted = <Column extends readonly number[]>(column: Column): Column =>
    new Proxy(column, {
      get(target, key) {
        reads++;
        return Reflect.get(target, key) as unknown;
      },
    });
  const { starts, ends, kinds, spaces, ...rest } = tokenize(text);
  const tokens: Tokens = {
    ...rest,
    starts: counted(starts),
    ends: counted(ends),
    kinds: counted(kinds),
    spaces: counted(spaces),
  };
  matcher.match(tokens);
  return reads;
}

it.each([
  'a',
  'a ',
  "a'",
  'a-',
  '#tag ',
  '#tag',
  '@',
  '🎉',
  '🎉 ',
  '*',
  '\uD83D',
  '\uDE00 ',
  '\u0301',
  '_',
  '1',
  '1,',
  '$5 ',
  '.',
  ' ',
  'please share this ',
  'call 5 now ',
])('a row of %j takes steps in proportion to its length', (piece) => {
  const [short, long] = [200, 2000].map((count) => readsFor(piece.repeat(count)));
  expect(long).toBeLessThanOrEqual(12 * Math.max(short!, 20));
});
