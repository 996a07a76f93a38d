import type { Entity } from './entities';
import { houseRuleId, type HousePhrase } from './house-phrase';
import { defineRule, type Rule } from './rule';
import { overlaps, slice, type Span } from './span';
import { plainLetter } from './plain-letters';

/** A text with what X makes a link of in it: all that a house phrase looks at, a draft or less. */
export interface HouseText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Finds the places where a phrase stands. */
export type HouseFinder = (text: HouseText) => Iterable<Span>;

/**
 * Makes what finds the phrases of a team in texts, in any case and as whole words. Letters are the same
 * whether composed or not, and whether plain, mathematical, full-width, circled, squared, superscript or
 * small capitals; an emoji is the same in every skin tone.
 */
export function houseFinder({ phrases }: Pick<HousePhrase, 'phrases'>): HouseFinder {
  const expression = expressionFor(phrases.map((phrase) => fold(phrase).text));
  return function* find(searched) {
    const folded = fold(searched.text);
    for (const { index, 0: words } of folded.text.matchAll(expression)) {
      const start = folded.starts[index]!;
      const end = folded.ends[index + words.length - 1]!;
      if (!cutsEntity({ start, end }, searched)) yield { start, end };
    }
  };
}

/** A text as phrases are compared, with where each of its units was made from, in UTF-16 units. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const JOINER = '\u200D';
/** A character with the marks that belong to it. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gsu;
/** What is not seen: but for the joiner of emoji, skin tones and the wish for a coloured picture. */
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
    const plain = plainLetter(seen) ?? seen;
    text += plain;
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(index);
      ends.push(end);
    }
  }
  return { text, starts, ends };
}

/** A rule that finds a team's own phrases, as they are written. */
export function houseRule(house: HousePhrase, team: string): Rule {
  const find = houseFinder(house);
  return defineRule({
    id: houseRuleId(house),
    category: 'house',
    title: 'House style',
    why: `${team} has agreed on other words here.`,
    source: team,
    example: { before: house.speaks[0]!, after: house.quiet[0] ?? '' },
    messages: { found: house.message },
    *check(draft) {
      for (const span of find(draft)) {
        yield { messageId: 'found', span, fixes: fixesFor(house, draft.text, span) };
      }
    },
  });
}

function fixesFor({ replacement, phrases }: HousePhrase, text: string, span: Span) {
  if (replacement === undefined) return [];
  const found = slice(text, span);
  const isBeginning = BEGINNING.test(text.slice(0, span.start));
  const asWritten = phrases.includes(found) && !isBeginning;
  const words = asWritten ? replacement : withCapitalsOf(found, replacement);
  return [{ ...span, text: words, label: `Say “${words}”` }];
}

/** What stands in front of the first word of a sentence, or of a line. */
const BEGINNING = /(?:^|[.!?…]["”’)]*\s+|\n\s*)["“‘(]*$/;

/** The replacement in capitals if all that it replaces is, or with a first capital if that has one. */
function withCapitalsOf(found: string, replacement: string): string {
  const letters = found.match(/\p{L}/gu) ?? [];
  const isCapital = (letter: string | undefined) => letter !== undefined && /\p{Lu}/u.test(letter);
  if (letters.length > 1 && letters.every(isCapital)) return replacement.toUpperCase();
  if (!isCapital(letters[0])) return replacement;
  return replacement.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Whether the span is a part of a link or a mention only, which is no word of the writer's. */
function cutsEntity(span: Span, { entities }: HouseText): boolean {
  return entities.some(
    (entity) =>
      (entity.kind === 'url' || entity.kind === 'mention') &&
      overlaps(entity, span) &&
      (entity.start < span.start || span.end < entity.end),
  );
}

const IN_WORD = String.raw`[\p{L}\p{M}\p{N}_]`;
/** Not inside a word, nor behind its apostrophe: "re" is no word in "we're". */
const STARTS = String.raw`(?<!${IN_WORD})(?<!${IN_WORD}['’])`;
const ENDS = `(?!${IN_WORD})`;
const STARTS_AS_WORD = new RegExp(String.raw`^(?:${IN_WORD}|[@#$])`, 'u');
const ENDS_AS_WORD = new RegExp(`${IN_WORD}$`, 'u');

/** Any of the phrases, the longest that begins at a place. */
function expressionFor(phrases: readonly string[]): RegExp {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(sourceOf).join('|'), 'giu');
}

/** What is written, in any case, with any white space and any kind of quotation marks. */
function sourceOf(phrase: string): string {
  const literal = phrase
    .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`)
    .replace(/['’‘]/g, `['’‘]`)
    .replace(/["“”„]/g, `["“”„]`);
  const start = STARTS_AS_WORD.test(phrase) ? STARTS : `(?<!${JOINER})`;
  const end = ENDS_AS_WORD.test(phrase) ? ENDS : `(?!${JOINER})`;
  return start + literal + end;
}
