import { endsClause } from '@/lib/engine/reading/clauses';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import { PLEASE } from '@/lib/lexicon/lead-ins';
import type { PhraseList } from '@/lib/lexicon/types';
import { isCapitalAt } from '@/lib/text/characters';
import { IN_TAG, URL_MARK } from '@/lib/text/marks';
import { overlaps, slice, type Span } from '@/lib/text/span';
import { isControl } from './controls';
import { isNameOrLabel } from './names';

/** Phrases that ask the reader for one kind of thing. */
export interface AskLists<Kind extends string> {
  readonly kind: Kind;
  /** Asks at any place. */
  readonly anywhere: PhraseList;
  /** Asks only at the start of a clause, where a verb is an order to the reader. */
  readonly imperatives?: PhraseList;
  /** Asks only as a whole clause: "Share!" */
  readonly alone?: PhraseList;
}

/** Words that ask the reader for something. */
export interface Ask<Kind extends string = string> extends Match {
  readonly kind: Kind;
}

/** Every ask of the lists, in no particular order. */
export function* findAsks<Kind extends string>(
  draft: Draft,
  lists: readonly AskLists<Kind>[],
): Generator<Ask<Kind>> {
  for (const { kind, anywhere, imperatives, alone } of lists) {
    for (const match of draft.find(anywhere)) yield { ...withoutNext(draft, match), kind };
    for (const match of imperatives ? draft.find(imperatives) : []) {
      if (beginsClause(draft, match)) yield { ...withoutNext(draft, match), kind };
    }
    for (const match of alone ? draft.find(alone) : []) {
      if (isWholeClause(draft, match)) yield { ...match, kind };
    }
  }
}

/** The number of the next line, or a picture before a new sentence, that a phrase extends into: "RT 👇 The". */
const NEXT_SENTENCE =
  /[^\S\n]*\n\s*\p{N}+$|\s*\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F\s\p{Extended_Pictographic}]*(?:(?:The|My|Our|Your|This|It|To|For|So|Now|When|If|Everyone|Because|With|\p{N}+)|and|&)$/u;

/** A match without the part in the next line, or in the sentence after the picture that ends its own. */
function withoutNext(draft: Draft, match: Match): Match {
  const next = NEXT_SENTENCE.exec(match.text);
  if (!next || next.index === 0) return match;
  const end = match.start + next.index;
  const at = { start: match.at.start, end: draft.normalized.fromSource(end) };
  return {
    ...match,
    end,
    text: slice(draft.text, { start: match.start, end }),
    normalized: slice(draft.normalized.text, at),
    at,
  };
}

/**
 * Rows of different steps, the first in the imperative, at least one from `main`: "like, comment and share". Yields
 * each row from its first to its last step from `main`.
 */
export function* findRows(draft: Draft, main: PhraseList, beside: PhraseList): Generator<Match> {
  const mains = draft.find(main);
  if (mains.length === 0) return;
  const isMain = new Set<Match>(mains);
  const steps = [...mains, ...draft.find(beside)].sort((a, b) => a.start - b.start);
  let row: Match[] = [];
  for (const step of [...steps, undefined]) {
    const last = row.at(-1);
    if (step && last && isJoined(draft, last, step)) {
      if (!overlaps(last, step)) row.push(step);
      continue;
    }
    const [first, ...more] = row.filter((each) => isMain.has(each));
    const words = new Set(row.map(({ normalized }) => normalized));
    if (first && words.size > 1 && beginsClause(draft, row[0]!)) {
      yield reachFrom(draft, first, more.at(-1) ?? first);
    }
    row = step ? [step] : [];
  }
}

/** Whether a "no" directly precedes the ask: "No RT needed". */
function isRefused({ normalized: { text } }: Draft, { at }: Match): boolean {
  return /\bno $/.test(text.slice(Math.max(0, at.start - 4), at.start));
}

/** "Anyone who asks you to | tag friends", "Why does every bakery say | RT to win": somebody else asks. */
const ASKED_BY_OTHERS =
  /\b(?:(?:who|which|that)\s(?:asks?|tells?|urges?|wants?)\s(?:you|people|us|others|users)\sto|(?:why|when\sdid|stop|nobody|no\sone|every|ever|imagine|tired\sof|hate|resist)(?:\s[^.!?\n]{0,40})?\s(?:say(?:s|ing)?|said|writ(?:es?|ing)|shout(?:s|ing)?)|why\swould\s(?:i|anyone)|do\speople\s(?:really|still|actually|ever))\s$/;

