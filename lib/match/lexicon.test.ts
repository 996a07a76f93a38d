import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '@/lib/text/coded-numbers';
import { MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import { tokenize } from '@/lib/text/tokens';
import { compileTable } from './compile';
import { Lexicon } from './lexicon';
import { Matcher } from './matcher';
import { PatternError } from './pattern';
import { TABLE_STREAM } from './table';
import { unpackTrie } from './trie';

const lists = { drink: ['tea', 'hot cocoa'] };

function found(patterns: string[], text: string): string[] {
  const key = {};
  const lexicon = new Lexicon(compileTable([{ name: 'test.list', patterns }], lists), [key]);
  const tokens = tokenize(text);
  return lexicon
    .hits(tokens)
    .of(key)
    .map(({ start, end }) => text.slice(tokens.starts[start], tokens.ends[end - 1]));
}

describe('groups of words that are part of one another', () => {
  const patterns = [
    'big (cup|mug|glass|hot cocoa)',
    'big red (mug|hot cocoa|cup)',
    'new (glass|cup|mug|jug|hot cocoa)',
    '(one|two|three) of <drink>',
    'no (tea|hot cocoa|milk)',
    '<number> tins',
  ];

  it.each([
    ['a big mug, a big jug', ['big mug']],
    ['big red cup, big red glass', ['big red cup']],
    ['new glass, new jug, new hot cocoa, new tea', ['new glass', 'new jug', 'new hot cocoa']],
    ['big hot cocoa, big red hot cocoa', ['big hot cocoa', 'big red hot cocoa']],
    ['two of tea, 2 of tea, ten of tea', ['two of tea']],
    ['no milk, no hot cocoa, no mug', ['no milk', 'no hot cocoa']],
    ['three tins, 4 tins, seven tins', ['three tins', '4 tins', 'seven tins']],
  ])('are each found in %j where they stand', (text, hits) => {
    expect(found(patterns, text)).toEqual(hits);
  });

  it('are stored once: of each word, the smallest group that it is in', () => {
    const words = Array.from({ length: 60 }, (_, i) => `w${i}`);
    const group = (size: number) => `so (${words.slice(0, size).join('|')})`;
    const valuesFor = (sizes: readonly number[]) => {
      const { numbers } = compileTable([{ name: 'test.list', patterns: sizes.map(group) }], {});
      return unpackTrie(readNumbers(numbers), TABLE_STREAM.words).values.length;
    };
    expect(valuesFor([60, 50, 40, 30]) - valuesFor([60])).toBe(3);
  });
});

describe('a list', () => {
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
    ['tea', 'steam tea_time tea2', []],
    ['tea', 'steam _tea_ tea_', ['tea', 'tea']],
    ['(i|we|we all) drink', 'we all drink and i drink', ['we all drink', 'i drink']],
    ['(i|we|we all)', 'we all', ['we all']],
    ['my <drink> please?', 'my hot 🔥 cocoa\nplease', ['my hot 🔥 cocoa\nplease']],
    [
      '(<drink>|a glass of <drink>) now',
      'a glass of hot cocoa now, tea now',
      ['a glass of hot cocoa now', 'tea now'],
    ],
    ['_ tea', "so-called tea, o'clock tea", ['so-called tea', "o'clock tea"]],
    ['tea', "'tea', my'tea", []],
    ['tea time', 'tea       time', []],
    ['f*ck', 'f*ck f ck', ['f*ck']],
    ['<price>', '1,299 dollars, $5 and $5 million', ['1,299 dollars', '$5']],
    ['<duration> left', '5 minutes left, 5 minutesx left', ['5 minutes left']],
    ['tea', '', []],
  ])('finds %j in %j', (phrase, plain, expected) => {
    expect(found([phrase], plain)).toEqual(expected);
  });

  it('prefers the longer of two patterns at one place, and returns no overlapping hits', () => {
    expect(found(['tea', 'tea time', 'time for cake'], 'tea time for cake')).toEqual(['tea time']);
  });

  it('returns hits in order of position', () => {
    expect(found(['tea', 'milk', 'cake'], 'milk cake tea milk')).toEqual([
      'milk',
      'cake',
      'tea',
      'milk',
    ]);
  });

  it.each([
    ['my <dog>', 'test.list: There is no word list <dog>, named in "my <dog>".'],
    ['(tea|milk', 'test.list: A bracket is not closed in "(tea|milk".'],
    ['tea? milk?', 'test.list: Nothing in "tea? milk?" must be there.'],
    ['(tea|)', 'test.list: An alternative is empty in "(tea|)".'],
    ['((tea))', 'test.list: Brackets stand inside brackets in "((tea))".'],
    [
      '(tea? milk|cake)',
      'test.list: A word inside brackets cannot be left out in "(tea? milk|cake)".',
    ],
    ['tea) (milk', 'test.list: A bracket or | stands beside a word, not a space, in "tea) (milk".'],
    [
      '(tea|milk)s',
      'test.list: A bracket or | stands beside a word, not a space, in "(tea|milk)s".',
    ],
    ['tea|milk', 'test.list: A bracket or | stands beside a word, not a space, in "tea|milk".'],
    ['Tea', 'test.list: Write small letters and straight quotation marks in "Tea".'],
    [
      '(don’t|do not) stir',
      'test.list: Write small letters and straight quotation marks in "(don’t|do not) stir".',
    ],
    ['tea  milk', 'test.list: A space begins or ends "tea  milk", or two stand side by side.'],
    [' tea', 'test.list: A space begins or ends " tea", or two stand side by side.'],
    ['', 'test.list: A pattern is empty.'],
  ])('refuses %j', (phrase, message) => {
    expect(() => found([phrase], '')).toThrow(new PatternError(message));
  });

  it('refuses two lists with the same name', () => {
    const list = { name: 'test.list', patterns: ['tea'] };
    expect(() => compileTable([list, list], {})).toThrow(
      new PatternError('test.list: two lists have this name: call one otherwise.'),
    );
  });

  it('refuses an empty list', () => {
    expect(() => found([], '')).toThrow(new PatternError('test.list: the list is empty.'));
  });
});

describe('a text that is read after others', () => {
  const patterns = [
    'tea',
    'no. 1 (cup|tea)',
    'tea at six p.m. sharp',
    'please? <drink>',
    '<number> (cups|million)',
    'cocoa _ tea',
    'wow! tea',
    '<price> tea',
  ];
  const key = {};
  const table = compileTable([{ name: 'test.list', patterns }], lists);
  const matcher = new Matcher(table);
  const words = 'tea,hot,cocoa,no,p,m,1,£5,cups,million,please,wow,at,six,sharp,🎉,_'.split(',');
  const marks = [' ', '. ', '.', '! ', '? ', '?', '; ', ', ', '\n', ') ', '" ', ': ', '\n\n', "'"];
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks)), { maxLength: 30 })
    .map((pieces) => pieces.flat().join(''));

  it('has the same hits as without a cache', () => {
    const lexicon = new Lexicon(table, [key]);
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenize(text);
        const starts = new Set(matcher.match(tokens).map(({ start }) => start));
        const kept = lexicon.hits(tokens).of(key);
        expect(new Lexicon(table, [key]).hits(tokens).of(key)).toEqual(kept);
        for (const { start } of kept) expect(starts).toContain(start);
        for (const start of starts) {
          expect(kept.some((match) => match.start <= start && start < match.end)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
