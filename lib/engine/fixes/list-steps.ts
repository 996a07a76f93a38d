import { BULLET, CLEAR_NUMBER, PART_NUMBER, STEP_NUMBER } from '@/lib/engine/reading/step-marks';
import type { Fix } from '@/lib/engine/rule';
import { EMOJI } from '@/lib/text/marks';
import { slice, type Span } from '@/lib/text/span';
import { cutLine, joinChanges, leavesOut } from './leave-out';

/** How far before a step its mark is searched for, in UTF-16 units. */
const LONGEST_MARK = 20;
/** What marks a step of a list; the number of a thread part ("1/3") does not. */
const OPENS_MARKED = new RegExp(
  String.raw`(?:^|\n)(?!\s*${PART_NUMBER}\s*$)[^\p{sc=Latn}\n]*[^\p{sc=Latn}\s][^\p{sc=Latn}\n]*$`,
  'u',
);

/** What numbers a step within a line, or a letter at the start of one: "Step one:", "first", "two:", "k.", "2)" */
const STEP_IN_LINE = new RegExp(
  String.raw`(?:\bstep\s+[\p{sc=Latn}\d]+|\b(?:first|second|third|fourth|fifth|last|final)(?:ly)?|(?:^|[\n.!?]|\s)[^\S\n]*(?:one|two|three|four|five)(?=:)|(?:^|\n)[^\S\n]*\p{sc=Latn}[.)]|(?:^|[\s(])${CLEAR_NUMBER})[:,]?[^\S\n]*$`,
  'iu',
);

/** An emoji that opens a line. */
const ONE_EMOJI = new RegExp(String.raw`(?:^|\n)\s*(${EMOJI})\s*$`, 'u');

const MARKED_LINE = new RegExp(String.raw`\n\s*(?:${BULLET}|${STEP_NUMBER})`, 'u');

/** How often one emoji may occur in a draft that does not mark steps with it. */
const MOST_OF_ONE = 2;

