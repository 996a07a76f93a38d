import { clauseOf, DEPENDENT, isLeadIn } from '@/lib/engine/asks/ask-clause';
import { TO_WIN } from '@/lib/engine/asks/prize';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import {
  isInLine,
  leadUpTo,
  opensSentence,
  PLEASE_BEFORE,
  REACH,
} from '@/lib/engine/reading/lead-up';
import { lastSentence } from '@/lib/engine/reading/sentences';
import type { Fix } from '@/lib/engine/rule';
import { tagClause } from '@/lib/engine/words/tagged-words';
import { PLEASE } from '@/lib/lexicon/lead-ins';
import { sureCommands } from '@/lib/lexicon/sure-words';
import { slice, type Span } from '@/lib/text/span';
import { isCommand } from './joint';
import { isSubjectOf, lastStatement, leaveOut, leavesOut } from './leave-out';
import { isStepOfList, leaveOutBullet, leaveOutNumbered, leaveOutTicked } from './list-steps';
import { moveObject } from './move-object';
import { GOES_ON_SMALL } from './reword-ask';

/**
 * Fixes for an ask, best first: leave out its whole clause, with an opening that depends on it ("To win, …"), or only
 * the ask if another step follows ("Please RT and ring us"). None for a step of a list or the end of a question.
 */
export function leaveOutAsk(draft: Draft, found: Match): Fix[] {
  const match = withinLine(draft, found);
  const clause = withDetails(draft.text, withSameAgain(draft, clauseOf(draft, match), match));
  const span = withoutHeading(draft.text, clause, match);
  if (isAnsweredFirst(draft.text, span)) return leaveOutStep(draft.text, match);
  if (NOT_INSTEAD.test(draft.text.slice(match.end, match.end + REACH))) return [];
  if (mayEndInAbbreviation(draft, span, match)) return leaveOutStep(draft.text, match);
  const line =
    leaveOutBullet(draft.text, span) ??
    leaveOutNumbered(draft.text, span, match) ??
    leaveOutTicked(draft.text, span, match);
  if (line || isStepOfList(draft.text, span, match))
    return [...(line ? [line] : []), ...leaveOutStep(draft.text, match, true)];
  const deedStays = leaveOutSecondDeed(draft.text, span, match);
  if (deedStays) return [deedStays];
  const moved = moveObject(draft.text, match, match.start + politeOpening(draft.text, match));
  if (moved.length > 0) return moved;
  const step = [
    ...leaveOutStep(draft.text, match).map((fix) => joinRow(draft, fix)),
    ...leaveOutSecondVerb(draft.text, match),
  ];
  if (draft.text[span.end] === '?') return step;
  const thanked = leaveOutThanks(draft.text, span);
  if (standsBetweenCommas(draft.text, span))
    return [...thanked, ...step, ...leaveOutAside(draft.text, span)];
  const seen = seeOtherOfRow(draft.text, match);
  if (seen) return [seen];
  const cry = leaveOutCry(draft.text, match);
  if (cry) return [cry];
  if (LEANS_ON.test(draft.text.slice(span.end, span.end + REACH))) return step;
  const cut = closeRow(draft, leaveOut(draft.text, span), span);
  const ways =
    step[0] && step[0].end >= cut.end - cut.text.length ? [...step, cut] : [cut, ...step];
  return [
    ...leaveOutAudience(draft.text, span, match),
    ...thanked,
    ...ways,
    ...leaveOutHow(draft.text, span, match),
  ];
}

/** The clause of an ask without what stands before its colon, if an order follows: "To help: | share this, dig". */
function withoutHeading(text: string, span: Span, { start }: Match): Span {
  const isHeaded = text.slice(span.start, start).endsWith(': ') && text.startsWith(', ', span.end);
  return isHeaded && isCommand(text.slice(span.end + 2, span.end + REACH))
    ? { ...span, start }
    : span;
}

/** What tells how or to whom in particular: "Please share, e.g. with your choir". */
const IN_PARTICULAR =
  /^,\s(?:e\.?g\.?|i\.?e\.?|even|especially|ideally)\s(?:with|among|to|in|if)\s[^.!?\n]*/i;

