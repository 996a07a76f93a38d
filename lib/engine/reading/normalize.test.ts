import { describe, expect, it } from 'vitest';
import { MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import { slice } from '@/lib/text/span';
import { findEntities } from './entities';
import { normalize } from './normalize';

const normalized = (text: string) => normalize(text, findEntities(text));

describe('normalize', () => {
  it.each([
    ['Warm BREAD', 'warm bread'],
    ['“It’s warm”', '"it\'s warm"'],
    ['𝗪𝗮𝗿𝗺 𝘣𝘳𝘦𝘢𝘥', 'warm bread'],
    ['ｗａｒｍ ⓑⓡⓔⓐⓓ', 'warm bread'],
    ['ᴡᴀʀᴍ ʙʀᴇᴀᴅ', 'warm bread'],
    ['Cafe\u0301 CRE\u0300ME, e\u0301', 'café crème, é'],
    ['q\u0301uick', 'q\u0301uick'],
    ['f0llow my br3ad', 'follow my bread'],
    ['10am, 4th, 2nd, b2b', '10am, 4th, 2nd, b2b'],
    ['soooo freeee pleaseee', 'so free please'],
    ['wa\u200Brm\uFEFF bre\u00ADad', 'warm bread'],
    ['@anna_b see https://example.org', `${MENTION_MARK} see ${URL_MARK}`],
    ['#WarmBread', '#warmbread'],
    ['👍🏽 ♥️ 👩‍🍳', '👍 ❤ 👩'],
    ['1️⃣Mix 2⃣ Bake', '1\u20E3mix 2\u20E3 bake'],
    ['①Mix ❷Bake', '①\u20E3mix ❷\u20E3bake'],
    ['İstanbul', 'İstanbul'],
    ['\uD83D', '\uD83D'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(normalized(text).text).toBe(expected);
  });

  it.each([
    ['Eat 𝗪𝗮𝗿𝗺 bread', 'warm', '𝗪𝗮𝗿𝗺'],
    ['please f0llooow us', 'follow', 'f0llooow'],
    ['so freeee!', 'free', 'freeee'],
    ['Hi @anna_b there', MENTION_MARK, '@anna_b'],
    ['Eat 👩‍🍳 bread', '👩', '👩‍🍳'],
    ['A #WarmBread day', 'bread', 'Bread'],
    ['x\u200By bread', 'xy', 'x\u200By'],
    ['A cafe\u0301 here', 'café', 'cafe\u0301'],
  ])('maps back from %j: %j is %j', (text, part, source) => {
    const { text: whole, toSource } = normalized(text);
    const start = whole.indexOf(part);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(slice(text, toSource({ start, end: start + part.length }))).toBe(source);
  });

  it('maps an offset of the source forward', () => {
    const { fromSource } = normalized('a\u200B @anna_b c');
    expect([0, 1, 2, 3, 11, 99].map(fromSource)).toEqual([0, 1, 1, 2, 4, 5]);
  });
});
