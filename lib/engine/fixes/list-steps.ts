import type { Draft } from '@/lib/engine/reading/draft';
import {
  BULLET,
  CLEAR_NUMBER,
  FIRST_NUMBER,
  PART_NUMBER,
  SECOND_NUMBER,
  STEP_NUMBER,
  STEP_NUMBER_BEFORE,
} from '@/lib/engine/reading/step-marks';
import type { Fix } from '@/lib/engine/rule';
import { EMOJI } from '@/lib/text/marks';
import { slice, type Span, type SpanChange } from '@/lib/text/span';
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

/** The marks of a list with two steps before this one. */
const TWO_STEPS = new RegExp(String.raw`(?:^|\s)${FIRST_NUMBER}[\s\S]*?\s${SECOND_NUMBER}`, 'u');

/** The same in one line, as a sentence that its last step ends. */
const TWO_IN_LINE = new RegExp(String.raw`(?:^|\s)${FIRST_NUMBER}.*?\s${SECOND_NUMBER}`, 'u');

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
    const next = text.indexOf('\n', end + 1) < 0 ? text.length : text.indexOf('\n', end + 1);
    if (!BARE_ASK.test(text.slice(end + 1, next).toLowerCase())) break;
    end = next;
  }
  return { start, end, count };
}

/** Lines without the last ones that only ask to spread. */
function withoutBareAsks(lines: string): string {
  const [, rest = '', last = ''] = /^([^]*)\n(.+)\s*$/.exec(lines) ?? [];
  return BARE_ASK.test(last.toLowerCase()) ? withoutBareAsks(rest) : lines;
}

/** Leaves out a line with only the ask, from a list that nowhere says how many lines it has. */
export function leaveOutBullet(text: string, span: Span): Fix | undefined {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end) < 0 ? text.length : text.indexOf('\n', span.end);
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
const TICK = /[☐☑✓✔✅▪◦‣►•]\uFE0F?/gu;
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
  const lineEnd = text.indexOf('\n', ask.end) < 0 ? text.length : text.indexOf('\n', ask.end);
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

/** A line of a numbered list: its number and the mark after it, "2)", "2.)", "2:", "2 –" or a keycap. */
const NUMBERED_LINE = /^([^\S\n]*)(\d{1,2})([.:]?\)|[.:]|\s[–-]|\uFE0F?\u20E3)(?=[^\S\n])/u;

/** Longest text whose steps are renumbered, in UTF-16 units. */
const LONGEST_RECOUNTED = 1200;

/** A step or point named by its number: "skip step 3". */
const NAMES_STEP = /\b(?:steps?|no\.|number|point)\s\d/i;
const NUMBERED_LINES = new RegExp(String.raw`${NUMBERED_LINE.source}\s`, 'gmu');

/** Leaves out a line with only the ask, from a numbered list, and renumbers the lines after it. */
export function leaveOutNumbered(text: string, span: Span): Fix | undefined {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  if (lineEnd < 0 || text.length > LONGEST_RECOUNTED) return undefined;
  const own = NUMBERED_LINE.exec(text.slice(lineStart, lineEnd));
  if (!own || text.slice(lineStart, span.start).trimEnd() !== own[0]) return undefined;
  if (!/^[\s.!]*$/.test(text.slice(span.end, lineEnd))) return undefined;
  const cut = withBareAsks(text, { start: lineStart, end: lineEnd });
  const number = Number(NUMBERED_LINE.exec(text.slice(cut.start, lineEnd))?.[2]);
  const before = text.slice(Math.max(0, cut.start - LONGEST_LIST), cut.start).split('\n');
  const counted = before.filter((line) => NUMBERED_LINE.test(line)).length;
  const recounts = countedAnew(text, cut.end + 1, number, cut.count);
  const stay = number - 1 + recounts.length;
  if (counted !== number - 1 || stay < FEWEST_LINES || recounts.length === 0) return undefined;
  const rest = text.slice(0, cut.start) + text.slice(cut.end);
  if (NAMES_STEP.test(rest) || namesNumber(rest.replace(NUMBERED_LINES, ''), stay + cut.count))
    return undefined;
  const changes = [cutLine(text, cut.start, cut.end), ...recounts];
  return { ...joinChanges(text, changes), label: leavesOut(slice(text, span)) };
}

/** The changes that renumber the lines from an offset on from `number`, as long as each is `excess` too high. */
function countedAnew(text: string, offset: number, number: number, excess: number): SpanChange[] {
  const changes: SpanChange[] = [];
  let at = offset;
  let next = number;
  while (at < text.length) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const [, indent = '', figures = '', mark = ''] = NUMBERED_LINE.exec(text.slice(at, end)) ?? [];
    const start = at + indent.length;
    at = end + 1;
    if (text.slice(start, end).trim() === '') continue;
    if (Number(figures) !== next + excess) break;
    const count = figures.startsWith('0') ? `0${next}` : `${next}`;
    changes.push({ start, end: start + figures.length + mark.length, text: count + mark });
    next++;
  }
  return changes;
}