/** Whether the writer speaks of somebody else who asks for it. */
function isAskedByOthers({ normalized: { text } }: Draft, { at }: Match): boolean {
  return ASKED_BY_OTHERS.test(text.slice(Math.max(0, at.start - 60), at.start));
}

/**
 * The asks that the writer means: not negated, quoted, a name, a control of an app, or part of a phrase with another
 * meaning.
 */
export function meantAsks<Kind extends string>(
  draft: Draft,
  asks: Iterable<Ask<Kind>>,
  otherSenses: PhraseList,
): Ask<Kind>[] {
  const meant = [...asks].filter(
    (ask) =>
      !draft.isNegated(ask) &&
      !draft.isQuoted(ask) &&
      !draft.gate('is refused', ask, isRefused(draft, ask)) &&
      !draft.gate('is asked by others', ask, isAskedByOthers(draft, ask)) &&
      !draft.gate('is a name or label', ask, isNameOrLabel(draft, ask)) &&
      !draft.gate('is a control', ask, isControl(draft, ask)),
  );
  if (meant.length === 0) return meant;
  meant.sort((a, b) => a.start - b.start);
  const others = draft.find(otherSenses);
  let next = 0;
  return meant.filter((ask) => {
    while (next < others.length && others[next]!.end <= ask.start) next++;
    const other = others[next];
    const isOther = other !== undefined && overlaps(other, ask);
    return !draft.gate('has another sense', ask, isOther);
  });
}

/** Whether an ask of the lists is the name or label of something, or what others ask, which the draft is about. */
export function namesByAsk<Kind extends string>(
  draft: Draft,
  lists: readonly AskLists<Kind>[],
): boolean {
  for (const ask of findAsks(draft, lists)) {
    if (isNameOrLabel(draft, ask) || isAskedByOthers(draft, ask)) return true;
  }
  return false;
}

/**
 * Each of `firsts` together with the next of `seconds`, if that begins after it and at most `reach` UTF-16 units of
 * normalized text later. Both must be in order of their offsets.
 */
export function* followedBy<First extends Match>(
  firsts: Iterable<First>,
  seconds: Iterable<Match>,
  reach: number,
): Generator<[First, Match]> {
  const rest = [...seconds];
  let next = 0;
  for (const first of firsts) {
    while (next < rest.length && rest[next]!.at.start < first.at.end) next++;
    const second = rest[next];
    if (second && second.at.start - first.at.end <= reach) yield [first, second];
  }
}

/**
 * Joins asks that overlap or follow one another on one line. `order` lists the kinds, most important first: the asks
 * are returned in that order, each joined ask under the most important kind in it.
 */
