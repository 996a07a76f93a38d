import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { findEntities, weightedLength } from './entities';

const require = createRequire(import.meta.url);
/** Every emoji of the newest Unicode, with the unqualified ways to write it. */
const newestEmoji = readFileSync(
  require.resolve('emoji-test-regex-pattern/dist/latest/index-strings.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '');
/** These alone are text to a reader; X counts them by their weight as characters. */
const textual = new Set(['©', '®', '™']);

describe('findEntities', () => {
  it.each([
    ['Hi @anna_b!', ['mention @anna_b']],
    ['mail anna@example.org', []],
    ['#bread, #123 and #bröt', ['hashtag #bread', 'hashtag #bröt']],
    ['$ACME at $5', ['cashtag $ACME']],
    ['$BRK.A, in the U.S.A. at 10.30am', ['cashtag $BRK.A']],
    ['see example.org/a and https://t.co/x.', ['url example.org/a', 'url https://t.co/x']],
    ['https://example.org/#part', ['url https://example.org/#part']],
    ['👩‍👩‍👧‍👦 family', ['emoji 👩‍👩‍👧‍👦']],
    ['👍🏽🇩🇪1️⃣', ['emoji 👍🏽', 'emoji 🇩🇪', 'emoji 1️⃣']],
    ['❤ and ❤️', ['emoji ❤', 'emoji ❤️']],
    ['⚪️⚡️ 🏌🏽‍♀️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿', ['emoji ⚪️', 'emoji ⚡️', 'emoji 🏌🏽‍♀️', 'emoji 🏴󠁧󠁢󠁳󠁣󠁴󠁿']],
    ['good news.So we open', []],
    ['the shop.Live music', []],
    ['2 * 3 © ™ ®', []],
    ['©️ ™️', ['emoji ©️', 'emoji ™️']],
    ['\uD83D half', []],
    ['', []],
  ])('in %j', (text, expected) => {
    const entities = findEntities(text);
    expect(entities.map((entity) => `${entity.kind} ${entity.text}`)).toEqual(expected);
    for (const entity of entities) {
      expect(text.slice(entity.start, entity.end)).toBe(entity.text);
    }
  });

  it('finds each emoji of the newest Unicode version as one', () => {
    expect(newestEmoji.length).toBeGreaterThan(5000);
    const torn = newestEmoji.filter((emoji) => {
      const [found, ...more] = findEntities(emoji);
      return found?.text !== emoji || more.length > 0;
    });
    expect(torn).toEqual([...textual]);
  });

  it('skips overlong runs and continues after them', () => {
    const run = 'a.'.repeat(3000);
    expect(findEntities(`${run} @anna_b`)).toEqual([
      { kind: 'mention', start: 6001, end: 6008, text: '@anna_b' },
    ]);
  });
});

describe('weightedLength', () => {
  it.each([
    ['', 0],
    ['twelve chars', 12],
    ['see https://example.org/a-very-long-address-indeed', 27],
    ['see example.org', 27],
    ['👩‍👩‍👧‍👦', 2],
    ['❤️‍🔥'.repeat(11), 22],
    ['👍🏽 👩🏾‍🚒', 5],
    ['🇩🇪🇫🇷 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 7],
    ['1️⃣#️⃣', 4],
    ['\u{1FAE8} of Unicode 15, \u{1FAE9} of 16, \u{1FAEA} of 17', 36],
    [
      '\u{1F9D1}\u200D\u{1F9D1}\u200D\u{1F9D2} \u{1F642}\u200D↔️ \u{1F426}\u200D\u{1F525} of 15.1',
      16,
    ],
    ['🎉https://example.org🎉', 27],
    ['© ©️ ™', 7],
    ['漢字', 4],
    ['e\u0301 is one', 8],
    ['café “quoted” …', 16],
  ])('of %j', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });

  it('is two for each emoji of the newest Unicode version', () => {
    const others = newestEmoji.filter(
      (emoji) => !textual.has(emoji) && weightedLength(emoji) !== 2,
    );
    expect(others).toEqual([]);
  });

  it.each([
    'Doors at 18:30 “sharp” — see example.org/a?b=c, mail anna@example.org ☕',
    'No. 5: naïve café, Füße, 東京 and Ελλάδα… http://example.com/(x)!',
    'line one\n\nline two\tand tab \u200B and \u2028',
    'half \uD83D of a pair, and \uDE00 the other',
    'a.b@c.de:https://t.co/x?y#z and WWW.EXAMPLE.ORG.',
  ])('agrees with twitter-text on emoji that it knows: %j', (text) => {
    expect(weightedLength(text)).toBe(twitter.parseTweet(text).weightedLength);
  });

  it('counts an overlong run as letters, in linear time', () => {
    const start = performance.now();
    expect(weightedLength('a.'.repeat(12_500))).toBe(25_000);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('texts with dots and signs', () => {
  const pieces = [
    '.',
    '.',
    '. ',
    ' ',
    '@bo',
    '#tea',
    '$AB',
    '.B',
    '.5k',
    ' x.co',
    '東',
    '/list',
    'RT',
    ':',
    '-',
    '&',
    '…',
    'é',
    '://',
  ];

  it('have the same entities and length as in twitter-text', () => {
    let seed = 1;
    const draw = () => (seed = (seed * 48_271) % 2_147_483_647) % pieces.length;
    for (let n = 0; n < 5_000; n++) {
      const text = Array.from({ length: 8 }, () => pieces[draw()]!).join('');
      const theirs = twitter.extractEntitiesWithIndices(text).map(({ indices }) => indices);
      expect(
        findEntities(text).map(({ start, end }) => [start, end]),
        text,
      ).toEqual(theirs);
      expect(weightedLength(text), text).toBe(twitter.parseTweet(text).weightedLength);
    }
  });
});
