import type { Draft } from '@/lib/engine/reading/draft';
import { isCapitalAt } from '@/lib/text/characters';

/** A place at the end, after words: not a time ("@ 8:30am") or a price. */
const CHECK_IN =
  /(?<=\S\s{1,3})@\s(?!\d[\d:.]{0,5}\s?[AaPp][Mm](?!\p{sc=Latn}))(?=\p{Lu}|\d[\d:,]{0,9}\p{sc=Latn}{0,9}\s\p{Lu}\p{Ll})[^\n@]{1,90}$/u;
const SMALL_FIRST_LETTER = /^(?!\s*https?:)[^\p{sc=Latn}\d#@$]*\p{Ll}/u;
const TITLE_OR_CLOSED = /:|[.?][^\p{sc=Latn}\d]*$/u;
const WORDS = /\p{sc=Latn}[\p{sc=Latn}'’]*/gu;
const CAPITALISED = /^\p{Lu}(?:\p{Ll}|$)/u;
/** The smallest number of words in a headline. */
const FEWEST_WORDS = 4;
/**
 * Share of capitalised words above which a line is a headline; a convention of ours, since many leave small words in
 * lower case.
 */
const HEADLINE_SHARE = 0.7;
/** Longest casual line, in UTF-16 units. */
const LONGEST_LINE = 100;

/** The offset of a check-in as photo services write it ("Sunset @ Brighton Pier <link>"); -1 if there is none. */
export function checkInStart(draft: Draft): number {
  return draft.derive(findCheckIn);
}

function findCheckIn({ text }: Draft): number {
  return text.includes('@ ') ? text.search(CHECK_IN) : -1;
}

/** Whether the draft ends with the place where it was written. */
export function hasCheckIn(draft: Draft): boolean {
  return checkInStart(draft) >= 0;
}

/** How many words the draft has before its check-in, or in all if it has none. */
export function wordsBeforeCheckIn(draft: Draft): number {
  if (/^[\s(]*@\s/.test(draft.text)) return 0;
  const start = checkInStart(draft);
  return start < 0
    ? draft.wordCount
    : (draft.text.slice(0, start).match(/\p{sc=Latn}+/gu)?.length ?? 0);
}

/** Whether the draft begins with a lower-case letter, as in text messages. */
export function isTexted(draft: Draft): boolean {
  return SMALL_FIRST_LETTER.test(draft.text);
}

/** Whether most words begin with a capital, as the headlines of newsrooms do. */
export function isHeadline(draft: Draft): boolean {
  return draft.derive(isWrittenAsHeadline);
}

function isWrittenAsHeadline({ text }: Draft): boolean {
  const words = text.match(WORDS) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const capitalised = words.filter((word) => isCapitalAt(word, 0) && CAPITALISED.test(word));
  return capitalised.length > words.length * HEADLINE_SHARE;
}

/**
 * Whether the draft is a casual line as among friends: short, without link, tag or mention, without the colon or
 * capitals of a title, and without the closing mark of an edited sentence.
 */
export function isDropped(draft: Draft): boolean {
  return (
    draft.text.length <= LONGEST_LINE &&
    !TITLE_OR_CLOSED.test(draft.text) &&
    !isHeadline(draft) &&
    draft.entitiesOf('url', 'hashtag', 'mention').length === 0
  );
}
