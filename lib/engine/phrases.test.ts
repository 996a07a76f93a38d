import { describe, expect, it } from 'vitest';
import { PhraseMatcher, tokensOf } from './phrases';
import { MENTION_MARK, URL_MARK } from './plain';

const lists = { drink: ['tea', 'hot cocoa'] };

function found(phrases: string[], plain: string): string[] {
  const matcher = new PhraseMatcher({ note: 'test', source: 'test', phrases }, lists);
  return Array.from(matcher.find(plain, tokensOf(plain)), (match) => match[0]);
}

describe('PhraseMatcher', () => {
  it.each([
    ['tea', 'tea, teapot and tea', ['tea', 'tea']],
    [
      'a (cup|big mug) of tea',
      'a big mug of tea or a cup of tea',
      ['a big mug of tea', 'a cup of tea'],
    ],
    ['drink? more? tea', 'drink tea, more tea, tea', ['drink tea', 'more tea', 'tea']],
    ['tea now?', 'tea now and tea', ['tea now', 'tea']],
    ['hot _ please', 'hot #milk please', ['hot #milk please']],
    ['my <drink>', 'my tea, my hot  cocoa', ['my tea', 'my hot  cocoa']],
    ['<number> cups', 'ten cups or 1,000 cups', ['ten cups', '1,000 cups']],
    ['<number> _ left', 'cost 20, 2 jars left', ['2 jars left']],
    ['<percent> off', '50% off', ['50% off']],
    ['only <price>', 'only $5.50', ['only $5.50']],
    ['ask <mention>', `ask ${MENTION_MARK}`, [`ask ${MENTION_MARK}`]],
    ['read <url>', `read ${URL_MARK}`, [`read ${URL_MARK}`]],
    ['win <hashtag>', 'win #tea', ['win #tea']],
    ['tea <emoji>', 'tea ☕', ['tea ☕']],
    ['🔁 this', 'please 🔁 this', ['🔁 this']],
    ["don't spill", "don't 🙏 spill", ["don't 🙏 spill"]],
    ['c++ (and|&) tea?', 'c++ & tea', ['c++ & tea']],
    ['rt/share', 'rt/share it', ['rt/share']],
    ['tea', 'steam _tea_ tea_ tea2', []],
    ['tea', '', []],
  ])('finds %j in %j', (phrase, plain, expected) => {
    expect(found([phrase], plain)).toEqual(expected);
  });

  it('takes the longer pattern of two at one place, and none that overlaps', () => {
    expect(found(['tea', 'tea time', 'time for cake'], 'tea time for cake')).toEqual(['tea time']);
  });

  it('gives what it finds in the order of the text', () => {
    expect(found(['tea', 'milk', 'cake'], 'milk cake tea milk')).toEqual([
      'milk',
      'cake',
      'tea',
      'milk',
    ]);
  });

  it.each([
    ['my <dog>', 'There is no word list <dog>, named in "my <dog>".'],
    ['(tea|milk', 'A bracket is not closed in "(tea|milk".'],
    ['tea? milk?', 'Nothing in "tea? milk?" must be there.'],
    ['tea  milk', 'Two spaces follow each other in "tea  milk".'],
  ])('refuses %j', (phrase, message) => {
    expect(() => found([phrase], '')).toThrow(new SyntaxError(message));
  });

  it('refuses an empty list', () => {
    expect(() => found([], '')).toThrow('A phrase list is empty: test');
  });
});
