import type { FixLabel } from '@/lib/engine/hints/wording';
import { isInLine, leadUpTo, opensSentence, REACH } from '@/lib/engine/reading/lead-up';
import { lastSentence } from '@/lib/engine/reading/sentences';
import { BULLET, PART_NUMBER, STEP_NUMBER } from '@/lib/engine/reading/step-marks';
import type { Fix } from '@/lib/engine/rule';
import { tagClause } from '@/lib/engine/words/tagged-words';
import { PLEASE } from '@/lib/lexicon/lead-ins';
import { EMOJI, IN_TAG } from '@/lib/text/marks';
import { shorten } from '@/lib/text/shorten';
import { slice, type Span, type SpanChange } from '@/lib/text/span';
import { isCommand } from './joint';

/** The beginning of a line with the bullet, number or emoji that marks it. */
const LINE_START = new RegExp(
  String.raw`\n([^\S\n]{0,9}(?:(?:${BULLET}|${STEP_NUMBER})[^\S\n]{0,9})?)$`,
  'u',
);

const LINE_END = /^[^\S\n]*(?:\n|$)/;

/** Marks that end an ask, or a smiley, which is cut whole: ";)". */
const CLOSING_MARKS = /^["'”’)]*(?:\s(?=:\s)|\s?[;:=]-?[()DPp](?![\p{sc=Latn}\d])|[,.!?;:…])*/u;

const JOINED_BEFORE = new RegExp(
  String.raw`(?:[\s,;&|~•·*/»→▸➤–—-]|(?<![\p{sc=Latn}\d])\+|(?<=[\s,])(?:and|or|so|then|plus|${PLEASE})(?=[\s,]|$))*$`,
  'iu',
);

const JOINED_BEHIND =
  /^[^\S\n]*(?:(?:and|so|then|or|plus)\s+|[-–—&+|,>»~/→]+\s+(?:and\s+(?=if\syou\s(?:can|have|know|saw|find)\b))?)?/iu;

/** The length of the marks and words that joined what follows to a cut; a capitalised word begins a sentence. */
function joinedBehind(text: string, end: number): number {
  const joined = JOINED_BEHIND.exec(text.slice(end))![0];
  return /^\s*\p{Lu}\p{Ll}/u.test(joined) ? /^\s*/.exec(joined)![0].length : joined.length;
}

/** A pause after which a sentence may go on: "We open at six... please RT... in the yard". */
const PAUSE_BEFORE = /(?:\.\.|…)\s*$/u;

/** A word that can be capitalised at the start of a sentence: not a link, a kiss, nor a name like "iPhone". */
const SMALL_WORD =
  /^(?!via\s|x+(?:\s|$)|https?:|www\.|[\p{sc=Latn}\d-]+\.\p{sc=Latn})\p{Ll}(?!\p{Lu})/u;

/** The label of a fix that leaves out these words. */
export function leavesOut(words: string): FixLabel {
  return { say: 'leave-out', words: shorten(words) };
}

/**
 * One change that makes all the given ones, so that one click applies them and one undoes them.
 *
 * @param changes at least one, in text order, without overlaps
 */
export function joinChanges(text: string, changes: readonly SpanChange[]): SpanChange {
  const start = changes[0]!.start;
  let end = start;
  let joined = '';
  for (const change of changes) {
    joined += text.slice(end, change.start) + change.text;
    end = change.end;
  }
  return { start, end, text: joined };
}

/**
 * A fix that leaves out the span with the marks and joining words that would be left hanging, so that the rest reads as
 * if the span had never been there.
 */
export function leaveOut(text: string, span: Span): Fix {
  const label = leavesOut(slice(text, span));
  const whole = withBrackets(text, span);
  const opens = opensSentence(text, whole.start) || LINE_START.test(leadUpTo(text, whole.start));
  const cut = opens ? cutOpening(text, whole) : cutRest(text, whole);
  return { ...cut, label };
}

/** What opens a list or continues on the next line, and a line that continues the sentence. */
const OPENS_LIST = /:\s*$/;
const LINE_GOES_ON = /[\p{sc=Latn}\d]\s*\n\s*$/u;
const SMALL_FIRST = /^\s*\p{Ll}/u;
/**
 * The next line continues the sentence of this one: "left me
 * and …".
 */
const NEXT_LINE_GOES_ON = /^[^\S\n]*\n\s*(?:and|or|but|so|because|which|who|whose)\s/u;

/** A fix that leaves out a sentence; none if it opens a list, continues the line before it or goes on in the next. */
export function leaveOutSentence(text: string, sentence: Span): Fix[] {
  const words = slice(text, sentence);
  if (OPENS_LIST.test(words)) return [];
  if (SMALL_FIRST.test(words) && LINE_GOES_ON.test(leadUpTo(text, sentence.start))) return [];
  const behind = text.slice(sentence.end, sentence.end + REACH);
  return NEXT_LINE_GOES_ON.test(behind) ? [] : [leaveOut(text, sentence)];
}

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The opening bracket, and what may join an ask to the text before it: "(and please RT)". */
const BRACKET_BEFORE = /([([{])(?:(?:and|so|but|also)\s)?$/i;

/** Punctuation and emoji between the last word in brackets and the closing bracket. */
const BEFORE_BRACKET = /^[\s.!?…\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]*/u;

function withBrackets(text: string, { start, end }: Span): Span {
  const [before, opening] = BRACKET_BEFORE.exec(text.slice(Math.max(0, start - 6), start)) ?? [];
  if (before === undefined || opening === undefined) return { start, end };
  const last = end + BEFORE_BRACKET.exec(text.slice(end, end + REACH))![0].length;
  return text[last] === BRACKETS[opening]
    ? { start: start - before.length, end: last + 1 }
    : { start, end };
}

const EMOJI_BEFORE = new RegExp(String.raw`(${EMOJI})\s*$`, 'u');

const EMOJI_BEHIND = new RegExp(String.raw`^([.!?…]*)[^\S\n]*((?:${EMOJI}[^\S\n]*)+)`, 'u');

/** Emoji that belong to an ask: they beg, point, pass on or thank. */
const ASKING_EMOJI = /^(?:[🙏🥺👇👆👉👈➡⬇→🔁🔄♻📢📣✔✅]\p{Emoji_Modifier}?\uFE0F?\s*)+$/u;

/** Only such emoji up to the end of the line. */
const ASKING_REST =
  /^[^\S\n]*(?:[🙏🥺👇👆👉👈➡⬇→🔁🔄♻📢📣✔✅]\p{Emoji_Modifier}?\uFE0F?[^\S\n]*)+(?=\n|$)/u;

/** The length of the emoji right after an ask that are cut with it: "🚨 Please RT 🚨 The …", "Please RT! 🙏 The …". */
function emojiBehind(text: string, { start, end }: Span): number {
  const [all, marks, pictures] = EMOJI_BEHIND.exec(text.slice(end, end + REACH)) ?? [];
  if (all === undefined || pictures === undefined) return 0;
  const isRest = /^\s*(?:\n|$)/.test(text.slice(end + all.length));
  const same = EMOJI_BEFORE.exec(leadUpTo(text, start))?.[1];
  const isMarked = marks !== '' || /[.!?…]/.test(text.charAt(end - 1));
  const goes = !isMarked || pictures.trim() === same || ASKING_EMOJI.test(pictures);
  return goes && !isRest ? all.length : 0;
}

/** Emoji that beg or pass on, alone before an ask in its line. */
const BEGGING_BEFORE = /(?<=\n)[^\S\n]*(?:[🙏🔁🔄♻]\p{Emoji_Modifier}?\uFE0F?[^\S\n]*)+$/u;

/** A word that joins a sentence to the one before it, with which no draft should begin: "Also, ". */
const TAKES_UP =
  /^\s+(?:(?:And|But|Yet|Also|Plus|Then),?|(?:Anyway|Anyhow|However),)\s+(?=\p{sc=Latn})/u;

/** The end of a quotation, and a dash before its speaker. */
const QUOTED_BEFORE = /["”’»]\s*$/u;
const WHO_SAID = /^\s[–—-]/u;

function cutOpening(text: string, { start: spanStart, end: spanEnd }: Span): SpanChange {
  const start = spanStart - (BEGGING_BEFORE.exec(leadUpTo(text, spanStart))?.[0].length ?? 0);
  const closing = CLOSING_MARKS.exec(text.slice(spanEnd, spanEnd + REACH))![0].length;
  const end = spanEnd + Math.max(closing, emojiBehind(text, { start, end: spanEnd }));
  const rest = text.slice(end);
  const lineStart = LINE_START.exec(leadUpTo(text, start));
  if (lineStart && LINE_END.test(rest)) return cutLine(text, start - lineStart[1]!.length, end);
  const pictures = lineStart && ASKING_REST.exec(rest)?.[0];
  if (lineStart && pictures) {
    return cutLine(text, start - lineStart[1]!.length, end + pictures.length);
  }
  if (rest.trim() === '') return cutTail(text, start);
  if (LINE_END.test(rest)) return { start: start - spacesBefore(text, start), end, text: '' };
  if (QUOTED_BEFORE.test(leadUpTo(text, start)) && WHO_SAID.test(rest))
    return { start, end: end + 1, text: '' };
  const opensDraft = text.slice(0, start).trim() === '';
  const taken = (opensDraft ? TAKES_UP.exec(rest)?.[0].length : undefined) ?? 0;
  const next = end + Math.max(joinedBehind(text, end), taken);
  const small = SMALL_WORD.exec(text.slice(next, next + REACH));
  if (!small || isInLine(text, start) || PAUSE_BEFORE.test(leadUpTo(text, start))) {
    return { start, end: next, text: '' };
  }
  return { start, end: next + small[0].length, text: small[0].toUpperCase() };
}

function spacesBefore(text: string, offset: number): number {
  return /[^\S\n]*$/.exec(text.slice(Math.max(0, offset - REACH), offset))![0].length;
}

/** Leaves out a line, and the blank lines after it if there is one before it. */
export function cutLine(text: string, start: number, end: number): SpanChange {
  const rest = text.slice(end);
  if (rest.trim() === '') return cutTail(text, start);
  const isBlankBefore = start === 0 || text.slice(0, start).endsWith('\n\n');
  const gap = isBlankBefore ? /^\s*\n/.exec(rest)! : LINE_END.exec(rest)!;
  return { start, end: end + gap[0].length, text: '' };
}

/** A pointing hand that points at nothing, or a sign of reposts, once the text after it is cut. */
const POINTS_ON = /(?<=\S\s{1,3})[👉➡🔁🔄♻]\p{Emoji_Modifier}?\uFE0F?\s*$/u;

/** A tick before a step, and how many ticked steps in a line make a list. */
const TICK = /(?<=\S\s{1,3})([☐☑✓✔✅▪◦‣►▸➤●→])\uFE0F?\s*$/u;
const FEWEST_TICKED = 3;

function cutTail(text: string, start: number): SpanChange {
  const reach = Math.max(0, start - REACH);
  const pointed = text.slice(reach, start).replace(POINTS_ON, '');
  const tick = TICK.exec(pointed);
  const isOfList = tick && text.split(tick[1]!).length > FEWEST_TICKED;
  const before = isOfList ? pointed.slice(0, tick.index) : pointed;
  const end = before.trim() === '' ? text.slice(0, start) : text.slice(0, reach) + before;
  return { start: end.trimEnd().length, end: text.length, text: '' };
}

function cutRest(text: string, span: Span): SpanChange {
  const joined = JOINED_BEFORE.exec(text.slice(Math.max(0, span.start - REACH), span.start))![0];
  const start = span.start - joined.length;
  const comma =
    /[–—-]\s*$/.test(joined) && /^,\s+/.exec(text.slice(span.end, span.end + REACH))?.[0];
  if (comma && isCommand(text.slice(span.end + comma.length, span.end + REACH))) {
    return { start: span.start, end: span.end + comma.length, text: '' };
  }
  const lead = leadUpTo(text, start);
  const isLinked = LINK_BEFORE.test(lead);
  // Behind a link the sentence may go on: "Look at https://… and share it, all of it is new".
  const goesOn = isLinked && /^,\s+\p{Ll}/u.test(text.slice(span.end, span.end + REACH));
  // Behind "a.m." too: "We open at 8 a.m., please share, at the mill".
  const isEnclosed =
    /[,;–—-]\s*$/.test(joined) && /^\s?[,;)–—-]/.test(text.slice(span.end, span.end + 2));
  const end =
    !goesOn && !isEnclosed && (isLinked || endsSentence(lead) || PART_BEFORE.test(lead))
      ? span.end + CLOSING_MARKS.exec(text.slice(span.end, span.end + REACH))![0].length
      : endOfCut(text, { start, end: span.end }, joined);
  const needsSpace = start > 0 && /^[\p{sc=Latn}\d#@$]/u.test(text.slice(end, end + 2));
  return { start, end, text: needsSpace ? ' ' : '' };
}

/** The end of a sentence, after which a remaining mark would be one too many. */
const SENTENCE_BEFORE = /(?<!\.)[.!?]["'”’)]*\s*$/u;

/** A bracket within a sentence: "(it takes 30 sec.)". */
const BRACKET_WITHIN = /[^\s.!?…]\s\([^()]*\)\s*$/u;

function endsSentence(lead: string): boolean {
  return SENTENCE_BEFORE.test(lead) && !BRACKET_WITHIN.test(lead);
}

/** A link, or tags after a sentence, to which a remaining mark would stick. */
const LINK_BEFORE = new RegExp(
  String.raw`(?:[.!?…]\s{1,3}(?:#${IN_TAG}{1,60}\s{0,3}){1,6}|https?://\S+|(?<![\p{sc=Latn}\d.-])[\p{sc=Latn}\d-]+(?:\.[\p{sc=Latn}\d-]+){0,2}\.\p{Ll}{2,12}(?:/\S*)?)$`,
  'u',
);

/** The number of a part of a thread: "Our ducks 🧵 1/5". */
const PART_BEFORE = new RegExp(String.raw`(?:^|\s)${PART_NUMBER}$`, 'u');

/** A dash after which a sentence may go on. */
const PAIRED_DASH = /^[!?]*\s*(?:[–—]|-{1,3}(?=\s))\s*/u;

/** A dash that closes what another dash opened, after which the sentence goes on. */
const CLOSING_DASH =
  /^[!?]*\s*(?:[–—]|-{1,3}(?=\s))\s*(?=(?:on|in|at|for|with|to|by|from|until|till|near|and|or|but|every)\b)/i;

function endOfCut(text: string, { start, end }: Span, joined: string): number {
  if (joined.includes(',') && text[end] === ',') return end + 1;
  const mark = /[|~•·*/»]/.exec(joined)?.[0];
  if (mark !== undefined && text.slice(end).trimStart().startsWith(mark)) return end;
  if (!/[-–—]/.test(joined)) return end;
  const dash = PAIRED_DASH.exec(text.slice(end, end + REACH))?.[0];
  const lead = text.slice(Math.max(0, end - 2 * REACH), start);
  if (dash !== undefined && isSubjectOf(lead, text.slice(end + dash.length, end + 2 * REACH))) {
    return end + dash.length;
  }
  return end + (CLOSING_DASH.exec(text.slice(end, end + REACH))?.[0].length ?? 0);
}

/** What follows the last end of a sentence, colon or semicolon. */
export function lastStatement(text: string): string {
  return lastSentence(text).split(/[:;]/).at(-1)!;
}

/** Whether the words before a comma are the subject of what follows it. */
export function isSubjectOf(before: string, behind: string): boolean {
  const subject = lastStatement(before);
  if (tagClause(subject).some(({ tags }) => tags.has('Verb') && !tags.has('Gerund'))) return false;
  const [, verb] = tagClause(`it ${behind.replace(/^,\s*/, '')}`);
  return (
    verb?.tags.has('Verb') === true && !verb.tags.has('Gerund') && !verb.tags.has('Infinitive')
  );
}
