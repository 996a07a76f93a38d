import { titleBearers } from '@/lib/lexicon/title-bearers';
import { isCapitalAt } from '@/lib/text/characters';
import type { Span } from '@/lib/text/span';

/** Small words within titles. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the of and or to in on at for with by from my our your it me us you up out off not is'.split(
    ' ',
  ),
);
/** Words that occur in no name: capitalised words with one of them are not the name of a person. */
const NAMES_NOTHING: ReadonlySet<string> = new Set(
  'a an the of and or to in on for with my our your it me us you i i’m is are be so this that not no we he she they do don’t can’t won’t all up off out here there how what why when'.split(
    ' ',
  ),
);

/** The largest number of words in a title. */
const LONGEST = 24;
/** The largest number of consecutive small words in one. */
const MOST_SMALL = 3;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/uy;

/**
 * The possible ends of a row of at least two capitalised words, with small words between them, shortest first, and
 * whether a word that occurs in no name precedes each end.
 */
function rowsFrom(text: string, start: number): { end: number; namesNothing: boolean }[] {
  const rows: { end: number; namesNothing: boolean }[] = [];
  let [at, capitals, small, namesNothing] = [start, 0, 0, false];
  for (let count = 0; count < LONGEST; count++) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    const lower = word.toLowerCase().replace("'", '’');
    namesNothing ||= NAMES_NOTHING.has(lower);
    const end = at + word.length;
    if (isCapitalAt(text, at) || (capitals > 0 && /^\d/.test(word))) {
      capitals++;
      small = 0;
      if (capitals > 1) rows.push({ end, namesNothing });
    } else if (capitals === 0 || !SMALL.has(lower) || ++small > MOST_SMALL) break;
    if (text.startsWith(', ', end)) at = end + 2;
    else if (text.startsWith(' & ', end)) at = end + 3;
    else if (text[end] === ' ') at = end + 1;
    else break;
  }
  return rows;
}

const NEXT_WORD = /[^\s.,:;!?]+/y;

/**
 * The end of a word that says what has a title, such as "song" or "quiz", at the offset or a few words later.
 *
 * @param skip the largest number of words before it
 * @returns -1 if there is none
 */
export function bearerEnd(text: string, from: number, skip: number): number {
  let at = from;
  for (let count = 0; count <= skip; count++) {
    NEXT_WORD.lastIndex = at;
    const word = NEXT_WORD.exec(text)?.[0];
    if (word === undefined) return -1;
    at += word.length;
    if (titleBearers.has(word.toLowerCase())) return at;
    if (text[at] !== ' ') return -1;
    at++;
  }
  return -1;
}