/** The number of a step as a word is in front of it, and what may precede it: "Step 3:", "Step three –". */
const NAMED_STEP = new RegExp(
  String.raw`(?:^|[\s.!?])step\s+(\d{1,2}|${COUNTS.join('|')})(?:[:.)]|\s[–—-])`,
  'giu',
);

/** Leaves out the last of the steps that are named as such, if two stay: "Step 3: share this." */
function leaveOutNamedStep(text: string, span: Span): Fix | undefined {
  if (!/^[.!?\s]*$/.test(text.slice(span.end))) return undefined;
  const listStart = Math.max(0, span.start - LONGEST_LIST);
  const before = text.slice(listStart, span.start);
  const marks = [...before.matchAll(NAMED_STEP)];
  const own = marks.at(-1);
  if (!own || marks.length <= FEWEST_LINES) return undefined;
  if (before.slice(own.index + own[0].length).trim() !== '') return undefined;
  const numbers = marks.map(([, number = '']) => numberInWords(number));
  if (!numbers.every((number, i) => number === i + 1)) return undefined;
  if (namesNumber(text.slice(0, listStart + marks[0]!.index), marks.length)) return undefined;
  const stays = before.slice(0, own.index + 1).trimEnd();
  const label = leavesOut(slice(text, span));
  return { start: listStart + stays.length, end: text.length, text: '', label };
}

/** A number up to ten, in figures or as a word; 0 if it is none. */
function numberInWords(number: string): number {
  return Number(number) || COUNTS.indexOf(number.toLowerCase()) + 1;
}

/** Leaves out the last step of a list with its mark, if two steps stay. */
export function leaveOutLastStep({ text }: Draft, span: Span): Fix | undefined {
  const named = leaveOutNamedStep(text, span);
  if (named) return named;
  const listStart = Math.max(0, span.start - LONGEST_LIST);
  const before = text.slice(listStart, span.start);
  const mark = STEP_NUMBER_BEFORE.exec(before);
  const rest = text.slice(span.end);
  const isLast = /^[.!?\s]*$/.test(rest);
  if (!mark || !TWO_STEPS.test(before.slice(0, mark.index + 1))) return undefined;
  if (tellsCount(before, numberOf(mark[0]))) return undefined;
  if (!isLast) return leaveOutLastLine(text, span, listStart + mark.index);
  const stays = withoutBareAsks(before.slice(0, mark.index)).replace(/(?:[\s,;]|\sand)+$/, '');
  if (!TWO_STEPS.test(stays)) return undefined;
  const start = listStart + stays.length;
  const isClosed = /[.!]\s*$/.test(slice(text, span) + rest) && /[\p{sc=Latn}\d]$/u.test(stays);
  const stop = isClosed && TWO_IN_LINE.test(stays.split('\n').at(-1)!) ? '.' : '';
  return { start, end: text.length, text: stop, label: leavesOut(slice(text, span)) };
}

/** The rest of a line after which no further step begins. */
const LAST_LINE = new RegExp(String.raw`^[^\S\n]*[.!]*[^\S\n]*\n(?!\s*${STEP_NUMBER})`, 'u');

/** Leaves out the line of a last step after which the text goes on; its mark is right after an offset. */
function leaveOutLastLine(text: string, span: Span, markStart: number): Fix | undefined {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  if (text.slice(lineStart, markStart).trim() !== '') return undefined;
  const end = LAST_LINE.exec(text.slice(span.end, span.end + LONGEST_LIST))?.[0].length;
  if (end === undefined || NAMES_STEP.test(text)) return undefined;
  const cut = cutLine(text, lineStart, span.end + end - 1);
  return { ...cut, label: leavesOut(slice(text, span)) };
}

/** The mark of a first step that is followed only by its list. */
const FIRST_STEP = new RegExp(String.raw`(?:^|\s)${FIRST_NUMBER}`, 'u');

/** The number of a step by its mark; letters count from a. */
function numberOf(mark: string): number {
  const [sign = ''] = /\d+|[a-h]|[\u2460-\u2473]/iu.exec(mark) ?? [];
  if (/\d/.test(sign)) return Number(sign);
  const isLetter = /[a-h]/i.test(sign);
  return sign.toLowerCase().charCodeAt(0) - (isLetter ? 'a'.charCodeAt(0) : 0x2460) + 1;
}

/** Whether the text before a list says how many steps it has: "Three rules for the pool: 1) …". */
function tellsCount(list: string, steps: number): boolean {
  return namesNumber(list.slice(0, FIRST_STEP.exec(list)?.index), steps);
}

/** Whether the text contains a number up to ten, in figures or as a word. */
function namesNumber(text: string, number: number): boolean {
  const words = text.toLowerCase().match(/\p{sc=Latn}+|\d+/gu) ?? [];
  return words.some((word) => word === String(number) || word === COUNTS[number - 1]);
}
