import type { Entity } from '@/lib/engine/reading/entities';
import { otherForms } from '@/lib/engine/words/word-forms';
import { baseLetter } from '@/lib/text/base-letters';
import { IN_TAG } from '@/lib/text/marks';
import { overlapping, slice, type Span } from '@/lib/text/span';
import type { HousePhrase, RequiredPhrase } from './house-phrase';

/** A text with its entities: all that a house phrase is matched against. A draft, or part of one. */
interface HouseText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Finds the occurrences of a phrase. */
export type HouseFinder = (text: HouseText) => Iterable<Span>;

/** How phrases are matched. */
export type HouseForms = Pick<HousePhrase, 'forms' | 'matchCase'>;

/**
 * Returns a function that finds a team's phrases in texts, as whole words and in any case. Composed and decomposed
 * letters are equal, as are plain, mathematical, full-width, circled, squared, superscript letters and small capitals;
 * an emoji is the same in every skin tone.
 */
export function houseFinder(phrases: readonly string[], forms: HouseForms): HouseFinder {
  const expression = expressionFor(
    phrases.map((phrase) => fold(phrase).text),
    forms,
  );
  return function* find(searched) {
    const folded = fold(searched.text);
    for (const { index, 0: words } of folded.text.matchAll(expression)) {
      const start = folded.starts[index]!;
      const end = folded.ends[index + words.length - 1]!;
      if (!cutsEntity({ start, end }, searched)) yield { start, end };
    }
  };
}

/** A text in the form in which phrases are compared, with the source offset of each of its UTF-16 units. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const JOINER = '\u200D';
/** A character with its combining marks. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gsu;
/** Invisible characters except the joiner of emoji; also skin tones and variation selectors. */
const UNSEEN = /(?!\u200D)\p{Cf}|[\uFE00-\uFE0F]|[\u{1F3FB}-\u{1F3FF}]/gu;

function fold(source: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index, 0: written } of source.matchAll(CHARACTER)) {
    const seen = written.replace(UNSEEN, '').normalize('NFC');
    const end = index + written.length;
    if (seen === '') {
      if (ends.length > 0 && /\p{M}|[\u{1F3FB}-\u{1F3FF}]/u.test(written))
        ends[ends.length - 1] = end;
      continue;
    }
    const letter = baseLetter(seen) ?? seen;
    text += letter;
    for (let unit = 0; unit < letter.length; unit++) {
      starts.push(index);
      ends.push(end);
    }
  }
  return { text, starts, ends };
}

/** Finds a team's discouraged phrase, except where it is already written in the wanted way. */
export function discouraged(house: HousePhrase): HouseFinder {
  const find = houseFinder(house.phrases, house);
  return function* (searched) {
    for (const span of find(searched)) {
      if (slice(searched.text, span) !== house.replacement) yield span;
    }
  };
}

/** Finds what makes a phrase required, in a text that lacks the phrase. */
export function lacking({ when, must, ...forms }: RequiredPhrase): HouseFinder {
  const findCall = houseFinder(when, forms);
  const findAnswer = houseFinder(must, forms);
  return function* (searched) {
    for (const _ of findAnswer(searched)) return;
    for (const span of findCall(searched)) {
      yield span;
      return;
    }
  };
}

/** Whether the span is only a part of a link or mention, and so not a word of the writer's. */
function cutsEntity(span: Span, { entities }: HouseText): boolean {
  return overlapping(entities, span).some(
    ({ kind, start, end }) =>
      (kind === 'url' || kind === 'mention') && (start < span.start || span.end < end),
  );
}

/**
 * The start of a word, which consists of the same characters as a tag: not inside a word, nor after its apostrophe, so
 * that "re" is not found in "we're".
 */
const STARTS = String.raw`(?<!${IN_TAG})(?<!${IN_TAG}['’])`;
const ENDS = `(?!${IN_TAG})`;
const STARTS_AS_WORD = new RegExp(String.raw`^(?:${IN_TAG}|[@#$])`, 'u');
const ENDS_AS_WORD = new RegExp(`${IN_TAG}$`, 'u');

/** Matches any of the phrases, the longest first. */
function expressionFor(phrases: readonly string[], { forms, matchCase }: HouseForms): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const sources = longestFirst.map((phrase) => sourceOf(phrase, forms));
  return new RegExp(sources.join('|'), matchCase ? 'gu' : 'giu');
}

const LETTERS = /[A-Za-z]+/g;
const IN_ANY_WORD = String.raw`[\p{IDC}'’-]`;

/**
 * Matches a phrase with any white space and any kind of quotation marks. Unless it is to be found exactly, every
 * inflected form of its words matches too, and a `*` by itself matches any word.
 */
function sourceOf(phrase: string, forms: HouseForms['forms']): string {
  const literal = phrase
    .normalize()
    .split(/\s+/)
    .map((word) => (isAnyWord(word, forms) ? `${IN_ANY_WORD}+` : wordSource(word, forms)))
    .join(String.raw`\s+`);
  const start = startOf(phrase, forms);
  const end = ENDS_AS_WORD.test(phrase) ? ENDS : `(?!${JOINER})`;
  return start + literal + end;
}

const isAnyWord = (word: string, forms: HouseForms['forms']) => word === '*' && forms === 'all';

/** What must not precede a phrase. One that begins with any word is tried only at the start of each word. */
function startOf(phrase: string, forms: HouseForms['forms']): string {
  const [first = ''] = phrase.split(/\s/, 1);
  if (isAnyWord(first, forms)) return `(?<!${IN_ANY_WORD})`;
  return STARTS_AS_WORD.test(phrase) ? STARTS : `(?<!${JOINER})`;
}

/** Matches one word. Its inflected forms match only for a plain word, not for a handle, tag or address. */
function wordSource(word: string, forms: HouseForms['forms']): string {
  const [letters, ...more] = word.match(LETTERS) ?? [];
  const literal = escaped(word);
  if (forms !== 'all' || letters === undefined || more.length > 0 || /[@#$_\d]/.test(word)) {
    return literal;
  }
  const others = otherForms(letters);
  if (others.length === 0) return literal;
  return literal.replace(letters, `(?:${[...others, letters].join('|')})`);
}

function escaped(words: string): string {
  return words
    .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/['’‘]/g, `['’‘]`)
    .replace(/["“”„]/g, `["“”„]`);
}
