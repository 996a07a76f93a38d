import type { WordLists } from '@/lib/match/compile';
import { parsePattern, type Unit } from '@/lib/match/pattern';
import { MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import { mulberry32 } from './mulberry32';

/** A text with matches of patterns, intact and broken. */
export interface PatternText {
  readonly text: string;
  /** Indices of the patterns from which it was made. */
  readonly madeOf: readonly number[];
  /** Indices of other patterns, drawn at random. */
  readonly others: readonly number[];
}

/** Words for the built-ins, in several forms each, some of them broken. */
const samples: WordLists = {
  number: ['3', '1,000', '2.5', '10k', 'twenty', 'a few', '7th'],
  price: ['$5', '£1,299.99', '20 euros', '99p', 'rs 500', 'n5,000', '$3 million', '.05 eth', '720'],
  duration: ['5 minutes', '24h', '3days', '300 hrs', '5 minutesx'],
  weight: ['5kg', '10 pounds', '200 lbs'],
  percent: ['50%', '20 percent', '1.5%', '15 per cent'],
  mention: [MENTION_MARK],
  url: [URL_MARK],
  hashtag: ['#tea', '#a1', '#'],
  emoji: ['\u{1F389}', '\u2764', '\u2B07'],
};

const gaps = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  '\n',
  ' \u{1F389} ',
  '\u2764',
  ' *',
  '~ ',
  '       ',
  '-',
  ', ',
  '. ',
  '',
  '\u20E3',
];
const noise = [
  'the',
  'you',
  'a',
  'and',
  'is',
  '!',
  '?',
  '"',
  "'",
  '#',
  '$',
  '\u{1F525}',
  'x',
  '5',
  'soap',
  "it's",
  'so-so',
  '(',
];

/**
 * Texts made from one to three patterns each, with one of their expansions, sometimes with a word left out or doubled,
 * between filler words and marks. Deterministic.
 */
export function* createTexts(
  patterns: readonly string[],
  lists: WordLists,
  count: number,
  otherCount: number,
): Generator<PatternText> {
  const random = mulberry32(20261128);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const wordsOf = (unit: Unit): string => {
    if (unit.kind === 'any') return pick(['soap', 'well-known', "o'clock", '#soap', '42']);
    if (unit.kind === 'word') return unit.text;
    return pick(samples[unit.name] ?? lists[unit.name]!);
  };
  const readingOf = (pattern: string): string[] =>
    parsePattern(pattern).flatMap(({ alternatives, optional }) => {
      if (random() < (optional ? 0.5 : 0.03)) return [];
      const words = pick(alternatives).flatMap((unit) => wordsOf(unit).split(' '));
      return random() < 0.03 ? [...words, ...words] : words;
    });

  for (let i = 0; i < count; i++) {
    const madeOf = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, part) =>
      part === 0 ? i % patterns.length : Math.floor(random() * patterns.length),
    );
    const words = madeOf.flatMap((pattern) => [
      ...(random() < 0.7 ? [pick(noise)] : []),
      ...readingOf(patterns[pattern]!),
    ]);
    const isClean = random() < 0.5;
    const text = words.map((word) => word + (isClean ? ' ' : pick(gaps))).join('');
    const others = Array.from({ length: otherCount }, () => Math.floor(random() * patterns.length));
    yield { text, madeOf, others };
  }
}
