import type { Draft } from '@/lib/engine/reading/draft';
import type { PlacedPiece } from '@/lib/engine/reading/pieces';
import { FNV_PRIME } from '@/lib/text/fnv';
import { Recent } from '@/lib/text/recent';
import type { Span } from '@/lib/text/span';
import { hashText, joinHashes } from './hash';
import { listSigns } from './list-signs';
import { groups, type SignContext, type SignSink } from './sign-groups';
import { signTokens, wordsOfTag, type SignToken } from './tokens';
import { wholeSigns } from './whole-signs';

/**
 * Emits all signs of a draft, in an order that depends on the draft only.
 *
 * @param within the part of the normalized text whose words are read, including those at its edges; all of it if absent
 */
export function readSigns(draft: Draft, context: SignContext, sink: SignSink, within?: Span): void {
  const { text } = draft.normalized;
  const tokens = within ? tokensAround(draft, within) : signTokens(text);
  wordSigns(draft, tokens, sink);
  pairSigns(tokens, sink);
  for (const token of tokens) letterSigns(text, token, sink);
  readOtherSigns(draft, context, sink);
}

/**
 * The tokens of the normalized text that touch a span, and one more on either side. No token crosses the edge of a
 * piece.
 */
function tokensAround({ pieces }: Draft, { start, end }: Span): readonly SignToken[] {
  const tokensOf = ({ start: offset, piece }: PlacedPiece) =>
    signTokens(piece.text).map((token) => ({
      ...token,
      start: token.start + offset,
      end: token.end + offset,
    }));
  const isBefore = (place: PlacedPiece) => place.start + place.piece.text.length <= start;
  const inside = pieces.filter((place) => !isBefore(place) && place.start < end);
  const before = pieces.findLast((place) => isBefore(place) && hasToken(place));
  const behind = pieces.find((place) => place.start >= end && hasToken(place));
  const tokens = [before, ...inside, behind].flatMap((place) => (place ? tokensOf(place) : []));
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return tokens.slice(Math.max(0, first - 1), last + 2);
}

/** Whether a piece has a token: any character except white space is part of one, and a line break is one. */
function hasToken({ piece }: PlacedPiece): boolean {
  return /\S|\n/.test(piece.text);
}

/**
 * Emits the part of `readSigns` that belongs to a single token: its word or tag, and its letters. Offsets are those of
 * the text.
 */
export function tokenSigns(text: string, token: SignToken, sink: SignSink): void {
  tokenSign(token, sink);
  letterSigns(text, token, sink);
}

/** Emits the part of `readSigns` besides words, pairs and letters. */
export function readOtherSigns(draft: Draft, context: SignContext, sink: SignSink): void {
  listSigns(draft, sink);
  wholeSigns(draft, context, sink);
}

/** The sign of a single word, by itself or in a tag. */
function wordSign(hash: number): number {
  return joinHashes(groups.word.seed, hash);
}

function wordSigns(draft: Draft, tokens: readonly SignToken[], sink: SignSink): void {
  for (const token of tokens) {
    tokenSign(token, sink);
    if (token.kind === 'tag') tagWordSigns(draft, token, sink);
  }
}

function tokenSign({ kind, hash, start, end }: SignToken, sink: SignSink): void {
  if (kind === 'tag') sink(joinHashes(groups.tag.seed, hash), groups.tag, start, end);
  else sink(wordSign(hash), groups.word, start, end);
}

interface TagWord {
  readonly word: string;
  readonly hash: number;
}

function hashedWordsOf(tag: string): TagWord[] {
  return wordsOfTag(tag).map((word) => ({ word, hash: wordSign(hashText(word)) }));
}

/** Cache of the words of tags, for the drafts being written; size in UTF-16 units of tags. */
const wordsOfTags = new Recent<readonly TagWord[]>(10_000);

/** Emits the words of the tag at a span of the normalized text, which are separated by its capitals. */
export function tagWordSigns(draft: Draft, { start, end }: Span, sink: SignSink): void {
  const { start: from, end: to } = draft.normalized.toSource({ start, end });
  for (const { word, hash } of wordsOfTags.of(draft.text.slice(from, to), hashedWordsOf)) {
    sink(hash, groups.word, start, end, word);
  }
}

const EDGE = hashText('<edge>');

/** One half of a pair. */
export type PairToken = Pick<SignToken, 'hash' | 'start' | 'end'>;

/** Emits pairs of neighbours, including the edges of the draft. */
function pairSigns(tokens: readonly SignToken[], sink: SignSink): void {
  for (let i = 0; i <= tokens.length; i++) pairSign(tokens[i - 1], tokens[i], sink);
}

/** Emits the pair of two neighbours; `undefined` is the edge of the draft. */
export function pairSign(
  first: PairToken | undefined,
  second: PairToken | undefined,
  sink: SignSink,
): void {
  const hash = joinHashes(first?.hash ?? EDGE, second?.hash ?? EDGE);
  const end = second?.end ?? first?.end ?? 0;
  sink(joinHashes(groups.pair.seed, hash), groups.pair, first?.start ?? 0, end);
}

/** Lengths of the shortest and the longest run, in letters. */
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** Represents the edge of a word. */
const WORD_EDGE = 0x5f;

/** Emits runs of three to five letters inside a word or tag, including its edges. */
function letterSigns(text: string, { kind, start, end }: SignToken, sink: SignSink): void {
  if (kind !== 'word' && kind !== 'tag') return;
  const { letters } = groups;
  const from = kind === 'tag' ? start + 1 : start;
  for (let first = from - 1; first <= end - SHORTEST_RUN + 1; first++) {
    let hash = letters.seed;
    for (let at = first; at < first + LONGEST_RUN && at <= end; at++) {
      const code = at < from || at === end ? WORD_EDGE : text.charCodeAt(at);
      hash = Math.imul(hash ^ code, FNV_PRIME);
      const length = at - first + 1;
      if (length < SHORTEST_RUN) continue;
      sink(joinHashes(hash >>> 0, length), letters, Math.max(first, from), Math.min(at + 1, end));
    }
  }
}