export function joinAsks<Kind extends string>(
  draft: Draft,
  asks: readonly Ask<Kind>[],
  order: readonly Kind[],
): Ask<Kind>[] {
  const joined: Ask<Kind>[] = [];
  for (const ask of [...asks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && isJoined(draft, last, ask)) joined.splice(-1, 1, join(draft, last, ask, order));
    else joined.push(ask);
  }
  return joined.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function join<Kind extends string>(
  draft: Draft,
  first: Ask<Kind>,
  second: Ask<Kind>,
  order: readonly Kind[],
): Ask<Kind> {
  const { kind } = order.indexOf(second.kind) < order.indexOf(first.kind) ? second : first;
  return { ...reachFrom(draft, first, second), kind };
}

/** A match from the start of the first to the later end of the two. */
export function reachFrom(draft: Draft, first: Match, second: Match): Match {
  const span = { start: first.start, end: Math.max(first.end, second.end) };
  const at = { start: first.at.start, end: Math.max(first.at.end, second.at.end) };
  return {
    ...span,
    text: slice(draft.text, span),
    normalized: slice(draft.normalized.text, at),
    at,
  };
}

const JOINT_FIRST = /^(?:and|&|or|then|so|plus)\s+/i;
const JOINT_LAST = /\s+(?:and|&|or)$/i;

/** The words of an ask without those that join it to its neighbours: "tag a friend" of "and tag a friend". */
export function saidIn({ start, end, text }: Match): Span {
  const first = JOINT_FIRST.exec(text)?.[0].length ?? 0;
  const last = JOINT_LAST.exec(text)?.[0].length ?? 0;
  return first + last < text.length ? { start: start + first, end: end - last } : { start, end };
}

/** How far around a match its context is read, in UTF-16 units: about eight words. */
const REACH = 50;
const JOINED =
  /^[^\S\n]*(?:[,&+/|•·~*\p{So}\p{Pd}]|and|or|then|n|plus|\p{Extended_Pictographic}|[^\S\n])*$/u;

/** Whether only joining words separate the two; `first` must begin first. */
function isJoined(draft: Draft, first: Match, second: Match): boolean {
  const between = second.at.start - first.at.end;
  if (between <= 0) return true;
  return between < REACH && JOINED.test(draft.normalized.text.slice(first.at.end, second.at.start));
}

const TAG_BEFORE = new RegExp(String.raw`#${IN_TAG}+\s+$`, 'u');

const OPENS_REQUEST = new RegExp(String.raw`^${PLEASE}\b`);

/** Words that ask to pass on a post, to like it or to follow, and mean nothing else. */
const PASSES_ON =
  /^(?:rt|retweet|repost|share this (?:post|tweet|thread)|pass (?:it|this) on|follow us|tag (?:an?|your|some|two|three)|like this post|(?:share|boost) (?:this|it)$)(?!\p{sc=Latn})/u;
/** What may follow such an ask; "share this flat" asks for something else. */
const GOES_ON =
  /^(?:\P{sc=Latn}*$|\s*[^\p{sc=Latn}\s]|\s(?:so|if|please|pls|plz|and|or|too|now|today|far|around|would|will|for|who|everywhere)(?!\p{sc=Latn}))/u;
/** The start of a sentence with an order, up to its next or last step: "read the plan and then". */
const STEPS_BEFORE = new RegExp(
  String.raw`(?:^|[.!?…:\n${URL_MARK}]\s*)(?:${PLEASE}\s)?(?:read|watch|listen|sign|print|fill|download|save|click|open|visit|check|look|find|pick|take|bring|come|go|join|be|keep|turn|water|put|send|write|call|ring|donate|give|vote|support|use|see|leave|add|make|tell|name|show|post|comment|guess|answer|reply|enter|like|follow|share|tag|caption|grab|say)\s(?!(?:who|that|what|if|why|how)\s)[^.!?\n]{1,100}(?:\s(?:and|&)|,)\s(?:then\s)?$`,
  'u',
);
/** A condition without a comma behind it: "if you love mud | share this", not "if people | share this". */
const CONDITION_BEFORE =
  /(?:^|[.!?…:\n]\s*)(?:if|when)\s(?:you|u|ur|you['’]re|this|it|we|(?:your|our|my|the)\s(?:[^.!?,;:\n\s]+\s){1,3}(?:is|are|was|has|have|makes?|made))\s(?:[^.!?,;:\n\s]+\s){0,11}(?!(?:you|u|we|they|i|people|fans|friends|followers|others|everyone|enough|who|that|to|and|or|can|could|would|will|should|do|don['’]t|didn['’]t|not|never|ever|just|also|still|always|both|[a-z]+ly)\s)[^.!?,;:\n\s]+\s$/u;
/** Something in the same sentence that "it" may stand for: "Take a leaflet and pass it on". */
const THING_BEFORE = /\b(?:the|an?|your|our|my|one|some|any|another|each)\s[^.!?…:\n]*$/u;
const PASSES_IT_ON = /^(?:pass|share|boost) it/u;
/** How far back the order is searched, in UTF-16 units. */
const STEPS_REACH = 130;

/**
 * Whether the match begins a clause, opens a request, is a step of an order, follows a condition, or is capitalised
 * right after hashtags.
 */
function beginsClause(draft: Draft, match: Match): boolean {
  if (OPENS_REQUEST.test(match.normalized) || draft.startsClause(match)) return true;
  if (PASSES_ON.test(match.normalized)) {
    const { start, end } = match.at;
    const { text } = draft.normalized;
    const before = text.slice(Math.max(0, start - STEPS_REACH), start);
    const isOfThing = PASSES_IT_ON.test(match.normalized) && THING_BEFORE.test(before);
    const isMeant = !isOfThing && GOES_ON.test(text.slice(end, end + REACH));
    const isStep = isMeant && STEPS_BEFORE.test(before);
    if (draft.gate('is a step of an order', match, isStep)) return true;
    const isConditional = isMeant && CONDITION_BEFORE.test(before);
    if (draft.gate('follows a condition', match, isConditional)) return true;
  }
  if (!isCapitalAt(match.text, 0)) return false;
  const { start } = match.at;
  return TAG_BEFORE.test(draft.normalized.text.slice(Math.max(0, start - REACH), start));
}

function isWholeClause(draft: Draft, match: Match): boolean {
  if (!beginsClause(draft, match)) return false;
  return draft.gate('ends a clause', match, endsClause(draft.normalized.text, match.at.end));
}
