/**
 * Where a clause begins and ends. An order is recognised by the position of its verb, so everything that looks for
 * orders or cuts them uses this module.
 */
import { anyOf, orderAdverbs, politeWords, urgings, vocatives } from '@/lib/lexicon/lead-ins';
import { IN_TAG, MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import { leadUpTo, REACH } from './lead-up';

/** Marks between clauses of a normalized text, including those of rows, paths and lists, for a character class. */
export const CLAUSE_MARKS = '\n.!?:;,|>~*•·/="→⇒';
/** Marks that join clauses like "and". */
const JOINING_MARKS = '+&';

/**
 * Where a clause ends inside its sentence, in a text that is not normalized; the source of a regular expression with
 * the flag u. It cuts neither "8:30" nor "1,000" nor a link.
 */
export const CLAUSE_BREAK = String.raw`(?:[,;](?!\d)|:(?=["'”’)]{0,3}(?:\s|$))|[\n–—|~<>»→]|\s(?:[-*/]|-{2,3}|/{2})\s)`;

/** Bullets, arrows, stars, brackets and dashes of every kind. */
const ORNAMENT = String.raw`\p{So}\p{Ps}\p{Pe}\u2010-\u2015\u30FC`;
/** Tags before a line's first word, except those that look like a plural, which may be the subject: "#bakers bake". */
const LEADING_TAGS = String.raw`\n(?:#${IN_TAG}+\s+){0,2}#${IN_TAG}*(?!s)${IN_TAG}\s+`;
const EDGE_MARKS = CLAUSE_MARKS + JOINING_MARKS;
const CLAUSE_EDGE = String.raw`(?:[${EDGE_MARKS}${ORNAMENT}${URL_MARK}${MENTION_MARK}]|-\s|\sbut\s|\n[^\p{L}\p{N}#$@'"]{1,4}|\n#\s|${LEADING_TAGS}|\n\d{1,2}-|\d[.)]?\s|\p{Extended_Pictographic}|\p{N}\u20E3)`;
/** What may stand between the edge of a clause and its verb. */
const LEAD_INS = [
  politeWords,
  vocatives,
  orderAdverbs,
  urgings,
  ['and', 'but', 'or', 'to win', 'to enter', 'to participate', 'you can'],
  ['hey', 'ok', 'okay', 'lol', 'first', 'next', 'finally', 'always'],
].flat();
/** Tested at the end of a text only (`atEnd`), which it reads backwards from there. */
const BEHIND_EDGE = new RegExp(String.raw`(?<=${CLAUSE_EDGE}[\s'"]*)`, 'uy');
/** The same; the longest words come first, because the end of “also” is “so”. */
const BEHIND_LEAD_IN = new RegExp(
  String.raw`(?<=(${anyOf(LEAD_INS.toSorted((a, b) => b.length - a.length))}\s+))`,
  'y',
);
/** The largest number of words and phrases that lead into one clause: "and then please". */
const MOST_LEAD_INS = 3;
/** The last words of these, and of "y'all". After any other word no clause begins. */
const LAST_WORDS_BEFORE = new Set(LEAD_INS.map((words) => /[a-z]+$/.exec(words)![0]));
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];

const isSmallLetter = (code: number) => code >= SMALL_A && code <= SMALL_Z;

/** Whether an offset of a normalized text is its start or directly follows a mark that ends any clause. */
function isMarkBefore(text: string, offset: number): boolean {
  return offset === 0 || EDGE_MARKS.includes(text[offset - 1]!);
}

/** Whether a clause begins at an offset of a normalized text. Returns early after a word that leads into none. */
export function opensClause(text: string, offset: number): boolean {
  let end = offset;
  while (end > 0 && ` '"`.includes(text[end - 1]!)) end--;
  let start = end;
  while (start > 0 && isSmallLetter(text.charCodeAt(start - 1))) start--;
  if (start === end && offset - end < REACH && isMarkBefore(text, end)) return true;
  const isBareWord = start < end && start > 0 && ` '"(`.includes(text[start - 1]!);
  if (isBareWord && !LAST_WORDS_BEFORE.has(text.slice(start, end))) return false;
  let lead = leadUpTo(text, offset);
  for (let left = MOST_LEAD_INS; !atEnd(BEHIND_EDGE, lead); left--) {
    const leadIn = left > 0 ? atEnd(BEHIND_LEAD_IN, lead)?.[1] : undefined;
    if (leadIn === undefined) return false;
    lead = lead.slice(0, -leadIn.length);
  }
  return true;
}

/** The match of a sticky expression at the end of a text. */
function atEnd(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = text.length;
  return pattern.exec(text);
}

/** Quotation marks and `>` end no clause: somebody else's words follow them, as in `RT "…`. */
const ENDS_HERE = new RegExp(
  String.raw`^[\s\p{Extended_Pictographic}]*(?![>"])(?:[${EDGE_MARKS}#\p{So}\p{Pe}${URL_MARK}]|\p{Pd}\s|$|(?:and|n)\b)`,
  'u',
);

/** Whether a clause ends at an offset of a normalized text, or joins the next. */
export function endsClause(text: string, offset: number): boolean {
  return ENDS_HERE.test(text.slice(offset, offset + REACH));
}
