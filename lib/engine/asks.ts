import type { PhraseList } from '@/lib/data/types';
import type { Draft, Match } from './draft';
import { overlaps, slice } from './span';

/** Phrases that ask the reader for one kind of thing. */
export interface AskLists<Kind extends string> {
  readonly kind: Kind;
  /** Asks wherever they stand. */
  readonly anywhere: PhraseList;
  /** Asks where a clause begins, for there a verb speaks to the reader. */
  readonly imperatives?: PhraseList;
  /** Asks only as a whole clause: "Share!" */
  readonly alone?: PhraseList;
}

/** A place where the reader is asked for something. */
export interface Ask<Kind extends string = string> extends Match {
  readonly kind: Kind;
}

/** Every ask of the lists, in no order. */
export function* findAsks<Kind extends string>(
  draft: Draft,
  lists: readonly AskLists<Kind>[],
): Generator<Ask<Kind>> {
  for (const { kind, anywhere, imperatives, alone } of lists) {
    for (const match of draft.find(anywhere)) yield { ...match, kind };
    for (const match of imperatives ? draft.find(imperatives) : []) {
      if (beginsClause(draft, match)) yield { ...match, kind };
    }
    for (const match of alone ? draft.find(alone) : []) {
      if (beginsClause(draft, match) && endsClause(draft, match)) yield { ...match, kind };
    }
  }
}

/**
 * Steps in a row of which at least one is of `main`, and the first in the imperative: "like, comment
 * and share". Gives those of `main`.
 */
export function* findRows(draft: Draft, main: PhraseList, beside: PhraseList): Generator<Match> {
  const steps = [...draft.find(main)].map((match) => ({ match, isMain: true }));
  if (steps.length === 0) return;
  for (const match of draft.find(beside)) steps.push({ match, isMain: false });
  steps.sort((a, b) => a.match.start - b.match.start);
  for (const [i, { match, isMain }] of steps.entries()) {
    const next = steps[i + 1];
    if (!next || !(isMain || next.isMain) || overlaps(match, next.match)) continue;
    if (!isJoined(draft, match, next.match) || !beginsClause(draft, match)) continue;
    if (isMain) yield match;
    if (next.isMain) yield next.match;
  }
}

/** The asks that the writer means: neither negated nor quoted, nor part of a phrase with another sense. */
export function meantAsks<Kind extends string>(
  draft: Draft,
  asks: Iterable<Ask<Kind>>,
  otherSenses: PhraseList,
): Ask<Kind>[] {
  const meant = [...asks].filter((ask) => !draft.isNegated(ask) && !draft.isQuoted(ask));
  if (meant.length === 0) return meant;
  const others = [...draft.find(otherSenses)];
  return meant.filter((ask) => !others.some((other) => overlaps(other, ask)));
}

/**
 * Takes asks together that overlap or stand in a row on one line. `order` names the kinds, weightiest
 * first: the asks come back in that order, each row under the weightiest kind in it.
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

/** From the start of the first match to the end of the one that ends last. */
export function reachFrom(draft: Draft, first: Match, second: Match): Match {
  const span = { start: first.start, end: Math.max(first.end, second.end) };
  const at = { start: first.at.start, end: Math.max(first.at.end, second.at.end) };
  return { ...span, text: slice(draft.text, span), plain: slice(draft.plain.text, at), at };
}

/** How far around a match its neighbourhood is read, in UTF-16 units: about eight words. */
const REACH = 50;
const JOINED = /^[^\S\n]*(?:[,&+/|]|and|or|then|n|plus|\p{Extended_Pictographic}|[^\S\n])*$/u;

/** Whether nothing but joining words stands between the two, of which the first begins first. */
function isJoined(draft: Draft, first: Match, second: Match): boolean {
  const between = second.at.start - first.at.end;
  if (between <= 0) return true;
  return between < REACH && JOINED.test(draft.plain.text.slice(first.at.end, second.at.start));
}

const TAG_BEFORE = /#[\p{L}\p{N}_]+\s+$/u;

/** Whether the match begins a clause, or has a capital right behind the hashtags of the last. */
function beginsClause(draft: Draft, match: Match): boolean {
  if (draft.startsClause(match)) return true;
  if (!/^\p{Lu}/u.test(match.text)) return false;
  const { start } = match.at;
  return TAG_BEFORE.test(draft.plain.text.slice(Math.max(0, start - REACH), start));
}

const CLAUSE_END = /^[\s\p{Extended_Pictographic}]*(?:[.!?,;:)\n\uE001#&+/]|$|(?:and|n)\b)/u;

function endsClause(draft: Draft, { at }: Match): boolean {
  return CLAUSE_END.test(draft.plain.text.slice(at.end, at.end + REACH));
}