/** Whether a bracket or emoji before an ask does not mark a step: no other line begins with one. */
function isDecoration(text: string, lead: string): boolean {
  if (/(?:^|\n)\s*[([{]$/.test(lead)) return true;
  const emoji = ONE_EMOJI.exec(lead)?.[1];
  if (emoji === undefined || MARKED_LINE.test(text)) return false;
  return text.split(emoji).length - 1 <= MOST_OF_ONE;
}

/** Whether an ask is a step of a list, by the mark or word before its clause or before itself. */
export function isStepOfList(text: string, clause: Span, ask: Span): boolean {
  const before = ({ start }: Span) => text.slice(Math.max(0, start - LONGEST_MARK), start);
  const lead = before(clause);
  return (OPENS_MARKED.test(lead) && !isDecoration(text, lead)) || STEP_IN_LINE.test(before(ask));
}

/** How far before its last step a list is read, in UTF-16 units. */
const LONGEST_LIST = 400;

/** A line of a list whose lines are marked and not counted, and the mark. */
const BULLETED = new RegExp(String.raw`^[^\S\n]*(${BULLET})[^\S\n]`, 'u');

const IS_PICTURE = /\p{Extended_Pictographic}/u;

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many lines of a list must stay: fewer are no list. */
const FEWEST_LINES = 2;

/** A line of a list that only asks to spread, in lower case: "• like", "2. rt this!" */
const BARE_ASK =
  /^[^a-z\n]*(?:likes?|rt|retweet|repost|share|follow|subscribe)(?:\s(?:us|this|it|this\spost))?[\s.!]*$/;

/** Lines of a list, and how many they are. */
interface Lines extends Span {
  readonly count: number;
}

/** A line with those right before and after it that only ask to spread too. */
function withBareAsks(text: string, line: Span): Lines {
  let { start, end } = line;
  let count = 1;
  for (; start > 0; count++) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (!BARE_ASK.test(text.slice(before, start - 1).toLowerCase())) break;
    start = before;
  }
  for (; end < text.length; count++) {
    const next = lineEndAt(text, end + 1);
    if (!BARE_ASK.test(text.slice(end + 1, next).toLowerCase())) break;
    end = next;
  }
  return { start, end, count };
}

/** Leaves out a line with only the ask, from a list that nowhere says how many lines it has. */
export function leaveOutBullet(text: string, span: Span): Fix | undefined {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = lineEndAt(text, span.end);
  const own = BULLETED.exec(text.slice(lineStart, lineEnd));
  if (!own || text.slice(lineStart, span.start) !== own[0]) return undefined;
  if (!/^[\s.!]*$/.test(text.slice(span.end, lineEnd))) return undefined;
  const listStart = Math.max(0, lineStart - LONGEST_LIST);
  const lines = text.slice(listStart, lineEnd + LONGEST_LIST).split('\n');
  const marked = lines.filter((each) => {
    const mark = BULLETED.exec(each)?.[1];
    return mark === own[1] || (IS_PICTURE.test(own[1]!) && IS_PICTURE.test(mark ?? ''));
  });
  const cut = withBareAsks(text, { start: lineStart, end: lineEnd });
  if (marked.length - cut.count < FEWEST_LINES) return undefined;
  const lead = lines.slice(0, lines.indexOf(marked[0]!)).join('\n');
  if (namesNumber(lead, marked.length)) return undefined;
  return { ...cutLine(text, cut.start, cut.end), label: leavesOut(slice(text, span)) };
}

/** Marks of a list that may stand in one line. */
const TICK = /[☐☑✓✔✅▪◦‣►▸●○■◆➤➜•]\uFE0F?/gu;
/** The same in a line that begins with a picture. */
const PICTURE = new RegExp(EMOJI, 'gu');
const OPENS_WITH_PICTURE = new RegExp(String.raw`^\s*${EMOJI}\s`, 'u');
const JOINER = '\u200D';

/** What of an item may follow the words that were found as its ask: "please like our page". */
const REST_OF_ITEM = /^(?:\s[\p{sc=Latn}'’-]+){0,4}[\s.!,;]*$/u;

/**
 * Leaves out an item with only the ask, with its mark, from a list in one line that nowhere says how many it has.
 *
 * @param clause the clause of the ask, which may go on beyond the next mark
 */
export function leaveOutTicked(text: string, clause: Span, ask: Span): Fix | undefined {
  const lineStart = text.lastIndexOf('\n', ask.start - 1) + 1;
  const lineEnd = lineEndAt(text, ask.end);
  if (lineEnd - lineStart > LONGEST_RECOUNTED) return undefined;
  const whole = text.slice(lineStart, lineEnd);
  const arePictures = OPENS_WITH_PICTURE.test(whole);
  const ticks = Array.from(whole.matchAll(arePictures ? PICTURE : TICK), (tick) => ({
    mark: tick[0],
    start: lineStart + tick.index,
    end: lineStart + tick.index + tick[0].length,
  }));
  const at = ticks.findLastIndex(({ end }) => end <= ask.start);
  const own = ticks[at];
  if (!own || ticks.length <= FEWEST_LINES || text[own.start - 1] === JOINER) return undefined;
  if (!arePictures && ticks.some(({ mark }) => mark !== own.mark)) return undefined;
  const next = ticks[at + 1] ?? (arePictures ? { start: lineEnd } : undefined);
  if (!next) return undefined;
  const opening = text.slice(own.end, Math.max(own.end, clause.start));
  if (
    opening.trim() !== '' ||
    !REST_OF_ITEM.test(text.slice(Math.min(ask.end, next.start), next.start))
  )
    return undefined;
  if (namesNumber(text.slice(0, ticks[0]!.start), ticks.length)) return undefined;
  const label = leavesOut(slice(text, ask));
  const isLast = next.start === lineEnd;
  const start = isLast ? text.slice(0, own.start).trimEnd().length : own.start;
  return { start, end: next.start, text: '', label };
}

/** What numbers a step, in lower case: "2)", "(b)", "iii.", a keycap, "step two:", "third,", "2" at the start of a line. */
const STEP_MARK =
  /(?<=^|\s)((?:(?:step|rule|tip|task)\s)?[([#]?)([a-z\d]+|[①-⑩])([.:]?[)\]]|[.:]|(?<=d|t|ly),|\s?[–-]|\uFE0F?\u20E3|(?<=[①-⑩]|^#?\d))(?=\s|[a-z])/gm;

/** How steps are counted but for figures. */
const NUMERALS = [
  COUNTS,
  ['first', 'second', 'third', 'fourth', 'fifth'],
  ['1st', '2nd', '3rd', '4th', '5th'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'],
  [...'abcdefgh'],
  [...'①②③④⑤⑥⑦⑧⑨⑩'],
];

/** Longest text whose steps are renumbered, in UTF-16 units. */
const LONGEST_RECOUNTED = 1200;

/** A mark of a list, and what it has in common with the others of its list. */
interface StepMark extends Span {
  readonly style: string;
}

/** The marks of each list whose steps are counted from the first on in one style; none in a long text. */
export function countedSteps(text: string): StepMark[][] {
  const lists: StepMark[][] = [];
  if (text.length > LONGEST_RECOUNTED) return [];
  const small = text.toLowerCase();
  if (small.length !== text.length) return [];
  for (const { index, 0: mark, 1: opening, 2: sign = '', 3: closing } of small.matchAll(
    STEP_MARK,
  )) {
    const numeral = sign.replace(/ly$/, '');
    const numerals = NUMERALS.findIndex((all) => all.includes(numeral));
    const number = Number(numeral) || (NUMERALS[numerals]?.indexOf(numeral) ?? -1) + 1;
    const style = `${numerals}${opening}${closing}`;
    const list = lists.findLast((each) => each.length === number - 1 && each[0]!.style === style);
    const step = { start: index, end: index + mark.length, style };
    if (number === 1) lists.push([step]);
    else list?.push(step);
  }
  return lists;
}

/** A step or point named by its number: "skip step 3"; "No. 3" is a house. */
const NAMES_STEP = /\b(?:[Ss]teps?|no\.|[Nn]umber|[Pp]oint)\s\d/;

/**
 * Leaves out a step with only the ask from a numbered list, and renumbers those after it.
 *
 * @param clause the clause of the ask, which may go on beyond the next mark
 */
export function leaveOutNumbered(text: string, clause: Span, ask: Span): Fix | undefined {
  const isOwn = ({ end }: StepMark) =>
    end <= ask.start &&
    text.slice(end, clause.start < end ? ask.start : clause.start).trim() === '';
  const marks = countedSteps(text).find((list) => list.some(isOwn)) ?? [];
  const at = marks.findLastIndex(isOwn);
  const itemEnd = (i: number) => marks[i + 1]?.start ?? lineEndAt(text, marks[i]!.end);
  const isBare = (i: number) => BARE_ASK.test(text.slice(marks[i]!.end, itemEnd(i)).toLowerCase());
  if (at < 0) return undefined;
  const end = itemEnd(at);
  if (!REST_OF_ITEM.test(text.slice(clause.end > end ? ask.end : clause.end, end)))
    return undefined;
  let [from, to] = [at, at];
  while (from > 0 && isBare(from - 1)) from--;
  while (to < marks.length - 1 && isBare(to + 1)) to++;
  if (marks.length - (to - from + 1) < FEWEST_LINES) return undefined;
  const [{ start }, next, last] = [marks[from]!, marks[to + 1], itemEnd(marks.length - 1)];
  const outside = text.slice(0, marks[0]!.start) + text.slice(last);
  const items = marks.map(({ end: markEnd }, i) => text.slice(markEnd, itemEnd(i)));
  if (namesNumber(outside, marks.length) || NAMES_STEP.test([outside, ...items].join(' ')))
    return undefined;
  const label = leavesOut(text.slice(ask.start, Math.min(clause.end, end)));
  const recounts = marks.slice(to + 1).map((mark, i) => ({
    start: mark.start,
    end: mark.end,
    text: slice(text, marks[from + i]!),
  }));
  if (next) {
    return { ...joinChanges(text, [{ start, end: next.start, text: '' }, ...recounts]), label };
  }
  const stays = text.slice(0, start).replace(/(?:[\s,;]|\sand)+$/, '');
  const isLine = text.slice(marks[from - 1]!.start, start).includes('\n');
  const isClosed = /[.!]\s*$/.test(text.slice(start, last)) && /[\p{sc=Latn}\d]$/u.test(stays);
  return { start: stays.length, end: last, text: isClosed && !isLine ? '.' : '', label };
}

/** The end of the line of an offset. */
function lineEndAt(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Whether the text contains a number up to ten, in figures or as a word. */
function namesNumber(text: string, number: number): boolean {
  const words = text.toLowerCase().match(/\p{sc=Latn}+|\d+/gu) ?? [];
  return words.some((word) => word === String(number) || word === COUNTS[number - 1]);
}
