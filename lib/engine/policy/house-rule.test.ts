import { describe, expect, it } from 'vitest';
import { defaultContext, type Context } from '@/lib/engine/context';
import { Draft } from '@/lib/engine/reading/draft';
import { housePhraseSchema, requiredPhraseSchema } from '@/lib/engine/schemas/house-phrase';
import { countSteps } from '@/tests/count-steps';
import { houseRule, requiredRule } from './house-rule';

/** The words of a draft that a house phrase finds. */
function found(phrases: readonly string[], text: string): string[] {
  const house = housePhraseSchema.parse({
    id: 'test',
    phrases,
    message: 'Not here.',
    speaks: ['-'],
    forms: 'as-written',
  });
  const findings = [...houseRule(house, 'Acme').check(new Draft(text), defaultContext)];
  return findings.map(({ span }) => text.slice(span?.start, span?.end));
}

describe('a house phrase', () => {
  it.each<[phrase: string, text: string, words: string[]]>([
    ['hey guys', 'Hey guys, hey  GUYS', ['Hey guys', 'hey  GUYS']],
    ['Hey Guys', 'well, hey guys!', ['hey guys']],
    ['hey guys', 'hey\nguys', ['hey\nguys']],
    ['hey  guys', 'hey guys', ['hey guys']],
    ['any questions?', 'We have any, and many questions? Any questions?', ['Any questions?']],
    ['any questions?', 'Any questions remain.', []],
    ['(beta)', 'Our app (Beta) is out.', ['(Beta)']],
    ['a|b', 'a or b, a|b', ['a|b']],
    ['snake_case', 'snake_case, snake case', ['snake_case']],
    ['<price>', 'Only $5 or <price>.', ['<price>']],
    ['c++', 'C++ and c', ['C++']],
    ['50% off', 'Now 50% off, not 150% off', ['50% off']],
    ["don't miss", 'Don’t miss it', ['Don’t miss']],
    ['the “best”', 'the "best" of all', ['the "best"']],
    ['@acme', 'Hi @Acme, @acme_deals and mail@acme', ['@Acme']],
    ['thanks @acme', 'Thanks @acme!', ['Thanks @acme']],
    ['#acme', '#Acme #acmesale', ['#Acme']],
    ['acme', '@acme and #acme, https://acme.com/acme', ['acme']],
    ['acme.com', 'See acme.com, not www.acme.com/sale', ['acme.com']],
    ['cheap', "Cheaper, dirt-cheap, 'cheap'", ['cheap', 'cheap']],
    ['re', "we're", []],
    ['élan', 'Élan und élans', ['Élan']],
    ['🚀🚀', 'To the moon🚀🚀🚀', ['🚀🚀']],
    ['café', 'Our cafe\u0301 and our CAFÉ', ['cafe\u0301', 'CAFÉ']],
    ['cafe\u0301', 'Our café is open', ['café']],
    ['cheap', '𝗖𝗵𝗲𝗮𝗽 and ｃｈｅａｐ, ᴄʜᴇᴀᴘ and ⓒⓗⓔⓐⓟ', ['𝗖𝗵𝗲𝗮𝗽', 'ｃｈｅａｐ', 'ᴄʜᴇᴀᴘ', 'ⓒⓗⓔⓐⓟ']],
    ['𝗰𝗵𝗲𝗮𝗽', 'A cheap one', ['cheap']],
    ['cheap', 'che\u00ADap, ch\u200Beap', ['che\u00ADap', 'ch\u200Beap']],
    ['✨', 'New ✨ today✨', ['✨', '✨']],
    ['❤', 'We ❤️ rye and ❤ oats', ['❤️', '❤']],
    ['👍', 'Done 👍🏽, done 👍', ['👍🏽', '👍']],
    ['👩', 'A coder 👩‍💻, a reader 👩', ['👩']],
  ])('%j in %j', (phrase, text, words) => {
    expect(found([phrase], text)).toEqual(words);
  });

  it('matches the longest phrase', () => {
    expect(found(['cheap', 'cheap as chips'], 'Cheap as chips, cheap')).toEqual([
      'Cheap as chips',
      'cheap',
    ]);
  });
});

/** The words found, each with what the fix writes in their place. */
function mended(
  house: Readonly<Record<string, unknown>>,
  text: string,
  context: Partial<Context> = {},
): (readonly [string, string | undefined])[] {
  const phrase = housePhraseSchema.parse({ id: 'x', message: 'No.', speaks: ['-'], ...house });
  const findings = [
    ...houseRule(phrase, 'Acme').check(new Draft(text), { ...defaultContext, ...context }),
  ];
  return findings.map(({ span, fixes }) => [
    text.slice(span?.start, span?.end),
    fixes?.()[0]?.text,
  ]);
}

