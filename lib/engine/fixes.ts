import { IN_TAG } from '@/lib/text/marks';
import { begging } from '@/lib/lexicon/aside-words';
import type { Draft, Match } from './draft';
import type { Fix } from './rule';
import type { FixLabel } from './wording';
import { endsSentence } from './sentences';
import { shorten } from './shorten';
import { slice, type Span } from './span';
import { tagClause } from './words';

/** How much text on either side of a span decides how it is left out, in UTF-16 units. */
const REACH = 80;

/** What a sentence begins behind, the number of a part of a thread too; the text's own beginning is a `\n` to these expressions. */
const OPENS =
  /(?:[.!?…:\n]["'”’)]{0,3}|\n\(?\d{1,2}\/\d{0,2}\)?|\n(?:@\w{1,15}\s{1,3}){1,5}|\p{Extended_Pictographic}\uFE0F?)\s{0,9}$/u;
/** The beginning of a line with the bullet, number or emoji that marks it. */
const LINE_START =
  /\n([^\S\n]{0,9}(?:(?:[-–—*•·>]|\d{1,2}[.)]|\p{Extended_Pictographic}\uFE0F?)[^\S\n]{0,9})?)$/u;
const LINE_END = /^[^\S\n]*(?:\n|$)/;
const CLOSING_MARKS = /^["'”’)]*[,.!?;:…]*/;
const JOINED_BEFORE =
  /(?:[\s,;&+|~•·*/»–—-]|(?<=[\s,])(?:and|or|so|then|plus|please)(?=[\s,]|$))*$/iu;
const JOINED_BEHIND = /^[^\S\n]*(?:(?:and|so|then|or|plus)\s+|[-–—&+|,>»~/→]+\s+)?/iu;
/** Where a mark in the middle of a line has opened what follows, a small letter may stay one. */
const BEHIND_COLON = /\S:[^\S\n]*$/u;
/** A pause behind which a sentence may go on: "We open at six... please RT... in the yard". */
const PAUSE_BEFORE = /(?:\.\.|…)\s*$/u;
/** A word that a sentence may begin with in a capital: not a link, nor a name like "iPhone". */
const SMALL_WORD = /^(?!https?:|www\.|[\p{L}\p{N}-]+\.\p{L})\p{Ll}(?!\p{Lu})/u;

/** The label of a fix that leaves out these words. */
export function leavesOut(words: string): FixLabel {
  return { say: 'leave-out', words: shorten(words) };
}

type Cut = Span & { readonly text: string };

/**
 * One change that makes all the given ones, so that one click makes them and one takes them back.
 *
 * @param changes at least one, in the order in which they stand, none overlapping another
 */
export function joinChanges(text: string, changes: readonly Cut[]): Cut {
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
 * A fix that leaves out the span together with the marks and joining words that would be left
 * hanging, so that what remains reads as if it had never been there.
 */
export function leaveOut(text: string, span: Span): Fix {
  const label = leavesOut(slice(text, span));
  const whole = withBrackets(text, span);
  const opens = opensSentence(text, whole.start) || LINE_START.test(leadUpTo(text, whole.start));
  const cut = opens ? cutOpening(text, whole) : cutRest(text, whole);
  return { ...cut, label };
}

/** The full stop that stands last before an offset, which may be that of an abbreviation. */
const STOP_BEFORE = /\.["'”’)]{0,3}\s{1,9}$/u;

/** Whether a sentence begins at an offset: not behind "Dr.", "No." or the "1." of a list. */
function opensSentence(text: string, offset: number): boolean {
  const before = leadUpTo(text, offset);
  if (!OPENS.test(before)) return false;
  const stop = STOP_BEFORE.exec(before);
  return !stop || endsSentence(text, offset - stop[0].length);
}

/** The text before an offset as far as it matters, with a `\n` for the text's beginning. */
function leadUpTo(text: string, offset: number): string {
  return offset > REACH ? text.slice(offset - REACH, offset) : `\n${text.slice(0, offset)}`;
}

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** Marks and pictures between the last word in brackets and their end. */
const BEFORE_BRACKET = /^[\s.!?…\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]*/u;

function withBrackets(text: string, { start, end }: Span): Span {
  const closing = BRACKETS[text.charAt(start - 1)];
  if (closing === undefined) return { start, end };
  const last = end + BEFORE_BRACKET.exec(text.slice(end, end + REACH))![0].length;
  return text[last] === closing ? { start: start - 1, end: last + 1 } : { start, end };
}

const EMOJI = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?`;
const EMOJI_BEFORE = new RegExp(String.raw`(${EMOJI})\s*$`, 'u');
const EMOJI_BEHIND = new RegExp(String.raw`^([.!?…]*)[^\S\n]*((?:${EMOJI}[^\S\n]*)+)`, 'u');
/** Pictures that belong to an ask: they beg, point, pass on or thank. */
const ASKING_EMOJI = /^(?:[🙏🥺👇👆👉👈➡⬇→🔁🔄♻📢📣]\p{Emoji_Modifier}?\uFE0F?\s*)+$/u;

/** How long the pictures right behind an ask are that go with it: "🚨 Please RT 🚨 The …", "Please RT! 🙏 The …". */
function emojiBehind(text: string, { start, end }: Span): number {
  const [all, marks, pictures] = EMOJI_BEHIND.exec(text.slice(end, end + REACH)) ?? [];
  if (all === undefined || pictures === undefined) return 0;
  const isRest = /^\s*(?:\n|$)/.test(text.slice(end + all.length));
  const same = EMOJI_BEFORE.exec(leadUpTo(text, start))?.[1];
  const isMarked = marks !== '' || /[.!?…]/.test(text.charAt(end - 1));
  const goes = !isMarked || pictures.trim() === same || ASKING_EMOJI.test(pictures);
  return goes && !isRest ? all.length : 0;
}

function cutOpening(text: string, { start, end: spanEnd }: Span): Cut {
  const closing = CLOSING_MARKS.exec(text.slice(spanEnd, spanEnd + REACH))![0].length;
  const end = spanEnd + Math.max(closing, emojiBehind(text, { start, end: spanEnd }));
  const rest = text.slice(end);
  const lineStart = LINE_START.exec(leadUpTo(text, start));
  if (lineStart && LINE_END.test(rest)) return cutLine(text, start - lineStart[1]!.length, end);
  if (rest.trim() === '') return cutTail(text, start);
  if (LINE_END.test(rest)) return { start: start - spacesBefore(text, start), end, text: '' };
  const next = end + JOINED_BEHIND.exec(rest)![0].length;
  const small = SMALL_WORD.exec(text.slice(next, next + REACH));
  if (!small || isInLine(text, start) || PAUSE_BEFORE.test(leadUpTo(text, start))) {
    return { start, end: next, text: '' };
  }
  return { start, end: next + small[0].length, text: small[0].toUpperCase() };
}

/** Whether a colon in the line before opens what stands there. */
function isInLine(text: string, offset: number): boolean {
  return BEHIND_COLON.test(leadUpTo(text, offset)) && /^(?:\p{Ll}|RT\b)/u.test(text.slice(offset));
}

function spacesBefore(text: string, offset: number): number {
  return /[^\S\n]*$/.exec(text.slice(Math.max(0, offset - REACH), offset))![0].length;
}

/** Leaves out a line, and the blank lines behind it where there is one before it. */
function cutLine(text: string, start: number, end: number): Cut {
  const rest = text.slice(end);
  if (rest.trim() === '') return cutTail(text, start);
  const isBlankBefore = start === 0 || text.slice(0, start).endsWith('\n\n');
  const gap = isBlankBefore ? /^\s*\n/.exec(rest)! : LINE_END.exec(rest)!;
  return { start, end: end + gap[0].length, text: '' };
}

/** A finger that points at nothing once what stood behind it is gone. */
const POINTS_ON = /(?<=\S\s{1,3})[👉➡]\p{Emoji_Modifier}?\uFE0F?\s*$/u;

function cutTail(text: string, start: number): Cut {
  const reach = Math.max(0, start - REACH);
  const before = text.slice(reach, start).replace(POINTS_ON, '');
  const end = before.trim() === '' ? text.slice(0, start) : text.slice(0, reach) + before;
  return { start: end.trimEnd().length, end: text.length, text: '' };
}

function cutRest(text: string, span: Span): Cut {
  const joined = JOINED_BEFORE.exec(text.slice(Math.max(0, span.start - REACH), span.start))![0];
  const start = span.start - joined.length;
  const end = LINK_BEFORE.test(leadUpTo(text, start))
    ? span.end + CLOSING_MARKS.exec(text.slice(span.end, span.end + REACH))![0].length
    : endOfCut(text, { start, end: span.end }, joined);
  const needsSpace = start > 0 && /^[\p{L}\p{N}#@$]/u.test(text.slice(end, end + 2));
  return { start, end, text: needsSpace ? ' ' : '' };
}

/** A link, to which a mark that is left would cling. */
const LINK_BEFORE =
  /(?:https?:\/\/\S+|(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){0,2}\.\p{Ll}{2,12}(?:\/\S*)?)$/u;

/** A dash behind which a sentence may go on. */
const PAIRED_DASH = /^[!?]*\s*(?:[–—]|-{1,3}(?=\s))\s*/u;
/** A dash that closes what another dash opened, where the sentence then goes on. */
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

/** Where a clause ends, in the normalized text: at a mark, a link or the tags that close a line. */
const CLAUSE_END = new RegExp(
  String.raw`[\n()[\]{}\uE001–—|~<>»→]|\s(?:[-*/]|-{2,3}|/{2})\s|\s?${EMOJI}|\srt\s?:?\s?\uE002|[.!?,;:](?=\s|$)|\s(?:#${IN_TAG}+\s*)+(?=$|:\s|(?:the|our|we|it|there|this|these)\s)`,
  'gu',
);
/** Who is called upon behind an ask: "Please share, friends!" */
const CALLED =
  /^,\s(?:(?:my|dear|lovely)\s)?(?:friends|folks|all|everyone|everybody|guys|people|neighbou?rs|team)(?=[.!])/u;
const IS_TAG_ROW = /^\s#/;
const IS_EMOJI = new RegExp(String.raw`^\s?${EMOJI}$`, 'u');
/** Behind these a picture stands for a word: "if you ❤️ Leeds", "hit that 🔁 button". */
const STANDS_FOR_WORD =
  /\b(?:i|you|u|we|they|who|to|the|that|this|a|an|our|your|my|hit|smash|tap|click|press)\s*$/i;
/** Pictures that call or point, and stand for no word. */
const CALLS = /[📣📢🚨👉👇]/u;
/** What may begin a sentence, behind further pictures. */
const BEGINS = new RegExp(
  String.raw`^(?:[^\S\n]|${EMOJI})*(?:["“‘'(]?[\p{Lu}\p{N}]|(?:the|our|we|i|it|there|this|these|and|but|so)\b)`,
  'u',
);
/** Openings that make no sense without the clause behind them: "If you love bees, …". */
const DEPENDENT =
  /^\W*(?:(?:please|pls|so|and|but|also|then)[,\s]+)*(?:if|to|for|when|once|since|because|as|help|while|before|after|until)\b/i;
/** Words that lead into an imperative and mean nothing without it; none in front of most. */
const LEAD_IN = new RegExp(
  String.raw`(?:\b(?:(?:do(?:n['’]t|\snot)\sforget|remember|be\ssure|make\ssure|feel\sfree|take\sa\smoment)\sto|go|just|simply|so|then|now|also|please|pls|plz|quick|everyone|everybody|guys|y'all|${begging})[,:!]?\s+)*$`,
  'iu',
);
/** "Check it out and …": what stands before goes on without the match. */
const JOINS = /[\s,](?:and|&|or)\s+$/i;
/** What stands before a step of a list, which the number of a part of a thread ("1/3") is not. */
const BULLET = /(?:^|\n)(?!\s*\(?\d{1,2}\/\d{0,2}\)?\s*$)[^\p{L}\n]*[^\p{L}\s][^\p{L}\n]*$/u;
/** What numbers a step in words, or by a letter that begins a line: "Step one:", "first", "two:", "b.", "ii)" */
const STEP_WORD =
  /(?:\bstep\s+[\p{L}\p{N}]+|\b(?:first|second|third|fourth|fifth|last|final)(?:ly)?|(?:^|[\n.!?]|\s)[^\S\n]*(?:one|two|three|four|five)(?=:)|(?:^|\n)[^\S\n]*\p{L}[.)]|(?:^|[\s(])[ivx]{1,4}\))[:,]?[^\S\n]*$/iu;
/** Tags alone before an ask, which stay when it goes. */
const ONLY_TAGS = new RegExp(String.raw`^\s*(?:#${IN_TAG}+\s+)+$`, 'u');
const ONLY_MENTIONS = /^[\s\uE002]*$/;
const LONGEST_CLAUSE = 200;

/**
 * What may be done about an ask, best first: the whole clause in which it stands is left out, with
 * the opening that depends on it ("To win, …"), or only the ask, if another step follows ("Please RT
 * and ring us"). None for a step of a list and for the end of a question.
 */
export function leaveOutAsk(draft: Draft, match: Match): Fix[] {
  const span = clauseOf(draft, match);
  const last = leaveOutLastStep(draft, { start: match.start, end: span.end });
  if (last) return [last];
  const lead = draft.text.slice(Math.max(0, span.start - 20), span.start);
  const line = leaveOutBullet(draft.text, span);
  if (line) return [line];
  if (BULLET.test(lead) && !isDecoration(draft.text, lead)) return [];
  if (STEP_WORD.test(draft.text.slice(Math.max(0, match.start - 20), match.start))) return [];
  const step = [...leaveOutStep(draft.text, match), ...leaveOutSecondVerb(draft.text, match)];
  if (draft.text[span.end] === '?') return step;
  if (standsBetweenCommas(draft.text, span)) return [...step, ...leaveOutAside(draft.text, span)];
  const cry = leaveOutCry(draft.text, match);
  if (cry) return [cry];
  const clause = leaveOut(draft.text, span);
  const ways =
    step[0] && step[0].end >= clause.end - clause.text.length
      ? [...step, clause]
      : [clause, ...step];
  return [...leaveOutThanks(draft.text, span), ...ways, ...leaveOutHow(draft.text, span, match)];
}

/** Help that is asked for by itself: "Help us find her, please RT". */
const HELP_BEFORE =
  /^\W*(?:please\s|can\syou\s)?help\s[^,;:]+,\s*(?:so\s|and\s)?(?:please\s|pls\s)?$/iu;

/** Leaves out how readers may help, where the help itself is told before it. */
function leaveOutHow(text: string, span: Span, match: Span): Fix[] {
  const before = text.slice(span.start, match.start);
  if (!HELP_BEFORE.test(before)) return [];
  const start = span.start + before.lastIndexOf(',');
  const end = span.end - (/[.!]+$/.exec(slice(text, span))?.[0].length ?? 0);
  return [{ start, end, text: '', label: leavesOut(text.slice(start + 1, end).trim()) }];
}

/** How much it helps, and thanks for what was asked for right before. */
const THANKS =
  /^[\s,.!–—-]*(?:(?:(?:many|huge|big)\s)?(?:thanks|thank\syou|thankyou|ta|cheers)(?:\s(?:so\smuch|very\smuch|a\slot|in\sadvance|all|everyone|folks|friends|for\s(?:your|the|any|all\syour)\s(?:help|support)))*|(?:it|this|that|every\s(?:one|share|rt|retweet|little))\s(?:really\s|all\s)?(?:helps|counts|matters|means\s(?:a\slot|so\smuch|the\sworld))(?:\s(?:us|me|so\smuch|a\slot|to\s(?:us|me)))*)[.!]*(?=\s*(?:\n|$|[\p{Lu}\p{N}]))/iu;

/** Leaves out an ask and the thanks for it. */
function leaveOutThanks(text: string, span: Span): Fix[] {
  const thanks = THANKS.exec(text.slice(span.end, span.end + REACH))?.[0];
  if (thanks === undefined || thanks.trim() === '') return [];
  return [leaveOut(text, { start: span.start, end: span.end + thanks.length })];
}

/** The mark of a step: "3.", "3)", "3️⃣", "c)". */
const STEP_MARK =
  /(?:^|[\s,;])(?:(?:\d{1,2}|[a-h])[.)]|\(?(?:\d|[a-h])\)|\d\uFE0F?\u20E3|[\u2460-\u2473])\s*$/u;
/** The marks of a list that has two steps before this one. */
const TWO_STEPS =
  /(?:^|[\s(])(?:(?:1|a)[.)]|1\uFE0F?\u20E3|\u2460)[\s\S]*?\s\(?(?:(?:2|b)[.)]|2\uFE0F?\u20E3|\u2461)/u;

/** How far before its last step a list is read, in UTF-16 units. */
const LONGEST_LIST = 400;

/** A line of a list whose lines are marked and not counted, and the mark. */
const BULLETED = new RegExp(
  String.raw`^[^\S\n]*([-–•*·→]|\p{Extended_Pictographic}\uFE0F?)[^\S\n]`,
  'u',
);
const IS_PICTURE = /\p{Extended_Pictographic}/u;
/** Lines of a list that must stay: fewer are none. */
const FEWEST_LINES = 2;

/** Leaves out a line that holds nothing but the ask, of a list that says nowhere how many lines it has. */
function leaveOutBullet(text: string, span: Span): Fix | undefined {
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
  if (marked.length <= FEWEST_LINES) return undefined;
  const lead = lines.slice(0, lines.indexOf(marked[0]!)).join('\n');
  if (namesNumber(lead, marked.length)) return undefined;
  return { ...cutLine(text, lineStart, lineEnd), label: leavesOut(slice(text, span)) };
}

/** Leaves out the last step of a list with its mark, where two steps stay. */
function leaveOutLastStep({ text }: Draft, span: Span): Fix | undefined {
  const listStart = Math.max(0, span.start - LONGEST_LIST);
  const before = text.slice(listStart, span.start);
  const mark = STEP_MARK.exec(before);
  const isLast = /^[.!?\s]*$/.test(text.slice(span.end));
  if (!mark || !isLast || !TWO_STEPS.test(before.slice(0, mark.index + 1))) return undefined;
  if (tellsCount(before, numberOf(mark[0]))) return undefined;
  const stays = before.slice(0, mark.index).replace(/(?:[\s,;]|\sand)+$/, '');
  const start = listStart + stays.length;
  return { start, end: text.length, text: '', label: leavesOut(slice(text, span)) };
}

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** The mark of a first step with nothing but its list behind it. */
const FIRST_STEP = /(?:^|[\s(])(?:(?:1|a)[.)]|1\uFE0F?\u20E3|\u2460)/u;

/** The number of a step by its mark; letters count from a. */
function numberOf(mark: string): number {
  const [sign = ''] = /\d+|[a-h]|[\u2460-\u2473]/u.exec(mark) ?? [];
  if (/\d/.test(sign)) return Number(sign);
  const isLetter = /[a-h]/.test(sign);
  return sign.charCodeAt(0) - (isLetter ? 'a'.charCodeAt(0) : 0x2460) + 1;
}

/** Whether it is said before a list how many steps it has: "Three rules for the pool: 1) …". */
function tellsCount(list: string, steps: number): boolean {
  return namesNumber(list.slice(0, FIRST_STEP.exec(list)?.index), steps);
}

/** Whether a number up to ten stands in the text, in figures or as a word. */
function namesNumber(text: string, number: number): boolean {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return words.some((word) => word === String(number) || word === COUNTS[number - 1]);
}

const PLEASE = /^(?:please|pls|plz|kindly)\s+/i;
const PLEASE_BEFORE = /\b(?:please|pls|plz|kindly)\s+$/i;
/** What joins the next step to an ask: "RT this and ring us", "RT, then ring us". */
const NEXT_STEP =
  /^(?:[^\S\n]+(?:this|it|that|us)(?:\s(?:post|tweet|thread))?)?(?:\s(?:with|to)\s(?:all\s)?(?:(?:your|the)\s)?(?:friends|family|followers|neighbou?rs|mates|everyone|others)|\s(?:widely|far\sand\swide))?,?[^\S\n]+(?:(?:and|&|then|also|but|please),?[^\S\n]+)+(?=\p{L})/iu;
/** A wish that nobody begs for: "RT & have a great day". */
const WISH = /^(?:have\san?|see\syou|stay\s(?:safe|warm|dry)|take\scare|enjoy\syour)\b/i;
/** More that is given in the same breath: "a like and a share". */
const MORE_GIVEN =
  /^(?:,?\s(?:and|&|or)\san?\s(?:share|like|rt|retweet|follow|repost|comment)(?!\p{L}))+/iu;
const JOINING_END = /,?\s+(?:and|&|then)$/i;

/** What is won by all of the steps that follow, so that none may go. */
const FOR_PRIZE = /\bto\s(?:win|enter|qualify|claim|be\sin)\b[^.!?\n]*,\s*$/i;

/** "A retweet takes a second and costs nothing": what is asked for is what the sentence is about, and no step. */
const THING_ASKED = /^(?:an?|one|every|each|your|the|any)\s/i;

/** Leaves out an ask but for its "please", up to the step that follows it. */
function leaveOutStep(text: string, match: Span): Fix[] {
  if (THING_ASKED.test(slice(text, match))) return [];
  const more = MORE_GIVEN.exec(text.slice(match.end, match.end + REACH))?.[0].length ?? 0;
  const asked = match.end + more - (JOINING_END.exec(slice(text, match))?.[0].length ?? 0);
  const joint = NEXT_STEP.exec(text.slice(asked, asked + REACH));
  if (!joint) return [];
  const end = asked + joint[0].length;
  const isWish = WISH.test(text.slice(end));
  const please = isWish ? 0 : (PLEASE.exec(slice(text, match))?.[0].length ?? 0);
  const start = match.start + please;
  const lead = leadUpTo(text, start);
  if (FOR_PRIZE.test(lead)) return [];
  if (/,\s*$/.test(lead) && !DEPENDENT.test(lead.split(/[.!?\n]/).at(-1)!)) {
    // "Come by, tag a friend, and stay": the next step keeps its "and", and where no comma stands before it, takes none.
    const kept = asked + joint[0].search(/(?:and|&|then)[^\S\n]/i);
    const hasComma = joint[0].slice(0, kept - asked).includes(',');
    const from = hasComma ? start : start - /,\s*$/.exec(lead)![0].length;
    if (kept >= asked) {
      const label = leavesOut(text.slice(start, kept));
      return [{ start: from, end: kept, text: hasComma ? '' : ' ', label }];
    }
  }
  const opens =
    opensSentence(text, start) &&
    !isInLine(text, start) &&
    !PLEASE_BEFORE.test(leadUpTo(text, start));
  const next = opens ? text.charAt(end) : '';
  const label = leavesOut(text.slice(start, end));
  return [{ start, end: end + next.length, text: next.toUpperCase(), label }];
}

/** One verb before an ask that shares its object: "Watch and share our film". */
const VERB_BEFORE =
  /(?:^|[.!?:\n]\s*|\b(?:please|pls|kindly)\s)(?:(?:read|watch|sign|see|view|listen|print|download|use|try|join|take|answer|fill\sin)\s)((?:and|&|or|then)\s+)$/i;
const OBJECT_BEHIND = /^\s(?=(?:our|my|the|this|these|his|her|their|your)\s)/i;

/** Leaves out the second of two verbs that have one object. */
function leaveOutSecondVerb(text: string, match: Span): Fix[] {
  const joint = VERB_BEFORE.exec(leadUpTo(text, match.start))?.[1];
  const verb = /^\p{L}+(?:-\p{L}+)?/u.exec(slice(text, match))?.[0];
  if (joint === undefined || verb === undefined) return [];
  const [start, end] = [match.start - joint.length, match.start + verb.length];
  const behind = OBJECT_BEHIND.exec(text.slice(end, end + REACH));
  if (!behind) return [];
  return [
    { start, end: end + behind[0].length, text: '', label: leavesOut(text.slice(start, end)) },
  ];
}

/** A picture that opens a line, with nothing before it. */
const ONE_EMOJI = new RegExp(String.raw`(?:^|\n)\s*(${EMOJI})\s*$`, 'u');
const MARKED_LINE = new RegExp(
  String.raw`\n\s*(?:[-–—*•·>]|\d{1,2}[.)]|\d\uFE0F?\u20E3|${EMOJI})`,
  'u',
);
/** How often one picture stands in a draft that does not mark steps with it. */
const MOST_OF_ONE = 2;

/** Whether a bracket or picture before an ask is no mark of a step: no other line begins with one. */
function isDecoration(text: string, lead: string): boolean {
  if (/(?:^|\n)\s*[([{]$/.test(lead)) return true;
  const emoji = ONE_EMOJI.exec(lead)?.[1];
  if (emoji === undefined || MARKED_LINE.test(text)) return false;
  return text.split(emoji).length - 1 <= MOST_OF_ONE;
}

/** What goes on with the sentence that an ask between commas has broken off, without a comma or with one. */
const GOES_ON_WITHOUT = /^,\s+(?=(?:because|since|as|if|when|until|so that|for)\s)/i;
const GOES_ON_WITH = /^(?=,\s+(?:and|but|so|yet|then)\s)/i;

/** Leaves out an ask between two commas: "Our new cook, please share, comes from Lyon". */
function leaveOutAside(text: string, span: Span): Fix[] {
  const before = /,\s*$/.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.[0];
  if (before === undefined || before.includes('\n') || text[span.end] !== ',') return [];
  const behind = text.slice(span.end, span.end + 2 * REACH);
  const start = span.start - before.length;
  const label = leavesOut(slice(text, span));
  if (GOES_ON_WITH.test(behind)) return [{ start, end: span.end, text: '', label }];
  const subject = text.slice(Math.max(0, start - REACH), start);
  const joint =
    GOES_ON_WITHOUT.exec(behind) ??
    ((isSubjectOf(subject, behind) || isPlaceOf(subject, behind)) && /^,\s+/.exec(behind));
  if (!joint) return [];
  return [{ start, end: span.end + joint[0].length, text: ' ', label }];
}

/** Whether the words before a comma are who or what does what stands behind it. */
function isSubjectOf(before: string, behind: string): boolean {
  const subject = before.split(/[.!?:;\n]/).at(-1)!;
  if (tagClause(subject).some(({ tags }) => tags.has('Verb') && !tags.has('Gerund'))) return false;
  const [, verb] = tagClause(`it ${behind.replace(/^,\s*/, '')}`);
  return (
    verb?.tags.has('Verb') === true && !verb.tags.has('Gerund') && !verb.tags.has('Infinitive')
  );
}

/** Where or when, up to the end of the sentence. */
const PLACE =
  /^,\s+((?:from|at|in|on|by|near|behind|outside|inside|until|till|through|between)\s[^.!?,;:\n]+)(?=[.!?\n]|$)/iu;

/** Whether what stands behind a comma says only where or when that is which the words before it tell. */
function isPlaceOf(before: string, behind: string): boolean {
  const place = PLACE.exec(behind)?.[1];
  if (place === undefined || tagClause(place).some(({ tags }) => tags.has('Verb'))) return false;
  return tagClause(before.split(/[.!?:;\n]/).at(-1)!).some(({ tags }) => tags.has('Verb'));
}

const CRY = /^(?:(?:please|pls|plz)\s+)?(?:rt|retweet)s?(?:[\s,]+(?:rt|retweet)s?)+$/i;
/** More of the same, and the beginning of a sentence without a mark between. */
const BEHIND_CRY = /^(?:[\s,]+(?:rt|retweet))*\s+(?=(?:the|our|we|my|his|her|their|there|this)\s)/i;

/** Leaves out "RT RT RT" in front of a sentence from which no mark parts it. */
function leaveOutCry(text: string, match: Span): Fix | undefined {
  if (!CRY.test(slice(text, match)) || !opensSentence(text, match.start)) return undefined;
  const joint = BEHIND_CRY.exec(text.slice(match.end, match.end + REACH));
  if (!joint) return undefined;
  const end = match.end + joint[0].length;
  const label = leavesOut(text.slice(match.start, end));
  return { start: match.start, end: end + 1, text: text.charAt(end).toUpperCase(), label };
}

/** Whether to leave it out would run two clauses together, or leave one open. */
function standsBetweenCommas(text: string, { start, end }: Span): boolean {
  const comma = /,\s*$/.exec(text.slice(Math.max(0, start - 10), start))?.[0];
  return comma !== undefined && (comma.includes('\n') || text[end] === ',');
}

/** What is asked only so that the answer may be to share: "Like it? Share it!" */
const LEADING_QUESTION =
  /(?:^|[.!\n]\s*)((?:(?:do you |did you )?(?:like|love|enjoy|enjoyed|seen|read|agree|got|know)(?: (?:it|this|that|with (?:it|this|us)|what you (?:see|read|hear)))?\?\s*)+)$/i;
const TAG = new RegExp(String.raw`^#${IN_TAG}+`, 'u');
/** A tag that is a word of its sentence: "#RT if you were there". */
const TAG_IN_SENTENCE = new RegExp(
  String.raw`^#${IN_TAG}+\s+(?:[Ii]f|[Aa]nd|[Tt]o|[Ff]or|[Ss]o|IF|AND|TO|FOR|SO|this|our|the|&)(?!\p{L})`,
  'u',
);

function clauseOf(draft: Draft, match: Match): Span {
  const [tag] = TAG.exec(match.text) ?? [];
  if (tag && !TAG_IN_SENTENCE.test(draft.text.slice(match.start, match.end + REACH))) {
    return { start: match.start, end: match.start + tag.length };
  }
  const sentence = draft.sentenceAt(match);
  const start = clauseStart(draft, match, sentence.start);
  const end = clauseEnd(draft, match);
  const { fromSource, text } = draft.normalized;
  const isSentence = ONLY_MENTIONS.test(text.slice(fromSource(sentence.start), fromSource(start)));
  if (!isSentence) return { start, end };
  const lead = draft.text.slice(Math.max(0, start - REACH), start);
  const asked = LEADING_QUESTION.exec(lead)?.[1]?.length ?? 0;
  return { start: start - asked, end: end + /^[.!?]*/.exec(draft.text.slice(end))![0].length };
}

function clauseStart(draft: Draft, match: Match, sentenceStart: number): number {
  const lead = draft.text.slice(sentenceStart, match.start);
  if ((draft.startsClause(match) || JOINS.test(lead)) && !DEPENDENT.test(lead)) {
    return match.start - LEAD_IN.exec(lead)![0].length;
  }
  if (ONLY_TAGS.test(lead)) return match.start;
  const link = draft.entitiesOf('url').findLast(({ end }) => end <= match.start);
  const from = Math.max(link?.end ?? 0, sentenceStart);
  return from + /^\s*/.exec(draft.text.slice(from, match.start))![0].length;
}

function clauseEnd(draft: Draft, { at }: Match): number {
  const rest = draft.normalized.text.slice(at.end, at.end + LONGEST_CLAUSE);
  const isEnd = ({ index, 0: mark }: RegExpExecArray) => {
    const start = at.end + index;
    if (mark === '.') {
      return endsSentence(draft.text, draft.normalized.toSource({ start, end: start }).start);
    }
    if (!IS_EMOJI.test(mark) && !IS_TAG_ROW.test(mark)) return true;
    const span = draft.normalized.toSource({ start, end: start + mark.length });
    if (IS_TAG_ROW.test(mark)) return /^\s*(?:$|\n|\p{Lu}|:\s)/u.test(draft.text.slice(span.end));
    const before = draft.text.slice(Math.max(0, span.start - REACH), span.start);
    return (
      (CALLS.test(mark) || !STANDS_FOR_WORD.test(before)) && BEGINS.test(draft.text.slice(span.end))
    );
  };
  const length = [...rest.matchAll(CLAUSE_END)].find(isEnd)?.index ?? rest.length;
  const clause = rest.slice(0, length).trimEnd();
  const called = CALLED.exec(rest.slice(clause.length))?.[0].length ?? 0;
  return draft.normalized.toSource({ start: at.start, end: at.end + clause.length + called }).end;
}
