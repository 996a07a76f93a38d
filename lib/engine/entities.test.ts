import { describe, expect, it } from 'vitest';
import { findEntities, weightedLength } from './entities';

describe('findEntities', () => {
  it.each([
    ['Hi @anna_b!', ['mention @anna_b']],
    ['mail anna@example.org', []],
    ['#bread, #123 and #bröt', ['hashtag #bread', 'hashtag #bröt']],
    ['$ACME at $5', ['cashtag $ACME']],
    ['see example.org/a and https://t.co/x.', ['url example.org/a', 'url https://t.co/x']],
    ['https://example.org/#part', ['url https://example.org/#part']],
    ['👩‍👩‍👧‍👦 family', ['emoji 👩‍👩‍👧‍👦']],
    ['👍🏽🇩🇪1️⃣', ['emoji 👍🏽', 'emoji 🇩🇪', 'emoji 1️⃣']],
    ['❤ and ❤️', ['emoji ❤', 'emoji ❤️']],
    ['⚪️⚡️ 🏌🏽‍♀️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿', ['emoji ⚪️', 'emoji ⚡️', 'emoji 🏌🏽‍♀️', 'emoji 🏴󠁧󠁢󠁳󠁣󠁴󠁿']],
    ['2 * 3 © ™ ®', []],
    ['\uD83D half', []],
    ['', []],
  ])('in %j', (text, expected) => {
    const entities = findEntities(text);
    expect(entities.map((entity) => `${entity.kind} ${entity.text}`)).toEqual(expected);
    for (const entity of entities) {
      expect(text.slice(entity.start, entity.end)).toBe(entity.text);
    }
  });

  it('leaves overlong runs alone and goes on behind them', () => {
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
    ['漢字', 4],
    ['café “quoted” …', 16],
  ])('of %j', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });

  it('counts an overlong run as letters, in linear time', () => {
    const start = performance.now();
    expect(weightedLength('a.'.repeat(12_500))).toBe(25_000);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