/** The clause of an ask with what it says behind a comma of how or to whom in particular. */
function withDetails(text: string, { start, end }: Span): Span {
  const details = IN_PARTICULAR.exec(text.slice(end, end + 2 * REACH))?.[0] ?? '';
  return { start, end: end + details.length };
}

/** Whether an ask that begins with a capital ends at a full stop behind which small letters follow: "RT if your fav. cake". */
function mayEndInAbbreviation({ text }: Draft, span: Span, match: Span): boolean {
  const end = span.end - (text[span.end - 1] === '.' ? 1 : 0);
  return (
    /\p{sc=Latn}/u.test(text.slice(match.end, end)) &&
    /^[^a-z]*[A-Z]/.test(slice(text, span)) &&
    GOES_ON_SMALL.test(text.slice(end, end + REACH))
  );
}

/** The words of an ask before a line that does not continue it: "Please RT⏎⏎The …", "2. RT⏎3. …". */
const BEFORE_OTHER_LINE = /^.*?\p{sc=Latn}(?=[^\S\n]*\n(?:\s*\n|[^\p{Ll}\n]))/u;

/** An ask without what its pattern took from the next line. */
function withinLine({ text, normalized }: Draft, ask: Match): Match {
  const words = BEFORE_OTHER_LINE.exec(slice(text, ask))?.[0];
  if (words === undefined) return ask;
  const end = ask.start + words.length;
  const at = { start: ask.at.start, end: normalized.fromSource(end) };
  const seen = ask.normalized.slice(0, at.end - at.start);
  return { ...ask, end, at, text: words, normalized: seen };
}

/** The writer's own answer to the ask: "Quote this with your first bike. Mine: a red one." */
const ANSWERED_FIRST =
  /^[\s.!…]*(?:mine|ours|my\s(?:pick|choice|answer|vote|own)|i['’]ll\s(?:go|start)(?:\sfirst)?|we['’]ll\s(?:go|start)(?:\sfirst)?)(?=\s?[,:.!–—-]|\s\p{Ll})/iu;

