import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { readPlainRun } from './plain-run';

const pieces = [
  ['', '', '', '(', '.', '"', "'", '!', '-', '#', '@', '&', 'a', '/', '_'],
  ['https://', 'http://', 'HTTPS://', 'https:/', '@', '#', '#', '@', '', '/'],
  [
    'example',
    'a-b',
    'a--b',
    '-a',
    'a_b',
    'x1',
    '99',
    't',
    'bo',
    'a.b',
    'A',
    'example.org',
    'é',
    'abcdefghijklmnopqrst',
  ],
  [
    '',
    '.',
    '.com',
    '.org',
    '.co',
    '.co.uk',
    '.Com',
    '.example',
    '.comb',
    '.net:80',
    '.org@b',
    '.me-too',
    'u',
  ],
  [
    '',
    '',
    '/',
    '/a',
    '/a/b_c-',
    '/a.b',
    '/a,',
    '/~a',
    '/a(b)',
    '/ab12',
    '?a',
    '?',
    '/?a=b',
    '/a?b=c&d',
    '/a?b=',
    '/a?b-',
    '?a=1/2',
    '#b',
  ],
  [
    '',
    '',
    '.',
    ',',
    '!',
    '?!',
    ')',
    '")',
    '…',
    ':',
    '://',
    ';',
    "'s",
    '’s',
    '&',
    '/',
    '#tea',
    '@bo',
    'é',
    '-',
  ],
] as const;

describe('readPlainRun', () => {
  it.each([
    ['https://example.org/a', 'url', 'https://example.org/a'],
    [
      '(https://shop.example.co.uk/new_in?ref=x).',
      'url',
      'https://shop.example.co.uk/new_in?ref=x',
    ],
    ['https://t.co/aB3', 'url', 'https://t.co/aB3'],
    ['www.example.co.uk/a.html?b=c%20d.', 'url', 'www.example.co.uk/a.html?b=c%20d'],
    ['.@anna_b’s,', 'mention', '@anna_b'],
    ['"#bread2026"', 'hashtag', '#bread2026'],
  ])('reads %j', (run, kind, text) => {
    const read = readPlainRun(run)!;
    expect([read.kind, run.slice(read.start, read.end)]).toEqual([kind, text]);
  });

  it.each([
    'example.museum',
    'https://example.museum/a',
    'https://example.org/a(b)',
    '.example.org',
    'anna@example.org',
    'https://t.co/aB3/more',
    `https://${'a'.repeat(64)}.org`,
    '@abcdefghijklmnopqrstu',
    '@anna/friends',
    '#123',
    '#bröt',
    'a@b',
    '$ACME',
  ])('leaves %j to twitter-text', (run) => {
    expect(readPlainRun(run)).toBeUndefined();
  });

  it('leaves a long run alone, which would take minutes', () => {
    expect(readPlainRun(`#${'a'.repeat(300_000)}~`)).toBeUndefined();
  });

  it('finds in any run that it reads what twitter-text finds', () => {
    let seed = 7;
    const draw = (from: readonly string[]) =>
      from[(seed = (seed * 48_271) % 2_147_483_647) % from.length]!;
    let readable = 0;
    for (let n = 0; n < 60_000; n++) {
      const run = pieces.map(draw).join('');
      const read = readPlainRun(run);
      if (!read) continue;
      readable++;
      const theirs = twitter.extractEntitiesWithIndices(run);
      expect(
        theirs.map((each) => [Object.keys(each)[0], ...each.indices]),
        run,
      ).toEqual([[read.kind === 'mention' ? 'screenName' : read.kind, read.start, read.end]]);
    }
    expect(readable).toBeGreaterThan(1_000);
  });
});