const OWNER = /(?:the|our|an?|its|their|his|her|my|[A-Z][A-Za-z]*['’]s?) /y;
const EXPLAINS = /, (?:now |once )?/y;
const GOES_ON = /[^.!?\n,:]{0,60}, [a-z]/y;
const ENDS = /[^.!?\n,:]{0,60}[.!]/y;
/** A title in the first person, with who wrote it. */
const OWN_BY = /^[^\p{L}]*(?:My|Me|I|I['’]m) [^.!?\n]{2,80}? by \p{Lu}\p{Ll}+ \p{Lu}/u;
const IS = / (?:is|was|are|were|becomes|became) /y;
const IS_ON =
  / (?:is|was) (?:(?:back )?on (?:the|our) (?:big )?(?:jukebox|stage|screen|playlist|bill|programme|radio|turntable|shelf|shelves|menu|tap)|what [^.!?\n]{2,40} (?:is|are|was) called)\b/y;

/** The end of a sticky pattern's match at the offset, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at >= 0 && pattern.test(text) ? pattern.lastIndex : -1;
}

/** "I'm So Tired, the Fugazi song, is on …", "I Feel Sick, a play for two." */
function isExplained(text: string, at: number, namesNothing: boolean): boolean {
  const owner = endOf(OWNER, text, endOf(EXPLAINS, text, at));
  const bearer = owner < 0 ? -1 : bearerEnd(text, owner, 3);
  const isLast = namesNothing && endOf(ENDS, text, bearer) >= 0;
  return isLast || endOf(GOES_ON, text, bearer) >= 0;
}

/** "Tell Your Friends is the new single by …", "… is on the jukebox", "… is what our quiz is called" */
function isTold(text: string, at: number): boolean {
  const owner = endOf(OWNER, text, endOf(IS, text, at));
  return (owner >= 0 && bearerEnd(text, owner, 2) >= 0) || endOf(IS_ON, text, at) >= 0;
}

/** "Tonight on stage: My Aunt Said So.", "Chapter 4, Spread the News, is read …": in lower case. */
const SHOWN =
  /\b(?:(?:on stage|now showing|on screen|screening|showing|tonight|matinee|(?:film|book|play|song|album|single|poem|opera|musical|read)(?: of the (?:day|week|month|night))?): |(?:chapter|song|track|episode|part|act|poem|play|film|book|single|album)(?: \d{1,3})?, )/;

/** How much of a sentence is examined, in UTF-16 units. */
const REACH = 240;
/** The largest number of characters before the first word of a sentence, none a letter or number. */
const LONGEST_LEAD = 4;

/**
 * Titles and names of works, events and shops that sentences mention, at most one per sentence. Like quotations, they
 * are not the writer's own words.
 *
 * @param sentences of the text, in order
 * @returns in the same order
 */
export function titlesIn(text: string, sentences: readonly Span[]): Span[] {
  return sentences.flatMap((sentence) => {
    const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
    const title = openingTitle(head) ?? shownTitle(head);
    return title ? [{ start: sentence.start + title.start, end: sentence.start + title.end }] : [];
  });
}

const FIRST_WORD = /[\p{L}\p{N}@#]/u;

function openingTitle(sentence: string): Span | undefined {
  const start = sentence.search(FIRST_WORD);
  if (start < 0 || start > LONGEST_LEAD) return undefined;
  const by = OWN_BY.exec(sentence)?.[0].lastIndexOf(' by ') ?? -1;
  const row = rowsFrom(sentence, start).findLast(({ end, namesNothing }) => {
    const at = behindMark(sentence, end);
    if (at === by) return true;
    return isExplained(sentence, at, namesNothing) || (namesNothing && isTold(sentence, at));
  });
  return row && { start, end: row.end };
}

function shownTitle(sentence: string): Span | undefined {
  if (!sentence.includes(': ') && !sentence.includes(', ')) return undefined;
  const lower = sentence.toLowerCase();
  const cue = lower.length === sentence.length ? SHOWN.exec(lower) : null;
  if (!cue) return undefined;
  const start = cue.index + cue[0].length;
  const row = rowsFrom(sentence, start).findLast(({ end }) =>
    /^(?:[.,(]|\s*$)/.test(sentence.slice(behindMark(sentence, end))),
  );
  return row && { start, end: row.end };
}

/** The offset after a closing quotation mark at `at`, or `at`. */
function behindMark(text: string, at: number): number {
  return at < text.length && '"”’'.includes(text[at]!) ? at + 1 : at;
}

/** The smallest number of capitalised words of a name in an ordinary sentence. */
const ROW_CAPITALS = 3;
/** The smallest number of lower-case words beside such a row: without them the whole sentence is capitalised. */
const PLAIN_WORDS = 2;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;
const TITLE_WORD = /^\p{Lu}(?:[\p{Ll}'’]|$)/u;

/**
 * Whether the span is in a row of capitalised words, with small words between them, inside a sentence in lower case:
 * "out today: The Bitch Doctrine in paperback". Only the beginning of a long sentence is read.
 */
export function isInNamedRow(text: string, sentence: Span, span: Span): boolean {
  const end = Math.min(sentence.end, sentence.start + REACH);
  if (span.end > end) return false;
  let [capitals, plain, behind, hasSpan, isFound] = [0, 0, sentence.start, false, false];
  const close = () => {
    isFound ||= hasSpan && capitals >= ROW_CAPITALS;
    [capitals, hasSpan] = [0, false];
  };
  for (const { index, 0: word } of text.slice(sentence.start, end).matchAll(WORDS)) {
    const start = sentence.start + index;
    if (!/^,? $|^ & $/.test(text.slice(behind, start))) close();
    behind = start + word.length;
    const isCapital = TITLE_WORD.test(word);
    const isSmall = SMALL.has(word.toLowerCase());
    if (!isCapital && !isSmall) {
      close();
      if (/^\p{Ll}/u.test(word)) plain++;
    } else if (isCapital) {
      capitals++;
      hasSpan ||= start < span.end && behind > span.start;
    }
  }
  close();
  return isFound && plain >= PLAIN_WORDS;
}