describe('the forms of a house phrase', () => {
  it.each<[house: Readonly<Record<string, unknown>>, text: string, words: unknown]>([
    [
      { phrases: ['reach out'] },
      'We reached out, reaching out.',
      [
        ['reached out', undefined],
        ['reaching out', undefined],
      ],
    ],
    [
      { phrases: ['user'], replacement: 'reader' },
      'Users and a user.',
      [
        ['Users', 'Readers'],
        ['user', 'reader'],
      ],
    ],
    [
      { phrases: ['utilise'], replacement: 'use' },
      'UTILISE it, Utilise it, we utilised it',
      [
        ['UTILISE', 'USE'],
        ['Utilise', 'Use'],
        ['utilised', undefined],
      ],
    ],
    [
      { phrases: ['iphone'], replacement: 'iPhone' },
      'An iPhone, an Iphone',
      [['Iphone', 'IPhone']],
    ],
    [
      { phrases: ['Git hub', 'github'], replacement: 'GitHub', matchCase: true },
      'GitHub, github',
      [['github', 'GitHub']],
    ],
    [
      { phrases: ['low * fruit'] },
      'low hanging fruit, low fruit',
      [['low hanging fruit', undefined]],
    ],
    [{ phrases: ['cheap'], forms: 'as-written' }, 'cheaps and cheap', [['cheap', undefined]]],
    [{ phrases: ['cheap'], surfaces: ['reply'] }, 'cheap', []],
    [{ phrases: ['cheap'], accounts: ['beans'] }, 'cheap', []],
  ])('%j in %j', (house, text, words) => {
    expect(mended(house, text)).toEqual(words);
  });

  it('apply only on the given accounts and surfaces', () => {
    const house = { phrases: ['cheap'], accounts: ['beans'], surfaces: ['reply'] };
    expect(mended(house, 'cheap', { handle: 'beans', surface: 'reply' })).toHaveLength(1);
    expect(mended(house, 'cheap', { handle: 'tea', surface: 'reply' })).toEqual([]);
    expect(mended(house, 'cheap', { handle: 'beans', surface: 'post' })).toEqual([]);
  });
});

describe('a required phrase', () => {
  const rule = requiredRule(
    requiredPhraseSchema.parse({
      id: 'risk',
      when: ['growth fund'],
      must: ['capital at risk'],
      message: '“{quote}” needs the risk line.',
      add: 'Capital at risk.',
      speaks: ['-'],
    }),
    'Acme',
  );

  it.each<[text: string, words: string[]]>([
    ['Our growth fund turns five.', ['growth fund']],
    ['Two Growth Funds, one growth fund.', ['Growth Funds']],
    ['Our growth fund turns five. Capital at risk.', []],
    ['Our garden turns five.', []],
  ])('%j', (text, words) => {
    const findings = [...rule.check(new Draft(text), defaultContext)];
    expect(findings.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(words);
  });

  it('is appended to the draft by the fix', () => {
    const text = 'Our growth fund turns five. ';
    const [fix] = [...rule.check(new Draft(text), defaultContext)][0]!.fixes!();
    expect(text.slice(0, fix!.start) + fix!.text).toBe(
      'Our growth fund turns five. Capital at risk.',
    );
  });
});

describe('the replacement of a house phrase', () => {
  const replaced = (phrase: string, replacement: string, text: string) => {
    const house = housePhraseSchema.parse({
      id: 'test',
      phrases: [phrase],
      message: 'Not here.',
      replacement,
      speaks: ['-'],
    });
    return [...houseRule(house, 'Acme').check(new Draft(text), defaultContext)].flatMap(
      ({ fixes }) => fixes?.().map((fix) => fix.text) ?? [],
    );
  };

  it.each([
    ['guys', 'folks', 'Guys, are you there, guys?', ['Folks', 'folks']],
    ['guys', 'folks', 'HEY GUYS', ['FOLKS']],
    [
      'Facebook',
      'our page',
      'See Facebook. Facebook is new, FACEBOOK too',
      ['our page', 'Our page', 'OUR PAGE'],
    ],
    ['cheap', 'iPhone-grade', 'a cheap one', ['iPhone-grade']],
    ['agency', 'company', 'One Agency, three agencies', ['Company', 'companies']],
  ])('%j by %j in %j', (phrase, replacement, text, texts) => {
    expect(replaced(phrase, replacement, text)).toEqual(texts);
  });
});

describe('a draft of 30,000 characters', () => {
  const phraseOf = (phrase: string) =>
    housePhraseSchema.parse({
      id: 'test',
      phrases: [phrase],
      message: 'Not here.',
      replacement: 'folks',
      speaks: ['-'],
    });
  /** Looks for the phrase in the piece again and again, and asks for the first fix. */
  const lookFor = (phrase: string, piece: string, length: number) => {
    const draft = new Draft(`The hall opens. ${piece.repeat(length / piece.length)}`);
    const findings = [...houseRule(phraseOf(phrase), 'Acme').check(draft, defaultContext)];
    return findings.length + (findings[0]?.fixes?.().length ?? 0);
  };

  // In linear time each takes some milliseconds, in quadratic time the first takes ten seconds.
  it.each(['\u0301', 'a', '-', "'"])(
    'is read quickly if a phrase matches any word, in a row of %j',
    { timeout: 4_000 },
    (piece) => {
      expect(lookFor('* cheap *', piece, 30_000)).toBe(0);
    },
  );

  it.each(['🎉', '…', '@a '])('takes steps in proportion to its length in a row of %j', (piece) => {
    const stepsFor = (length: number) => countSteps(() => lookFor(piece.trim(), piece, length));
    stepsFor(600);
    expect(stepsFor(30_000)).toBeLessThan(4.8 * stepsFor(7_500));
  });
});
