import {
  abbreviatedDates,
  abbreviations,
  abbreviationsBeforeNumbers,
  abbreviationsThatMayEnd,
} from '@/lib/lexicon/abbreviations';
import type { Span } from '@/lib/text/span';

/** The look-behind keeps a long row of marks from being tried from each of them. */
const MARKS = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|\n+/gu;
/** How much text is examined on each side of a mark, in UTF-16 units. */
const REACH = 16;
const LAST_WORD = /[^\s("“‘[]+$/u;
/** An initial of a name; "I" ends sentences. */
const INITIAL = /^(?:(?:\p{Lu}\.)+\p{Lu}|[A-HJ-Z])$/u;
/** "1." at the start of a line or sentence, which numbers what follows. */
const ITEM_NUMBER = /^\s*(?:step\s+)?(?:\d{1,2}|[a-h])$/iu;
/**
 * What begins no sentence after "p.m." or "Ltd.": a day, a month, a time zone, a place or region in letters, a word in
 * capitals that goes on.
 */
const DATE_OR_ZONE =
  /^\s+(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|GMT|BST|UTC|CES?T|EES?T|W[AE]T|[AECMP][SD]?T|AES?T|AEDT|ACST|AWST|NZ[SD]?T|IST|SGT|HKT|JST|SAST|PKT|GST|UK|USA?|EU|NYC?|DC|LA|CA|TX|FL|NSW|QLD|N[EW]|S[EW]|FOR|FROM|TO|TILL|UNTIL|AT|AND|OR|IN|ON|BY|WITH|THROUGH|IS|ARE|WAS|EVERY|DAILY|IF|BUT|SO|HOUR)\b/;
const CAPITAL = /^\s+["'“‘(]?\p{Lu}/u;
/** A number, or a code of letters and digits: "no. QX-44". */
const NUMBER = /^\s+(?:#?|\p{Lu}{1,4}-?)\p{Nd}/u;
/** What continues after a day or month. */
const DATE_GOES_ON =
  /^\s+(?:#?\p{Nd}|(?:for|from|to|till|until|at|and|or|by|in|on|with|through|FOR|FROM|TO|TILL|UNTIL|AT|AND|OR|BY|IN|ON|WITH|THROUGH)\s)/u;

/** A priest, monk or nun, or a band leader, before the name; behind one "Sr." and "Jr." tell of the age. */
const BEFORE_NAME = /(?:^|\s)(?:Fr|Br)$|(?:^|[(:]\s?|\s\p{Ll}[\p{Ll}.]*\s|\(\p{Ll}+\.\s)[SJ]r$/u;

/** "Tel. no. and e-mail": what a number is of, before or as the abbreviation, and what goes on behind it. */
const OF_NUMBER =
  /(?:^|\s)(?:tel|ext|(?:phone|tel\.|telephone|mobile|mob\.|house|account|order|serial|flat|room|ticket|bus|route|reg\.|ref\.)\sno)$/iu;
const GOES_ON = /^\s+(?:&|\+|\p{Ll})/u;

/** A number with an abbreviated unit: "a 12-in. pizza". */
const MEASURE = /\p{Nd}[ -]?(?:in|ft|oz|lbs?|sec|secs|yds?)$/u;

/** "In Co. Mayo": the abbreviation of "county" before its name. */
const COUNTY = /(?:(?:^|\s)(?:in|of|from|to|across|around|near|throughout)|,)\s+Co$/u;

/**
 * Where the sentences of a text end, in order: the UTF-16 offsets of the mark and of the end after it. A line break
 * ends a sentence too; abbreviations, initials and the numbers of a list do not.
 */
export function* sentenceEnds(text: string): Generator<{ mark: number; end: number }> {
  let start = 0;
  for (const { index: mark, 0: marks } of text.matchAll(MARKS)) {
    const end = mark + marks.length;
    if (/^\.[)\]"'”’]*$/.test(marks) && !stopEnds(text, start, mark, end)) continue;
    start = end;
    yield { mark, end };
  }
}

/**
 * The sentences of a text; they cover all of it but white space.
 *
 * @param links of the text, in order: no sentence ends inside one
 */
export function sentencesOf(text: string, links: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = end;
  };
  let link = 0;
  for (const { mark, end } of sentenceEnds(text)) {
    while (link < links.length && links[link]!.end <= mark) link++;
    const inside = links[link];
    if (!inside || inside.start > mark) close(end);
  }
  close(text.length);
  return sentences;
}

/** How much text on each side decides whether a mark ends a sentence, in UTF-16 units. */
const AROUND = 80;

/** Whether the full stop at an offset, or the run of marks that it is part of, ends a sentence. */
export function endsSentence(text: string, mark: number): boolean {
  const from = Math.max(0, mark - AROUND);
  for (const end of sentenceEnds(text.slice(from, mark + AROUND))) {
    if (end.end + from > mark) return end.mark + from <= mark;
  }
  return false;
}

const SHORT_FORM = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${['st', ...abbreviationsThatMayEnd, ...abbreviatedDates].map((form) => form.replace('.', String.raw`\.`)).join('|')}|(?:\p{L}\.)+\p{L})$`,
  'iu',
);

/** Whether words that are given without their final full stop end in an abbreviation: "at 7 a.m", "born in the U.S". */
export function endsInAbbreviation(words: string): boolean {
  return SHORT_FORM.test(words.slice(-REACH));
}

/** The text after the last end of a sentence or line. */
export function lastSentence(text: string): string {
  let start = 0;
  for (const { end } of sentenceEnds(text)) start = end;
  return text.slice(start);
}

/** The text before the marks of the first end of a sentence or line. */
export function firstSentence(text: string): string {
  for (const { mark } of sentenceEnds(text)) return text.slice(0, mark);
  return text;
}

/** Whether the full stop at `mark`, in a sentence that begins at `start`, ends it. */
function stopEnds(text: string, start: number, mark: number, end: number): boolean {
  const before = text.slice(Math.max(start, mark - REACH), mark);
  if (mark - start < REACH && ITEM_NUMBER.test(before)) return false;
  const behind = text.slice(end, end + REACH);
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  if (abbreviationsBeforeNumbers.has(lower))
    return !NUMBER.test(behind) && !(OF_NUMBER.test(before) && GOES_ON.test(behind));
  if (BEFORE_NAME.test(before) || /^\s+of\s\p{Ll}/u.test(behind)) return false;
  if (MEASURE.test(before) && /^\s\p{Ll}/u.test(behind)) return false;
  if (abbreviatedDates.has(lower)) return !DATE_GOES_ON.test(behind);
  if (lower === 'co' && COUNTY.test(before)) return false;
  if (abbreviationsThatMayEnd.has(lower)) return CAPITAL.test(behind) && !DATE_OR_ZONE.test(behind);
  return !INITIAL.test(word) && !abbreviations.has(lower);
}