/** What readers should not do instead; it means nothing without the ask: "Share, don't scare". */
const NOT_INSTEAD = /^,\s(?:don['’]t|do\snot|not|never)\s\p{sc=Latn}+(?=[.:!;]|$)/iu;

/** Whether an answer follows the ask, and its question is only in the ask. */
function isAnsweredFirst(text: string, { start, end }: Span): boolean {
  if (/\?\s*$/.test(text.slice(Math.max(0, start - REACH), start))) return false;
  return ANSWERED_FIRST.test(text.slice(end, end + REACH));
}

/**
 * The text after an offset, in lower case: a case-insensitive expression compiles to twice as much code. Letters whose
 * lower-case form is longer are in no word that is looked for, and none precedes one.
 */
function smallBehind(text: string, offset: number): string {
  return text.slice(offset, offset + REACH).toLowerCase();
}

/** The same action asked for again in a short sentence: "Vote for us! Vote often!" */
const SAME_AGAIN =
  /^[.!\s]*(?:vote|share|rt|retweet|repost|follow|like|subscribe)(?:\s(?:often|now|away|early|daily|again|today|too|please|it|this|us|twice|and|&|every\sday|on))+(?=[.!]*(?:\s|$))/;

/** The clause of an ask, with the short sentences after it that ask for the same again. */
function withSameAgain({ text }: Draft, clause: Span, match: Span): Span {
  const span = withRepeats(text, clause, match);
  const again = SAME_AGAIN.exec(smallBehind(text, span.end))?.[0];
  const verb = /\p{sc=Latn}+/u.exec(again ?? '')?.[0];
  if (
    again === undefined ||
    verb === undefined ||
    !/[.!\n]/.test(text.slice(match.end, span.end) + again.slice(0, 2))
  )
    return span;
  const asked = slice(text, match).toLowerCase();
  return asked.includes(verb) ? { start: span.start, end: span.end + again.length } : span;
}

/** How often an ask is repeated at most where all of it is cut. */
const MOST_REPEATS = 9;

/** The clause of an ask with what repeats it to the letter: "Please RT. Please RT." */
function withRepeats(text: string, span: Span, match: Span): Span {
  const words = slice(text, span).replace(/[\s.!…]+$/u, '');
  if (words === '' || match.start > span.start + words.length) return span;
  let { end } = span;
  for (let times = 0; times < MOST_REPEATS; times++) {
    const marks = /^[\s.!…]*/u.exec(text.slice(end, end + REACH))![0].length;
    if (!text.startsWith(words, end + marks) || marks === 0) break;
    end += marks + words.length;
  }
  return { start: span.start, end };
}

/** People to share with, as a list with commas, up to the colon before the message. */
const AUDIENCE =
  /^[^\S\n](?:(?:this|it)\s)?(?:with|w\/|to)\s(?:your|all\syour|everyone|anyone|anybody|everybody|all|the|those|people)\b[^.!?:;\n]{1,120}:\s+(?=[\p{sc=Latn}\d])/iu;

/** Leaves out an ask with the people it names, before a colon and the message. */
function leaveOutAudience(text: string, span: Span, match: Span): Fix[] {
  if (!opensSentence(text, span.start) || text[span.end] !== ',') return [];
  const shared = slice(text, match).replace(/\s(?:(?:this|it)\s)?(?:with|to)\s.*$/iu, '');
  const from = match.start + shared.length;
  const audience = AUDIENCE.exec(text.slice(from, from + 2 * REACH + 100))?.[0];
  if (audience === undefined) return [];
  const end = from + audience.length;
  const label = leavesOut(text.slice(span.start, end).trim());
  return [{ start: span.start, end: end + 1, text: text.charAt(end).toUpperCase(), label }];
}

/** ", posted at 8": a participle, which depends on the words before its comma. */
const LEANS_ON =
  /^,\s+(?:posted|shown|held|made|given|sent|told|read|drawn|sung|played|open|based|starting|ending|running|featuring|including|\p{Ll}{3,}ed)\s(?:at|by|in|on|from|to|for|with|every|each|daily|weekly|here|as|of)\b/u;

/** What joins the last of a row of imperatives to those before it. */
const LAST_OF_ROW = new RegExp(String.raw`^,?\s+(?:and|&)\s+(?:(?:${PLEASE}|then|also)\s+)*$`, 'i');
/** A row of imperatives, the last after a comma. */
const ROW = /^\s*([\p{sc=Latn}\d\s'’,-]+),(\s\p{Ll}[\p{sc=Latn}\d\s'’-]+)$/u;

/** The first two words of an imperative; the second begins an object or says where to: "dust the", "come along". */
const ORDER = new RegExp(
  String.raw`^\s*(?:(?:${PLEASE}|then|also)\s)?(?:(?:stay|come|go|pop|sit|stand|wait|sing|dance|vote|look|listen|ask|pay)\s(?:for|at|with|from|to|until|till|after|before)\s|(?!(?:for|on|at|in|by|with|from|after|before|during|about|like|as|if|when|while|all|both|half|near|to|of|not|under|over|until|since)\s)\p{sc=Latn}+\s(?:the|an?|your|our|my|his|her|their|some|any|it|them|us|this|that|these|those|up|down|in|on|off|out|over|along|by|back|round|here|\p{Lu}\p{sc=Latn}+|\p{N}+)(?!\p{sc=Latn}))`,
  'u',
);

/** Whether words are an imperative with its object, or begin with a verb that is always one: "bring gloves". */
function isOrder(words: string): boolean {
  return ORDER.test(words) || sureCommands.has(/[a-z]+/.exec(words)?.[0] ?? '');
}

/** Leaves "Read it and sign it." when the last part of "Read it, sign it and share it." is cut. */
function closeRow(draft: Draft, fix: Fix, span: Span): Fix {
  const { text } = draft;
  const joint = /^(?:and|&)\s+/i.exec(slice(text, span))?.[0] ?? '';
  if (fix.text !== '' || !LAST_OF_ROW.test(text.slice(fix.start, span.start) + joint)) return fix;
  if (!/^[^\S\n]*(?:[.!]|\n|$)/.test(text.slice(fix.end))) return fix;
  const before = text.slice(draft.sentenceAt(span).start, fix.start);
  const [, first, last] = before.length > 2 * REACH ? [] : (ROW.exec(before) ?? []);
  if (first === undefined || last === undefined || /\s(?:and|or)\s/.test(before)) return fix;
  if (![...first.split(','), last].every((part) => isOrder(lowerFirst(part)))) return fix;
  return { ...fix, start: fix.start - last.length - 1, text: ` and${last}` };
}

/** The imperative before a comma, with the comma. */
const ORDER_BEFORE = /(?:^|[,;:])(\s*[\p{sc=Latn}\d\s'’-]+)(,\s+)$/u;

/** Leaves "Sign it and bring it." when the middle of "Sign it, share it and bring it." is cut. */
function joinRow(draft: Draft, fix: Fix): Fix {
  const { text } = draft;
  if (fix.text !== '' || !/\s(?:and|&)\s+$/i.test(slice(text, fix))) return fix;
  const { start } = draft.sentenceAt(fix);
  const before = text.slice(Math.max(start, fix.start - REACH), fix.start);
  const [, order, comma] = ORDER_BEFORE.exec(before) ?? [];
  if (order === undefined || comma === undefined) return fix;
  if (/\s(?:and|or)\s/.test(order) || !isOrder(lowerFirst(order))) return fix;
  return { ...fix, start: fix.start - comma.length, text: ' and ' };
}

/** With a lower-case first letter, as an imperative is written in the middle of a row. */
function lowerFirst(words: string): string {
  return words.replace(/^\s*\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** A request for help before the ask: "Help us find her, please RT". */
const HELP_BEFORE = new RegExp(
  String.raw`^\W*(?:(?:${PLEASE}|can\syou)\s)?help\s[^,;:]+,\s*(?:so\s|and\s)?(?:${PLEASE}\s)?$`,
  'i',
);

/** Leaves out how readers may help if a request for help comes before it. */
function leaveOutHow(text: string, span: Span, match: Span): Fix[] {
  const before = text.slice(span.start, match.start);
  if (!HELP_BEFORE.test(before)) return [];
  const start = span.start + before.lastIndexOf(',');
  const end = span.end - (/[.!]+$/.exec(slice(text, span))?.[0].length ?? 0);
  return [{ start, end, text: '', label: leavesOut(text.slice(start + 1, end).trim()) }];
}

/** How much it helps, and thanks for the action that was just asked for. */
const THANKS =
  /^(?:[\s,.!–—-]*(?:(?:(?:many|huge|big)\s)?(?:thanks|thank\syou|thankyou|thx|thnx|tnx|ta|cheers)(?![a-z])(?:\s(?:so\smuch|very\smuch|a\slot|in\sadvance|all|everyone|folks|friends|for\s(?:your|the|any|all\syour)\s(?:help|support)))*|(?:it|this|that|every\s(?:one|share|rt|retweet|little))\s(?:really\s|all\s)?(?:helps|counts|matters|means\s(?:a\slot|so\smuch|the\sworld))(?:\s(?:us|me|so\smuch|a\slot|to\s(?:us|me)))*)(?![a-z]))+[.!]*/;
/** What may follow thanks: the end, a sentence, or a dash before the message. */
const BEHIND_THANKS = /^\s*(?:\n|$|(?!(?:To|For)\s)[\p{Lu}\p{N}]|[–—-]\s(?!you\s))/u;

/** Leaves out an ask and the thanks for it. */
function leaveOutThanks(text: string, span: Span): Fix[] {
  const thanks = THANKS.exec(smallBehind(text, span.end))?.[0];
  if (thanks === undefined || thanks.trim() === '') return [];
  if (!BEHIND_THANKS.test(text.slice(span.end + thanks.length))) return [];
  // Behind a comma the mark ends what precedes the ask: "The pool is open, please RT, thanks."
  const isJoined = /,\s*$/.test(leadUpTo(text, span.start));
  const cut = isJoined ? thanks.replace(/[.!]+$/, '') : thanks;
  return [leaveOut(text, { start: span.start, end: span.end + cut.length })];
}

/** An action that readers do with the post itself, and what joins the ask to it: "Read this, then". */
const DEED_FIRST = new RegExp(
  String.raw`^(?:${PLEASE}\s)?(?:read|watch|sign|listen|look|see|print|donate)(?:\s(?:it|this|here|to\sthis|at\sthis))?(,?\s(?:and\sthen|and|&|then)\s)`,
  'i',
);

/**
 * Leaves "Sit down and read this." if the ask is the second of two actions: "Sit down and read this, then pass it on."
 */
function leaveOutSecondDeed(text: string, span: Span, match: Span): Fix | undefined {
  const deed = DEED_FIRST.exec(slice(text, match));
  if (!deed) return undefined;
  const start = match.start + deed[0].length - deed[1]!.length;
  const end = span.end - /[.!?]*$/.exec(slice(text, span))![0].length;
  return { start, end, text: '', label: leavesOut(text.slice(start, end).trim()) };
}

/** What makes an imperative polite or a question, and stays for the imperative after it. */
const PLEASE_FIRST = new RegExp(
  String.raw`^(?:(?:could|can|would|will)\s(?:you|everyone|everybody|we)(?:\sall)?\s(?:${PLEASE}\s+)?|${PLEASE}\s+|why\snot\s)`,
  'i',
);

/** What joins the next step to an ask: "RT this and ring us", "RT, then ring us". */
const NEXT_STEP = new RegExp(
  String.raw`^(?:[^\S\n]+(?:this|it|that|us)(?:\s(?:post|tweet|thread))?)?(?:\s(?:with|to)\s(?:all\s)?(?:(?:your|the)\s)?(?:friends|family|followers|neighbou?rs|mates|everyone|others)|\s(?:widely|far\sand\swide|now))?(?:,|\s[–—-](?=\s(?:and|then|also)\s))?[^\S\n]+(?:(?:and\s?\/\s?or|and|&|\+(?!\s(?:tag|follow|like|rt|retweet|share|comment|join|dm|drop|post|mint|quote)\b)|then|also|but|${PLEASE}),?[^\S\n]+)+(?!(?:followers|family|friends|neighbou?rs|colleagues|mates|fans|others|everyone|co-?workers)\b)(?=\p{sc=Latn})`,
  'u',
);

/**
 * The same after any audience, if the next word is sure to be an imperative: "Share this with your team and let us
 * know".
 */
const NEXT_STEP_BEHIND_AUDIENCE = new RegExp(
  String.raw`^(?:\s(?:this|it)(?:\s(?:post|tweet|thread))?)?\s(?:with|to)\s(?:all\s)?(?:your|the|an?|one)\s[\p{Ll}'’-]+(?:\s(?:(?:and|&)\s)?[\p{Ll}'’-]+)?,?\s(?:(?:and|&|then|also|${PLEASE})\s)+(?=[a-z]+\s)`,
  'u',
);

/** An alternative for the reader: "Please RT or call Meg". */
const NEXT_CHOICE = new RegExp(
  String.raw`^(?:\s(?:this|it|us|below|here|in\s(?:the|our)\s(?:comments|replies|dms))(?:\s(?:post|tweet|thread))?)?,?\sor\s(?:${PLEASE}\s)?(?=[a-z]+\s)`,
  'u',
);

/**
 * A reason in brackets between an ask and the next step, which is cut with the ask: "(we cannot reach everyone) and".
 */
const NEXT_STEP_BEHIND_BRACKET =
  /^(?:\s(?:this|it)(?:\s(?:post|tweet|thread))?)?\s\((?:we|i|it|so|because|as|every)\s[^()\n\d@#]{1,60}\),?\s(?:(?:and|&|then|also)\s)+(?=[a-z]+\s)/;

/** What joins the next step to an ask, up to its first word; none if no step follows. */
function nextStep(text: string, asked: number): RegExpExecArray | undefined {
  const behind = smallBehind(text, asked);
  const joint = NEXT_STEP.exec(behind);
  if (joint) return joint;
  const joints = [NEXT_STEP_BEHIND_AUDIENCE, NEXT_CHOICE, NEXT_STEP_BEHIND_BRACKET].map((each) =>
    each.exec(behind),
  );
  return (
    joints.find((each) => each && isCommand(text.slice(asked + each[0].length, asked + REACH))) ??
    undefined
  );
}

/** A good wish or thanks, which need no "please": "RT & have a great day". */
const WISH =
  /^(?:thanks|thank\syou|have\san?|see\syou|stay\s(?:safe|warm|dry)|take\scare|enjoy\syour)\b/i;

/**
 * A condition that opens the next step, before which "please" makes no sense: "Please RT and if you saw it, call us".
 */
const CONDITION_NEXT = /^(?:if|when|once|before|after|while|until)\s/i;

/** More that is asked for in the same clause: "a like and a share", "follow us, hit the bell". */
const MORE_GIVEN =
  /^(?:,?\s(?:(?:and|&)\s)?(?:(?:hit|ring|tap|press|smash|click)\s(?:the|that)\s(?:notification\s)?bell(?:\sicon)?|(?:turn|switch)\son\s(?:post\s|your\s)?(?:notifications|notifs|alerts))(?![a-z])|,?\s(?:and|&|or)\san?\s(?:share|like|rt|retweet|follow|repost|comment)(?![a-z]))+/;

const JOINING_END = /,?\s+(?:and|&|then|or)$/i;
/** The beginning of an audience at the end of an ask: "share with your". */
const AUDIENCE_END = /\s(?:with|to)\s(?:all\s)?(?:your|the|an?)$/i;

/** The reward for all of the following steps, so none may be cut. */
const FOR_PRIZE = new RegExp(String.raw`${TO_WIN}[^.!?\n]*,\s*$`, 'i');

/** "A retweet takes a second and costs nothing": the action is the subject of the sentence, not a step. */
const THING_ASKED = /^(?:an?|one|every|each|your|the|any)\s/i;

/** "Remember to | RT", "love it if you | shared this": what the verb of an ask hangs on, and stays for the next one. */
const HANGS_ON =
  /^(?!rt|re-?t|re-?p|share|like)(?:\S+\s(?:\S+\s)??to|(?:.*\s)?if\s\S+(?:\s(?:could|would|can))?)\s(?=rt|re-?(?:tweet|post)|share|like|follow|spread|tag|subs|boost)/i;

/** "Could | everyone share this": who is asked, after the word that makes it a question. */
const ASKED_FIRST = new RegExp(
  String.raw`^(?:everyone|everybody|anyone|you|we)(?:\sall)?\s(?:${PLEASE}\s+)?`,
  'i',
);
const MODAL_BEFORE = /\b(?:could|can|would|will)\s$/i;

/** The length of the words that make an ask polite or a question, and stay for the next imperative. */
function politeOpening(text: string, match: Span): number {
  const asked = MODAL_BEFORE.test(leadUpTo(text, match.start)) ? ASKED_FIRST : PLEASE_FIRST;
  const words = slice(text, match);
  return (asked.exec(words) ?? HANGS_ON.exec(words))?.[0].length ?? 0;
}

/** "Follow" before somebody else's name, which the next step may be about: "Follow @hovebakes and try the tart". */
const FOLLOW_OTHER = /^follow(?=\s@\w+$)/i;

/** Leaves "See @hovebakes and try the tart." of such an ask. */
function seeOther(text: string, ask: Span): Fix | undefined {
  const follow = FOLLOW_OTHER.exec(slice(text, ask))?.[0];
  if (follow === undefined) return undefined;
  const end = ask.start + follow.length;
  const see = opensSentence(text, ask.start) ? 'See' : 'see';
  const label = { say: 'write', words: `${see}${text.slice(end, ask.end)}` } as const;
  return { start: ask.start, end, text: see, label };
}

/** The same before a row of orders: "Follow @hovebakes, try the tart and bring a friend". */
function seeOtherOfRow(text: string, match: Span): Fix | undefined {
  const ask = { start: match.start + politeOpening(text, match), end: match.end };
  const seen = seeOther(text, ask);
  const behind = seen && /^,\s(?=[a-z]+\s)/.exec(text.slice(match.end, match.end + REACH))?.[0];
  const isRow = behind && isCommand(text.slice(match.end + behind.length, match.end + REACH));
  return isRow ? seen : undefined;
}

/** Verbs that readers are told to do, behind an ask between two commas. */
const TOLD =
  /^(?:call|ring|text|phone|book|join|ask|sign|visit|check|avoid|stay|watch|look|donate|let)\b/i;

/**
 * Whether the verb behind an ask between two commas belongs to what precedes it: "We open at six, please RT, and close
 * at ten", "The choir sings here, please RT, and takes tenors".
 */
function goesOnBehind(text: string, ask: Span, joint: string, next: string): boolean {
  const lead = leadUpTo(text, ask.start);
  if (!joint.startsWith(',') || !/,\s*$/.test(lead)) return false;
  const [verb = ''] = /^[a-z]+/i.exec(next) ?? [];
  if (/[^su]s$/i.test(verb)) return true;
  const isTold = TOLD.test(next) || sureCommands.has(verb.toLowerCase());
  return !isTold && /^\W*(?:we|they|i)\s/i.test(lastSentence(lead));
}

/** Leaves out an ask but for its "please", up to the step that follows it, perhaps in a list. */
function leaveOutStep(text: string, match: Span, isInList = false): Fix[] {
  if (THING_ASKED.test(slice(text, match))) return [];
  const more = MORE_GIVEN.exec(smallBehind(text, match.end))?.[0].length ?? 0;
  const joined = (
    JOINING_END.exec(slice(text, match)) ?? AUDIENCE_END.exec(slice(text, match))
  )?.[0];
  const asked = match.end + more - (joined?.length ?? 0);
  const joint = nextStep(text, asked);
  if (!joint) return [];
  const next = asked + joint[0].length;
  const isInfinitive = text.startsWith('to ', next);
  const end = next + (isInfinitive ? 3 : 0);
  const polite = politeOpening(text, match);
  if (isInfinitive && !/to\s$/.test(text.slice(match.start, match.start + polite))) return [];
  if (goesOnBehind(text, match, joint[0], text.slice(end, end + REACH))) return [];
  const isWish = WISH.test(text.slice(end));
  const please = isWish || CONDITION_NEXT.test(text.slice(end)) ? 0 : polite;
  const start = match.start + please;
  const lead = leadUpTo(text, start);
  if (FOR_PRIZE.test(lead)) return [];
  const seen = seeOther(text, { start, end: asked });
  if (seen) return [seen];
  if (isInList && /,\s*$/.test(lead)) return [];
  const said = lastSentence(lead);
  if (/,\s*$/.test(said) && !DEPENDENT.test(said) && !isLeadIn(said.trimStart())) {
    // "Come by, tag a friend, and stay": the next step keeps its "and", and gets no comma if it had none.
    const kept = asked + joint[0].search(/(?:and|&|then)[^\S\n]/i);
    const hasComma = joint[0].slice(0, kept - asked).includes(',');
    const from = hasComma ? start : start - /,\s*$/.exec(lead)![0].length;
    if (kept >= asked) {
      const label = leavesOut(text.slice(start, kept));
      return [{ start: from, end: kept, text: hasComma ? '' : ' ', label }];
    }
  }
  const opens =
    (isInList && please === 0 && /^[A-Z]/.test(text.slice(start))) ||
    (opensSentence(text, start) &&
      !isInLine(text, start) &&
      !PLEASE_BEFORE.test(leadUpTo(text, start)));
  const first = opens ? text.charAt(end) : '';
  const label = leavesOut(text.slice(start, end));
  return [{ start, end: end + first.length, text: first.toUpperCase(), label }];
}

/** Other actions on the thing that an ask passes on. */
const OWN_DEED = String.raw`(?:read|watch|sign|see|view|listen|print|download|use|try|join|take|answer|fill\sin)`;

/** One verb before an ask that shares its object: "Watch and share our film". */
const VERB_BEFORE = new RegExp(
  String.raw`(?:^|[.!?:\n]\s*|\b${PLEASE}\s)${OWN_DEED}\s((?:and|&|or|then)\s+)$`,
  'i',
);

const OBJECT_BEHIND = /^\s(?=(?:our|my|the|this|these|his|her|their|your)\s)/i;

/** The end of the ask, or the link that it is about. */
const NO_OBJECT_BEHIND = /^(?:[,.!:;]|\s+https?:|\s*(?:\n|$))/iu;

/** Verbs in a row before an ask that shares their object: "Read, sign and share our letter". */
const ROW_BEFORE = new RegExp(
  String.raw`(?:^|[.!?:\n]\s*|\b${PLEASE}\s)${OWN_DEED}(?:,\s${OWN_DEED})*(,\s)${OWN_DEED},?\s(?:and|&)\s$`,
  'i',
);

/** Leaves "Read and sign our letter." when the last of a row of verbs with one object is cut. */
function leaveOutLastVerb(text: string, match: Span): Fix | undefined {
  const lead = leadUpTo(text, match.start);
  const row = ROW_BEFORE.exec(lead);
  const verb = /^\p{sc=Latn}+(?:-\p{sc=Latn}+)?/u.exec(slice(text, match))?.[0];
  if (!row || verb === undefined) return undefined;
  const end = match.start + verb.length;
  if (!OBJECT_BEHIND.test(text.slice(end, end + REACH))) return undefined;
  const start = match.start - (lead.length - lead.lastIndexOf(row[1]!, row.index + row[0].length));
  const before = text.slice(start + row[1]!.length, match.start).replace(/,?\s(?:and|&)\s$/i, '');
  return { start, end, text: ` and ${before}`, label: leavesOut(verb) };
}

/** Leaves out the second of two verbs that share an object or have none: "Please sign and RT: https://…". */
function leaveOutSecondVerb(text: string, match: Span): Fix[] {
  const ofRow = leaveOutLastVerb(text, match);
  if (ofRow) return [ofRow];
  const joint = VERB_BEFORE.exec(leadUpTo(text, match.start))?.[1];
  const verb = /^\p{sc=Latn}+(?:-\p{sc=Latn}+)?/u.exec(slice(text, match))?.[0];
  if (joint === undefined || verb === undefined) return [];
  const [start, end] = [match.start - joint.length, match.start + verb.length];
  const behind = OBJECT_BEHIND.exec(text.slice(end, end + REACH));
  if (!behind) {
    if (!NO_OBJECT_BEHIND.test(text.slice(end, end + REACH)) || end < match.end) return [];
    return [{ start: start - 1, end, text: '', label: leavesOut(text.slice(start, end)) }];
  }
  return [
    { start, end: end + behind[0].length, text: '', label: leavesOut(text.slice(start, end)) },
  ];
}

/** Words that continue a sentence interrupted by an ask between commas, without a comma or with one. */
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

/** Where or when, up to the end of the sentence. */
const PLACE =
  /^,\s+((?:from|at|in|on|by|near|behind|outside|inside|until|till|through|between)\s[^.!?,;:\n]+)(?=[.!?\n]|$)/iu;

/** Whether the words after a comma only say where or when the action before it takes place. */
function isPlaceOf(before: string, behind: string): boolean {
  const place = PLACE.exec(behind)?.[1];
  if (place === undefined || tagClause(place).some(({ tags }) => tags.has('Verb'))) return false;
  return tagClause(lastStatement(before)).some(({ tags }) => tags.has('Verb'));
}

const CRY = new RegExp(
  String.raw`^(?:${PLEASE}\s+)?(?:rt|retweet)s?(?:[\s,]+(?:rt|retweet)s?)+$`,
  'i',
);

/** The ask repeated, and the beginning of a sentence with no mark between. */
const BEHIND_CRY = /^(?:[\s,]+(?:rt|retweet))*\s+(?=(?:the|our|we|my|his|her|their|there|this)\s)/i;

/** Leaves out "RT RT RT" before a sentence with no mark between. */
function leaveOutCry(text: string, match: Span): Fix | undefined {
  if (!CRY.test(slice(text, match)) || !opensSentence(text, match.start)) return undefined;
  const joint = BEHIND_CRY.exec(text.slice(match.end, match.end + REACH));
  if (!joint) return undefined;
  const end = match.end + joint[0].length;
  const label = leavesOut(text.slice(match.start, end));
  return { start: match.start, end: end + 1, text: text.charAt(end).toUpperCase(), label };
}

/** Whether leaving it out would run two clauses together, or leave one unfinished. */
function standsBetweenCommas(text: string, { start, end }: Span): boolean {
  const comma = /,\s*$/.exec(text.slice(Math.max(0, start - 10), start))?.[0];
  return comma !== undefined && (comma.includes('\n') || text[end] === ',');
}
