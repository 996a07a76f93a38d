import { isOrder } from '@/lib/engine/asks/orders';
import type { Context } from '@/lib/engine/context';
import { hasCheckIn, isDropped, isHeadline, isTexted } from '@/lib/engine/features/forms';
import { spellsOutSubject, wordsOf, type Word } from '@/lib/engine/features/subject';
import { fieldsOf, topicWords, wordsOfTopics } from '@/lib/engine/features/topics';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import { lexicon } from '@/lib/engine/reading/lexicon';
import type { PlacedPiece } from '@/lib/engine/reading/pieces';
import { isCapitalAt } from '@/lib/text/characters';
import { FNV_PRIME } from '@/lib/text/fnv';
import { Recent } from '@/lib/text/recent';
import type { Span } from '@/lib/text/span';
import { hashText, joinHashes } from './hash';
import { signTokens, wordsOfTag, type SignToken } from './tokens';

/** Signs of one kind. */
export interface SignGroup {
  readonly name: string;
  /** The value of a sign of this kind in the sum; kinds that are many and alike count less each. */
  readonly value: number;
  readonly seed: number;
}

const group = (name: string, value: number): SignGroup => ({ name, value, seed: hashText(name) });

const groups = {
  word: group('word', 1),
  tag: group('tag', 1),
  pair: group('pair', 1),
  letters: group('letters', 0.3),
  list: group('list', 1),
  finding: group('finding', 1),
  context: group('context', 1),
  subject: group('subject', 1),
  topic: group('topic', 1),
} as const;

/**
 * Is told each sign of a draft; the same sign may be told more than once.
 *
 * @param hash names the sign in the scorer's table
 * @param start where in the normalized text it stands, in UTF-16 units; -1 if it is about the whole draft
 * @param name what it is, where the words at its place do not say so
 */
export type SignSink = (
  hash: number,
  kind: SignGroup,
  start: number,
  end: number,
  name?: string,
) => void;

/** What signs are taken from, beside the draft itself. */
export interface SignContext extends Pick<Context, 'surface' | 'media' | 'account' | 'topics'> {
  /** What the rules found: `<rule>.<message>`. */
  readonly findings: readonly string[];
}

/**
 * Tells the sink all signs of a draft, in an order that depends on nothing but the draft.
 *
 * @param within the part of the normalized text whose words are read, with those at its edges; all of it if left out
 */
export function readSigns(draft: Draft, context: SignContext, sink: SignSink, within?: Span): void {
  const { text } = draft.normalized;
  const tokens = within ? tokensAround(draft, within) : signTokens(text);
  wordSigns(draft, tokens, sink);
  pairSigns(tokens, sink);
  for (const token of tokens) letterSigns(text, token, sink);
  readOtherSigns(draft, context, sink);
}

/** The tokens of the normalized text that touch a span, and one more on either side. No token reaches over the edge of a piece. */
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

/** Whether a piece has a token: all that is no white space is one, and so is a line break. */
function hasToken({ piece }: PlacedPiece): boolean {
  return /\S|\n/.test(piece.text);
}

/** Tells what `readSigns` tells of a token by itself, its word or tag and its letters. Offsets are those of the text. */
export function tokenSigns(text: string, token: SignToken, sink: SignSink): void {
  tokenSign(token, sink);
  letterSigns(text, token, sink);
}

/** Tells what `readSigns` tells beside words, pairs and letters. */
export function readOtherSigns(draft: Draft, context: SignContext, sink: SignSink): void {
  listSigns(draft, sink);
  const facts = factsOf(draft, context);
  const key = `${Object.values(facts).join('\n')}\n\n${context.topics.join('\n')}`;
  const signs = signsOfFacts.of(key, () => readFacts(facts, context.topics));
  for (const { hash, kind, name } of signs) sink(hash, kind, -1, -1, name);
}

/** A sign about a draft as a whole. */
interface WholeSign {
  readonly hash: number;
  readonly kind: SignGroup;
  readonly name: string;
}

/** The signs of the drafts that are being written, by what they are made of. */
const signsOfFacts = new Recent<readonly WholeSign[]>(4_000);

function readFacts(facts: DraftFacts, topics: readonly string[]): WholeSign[] {
  const signs: WholeSign[] = [];
  const note: Note = (kind, name) => {
    signs.push({ hash: joinHashes(kind.seed, hashText(name)), kind, name });
  };
  contextSigns(facts, note);
  subjectSigns(facts, note);
  topicSigns(facts, topics, note);
  return signs;
}

type Note = (kind: SignGroup, name: string) => void;

/** The sign of a single word, be it alone or a part of a tag. */
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

/** The words of the tags of the drafts that are being written. */
const wordsOfTags = new Recent<readonly TagWord[]>(10_000);

/** Tells the words that the tag at a place of the normalized text is made of, which its capitals part. */
export function tagWordSigns(draft: Draft, { start, end }: Span, sink: SignSink): void {
  const { start: from, end: to } = draft.normalized.toSource({ start, end });
  for (const { word, hash } of wordsOfTags.of(draft.text.slice(from, to), hashedWordsOf)) {
    sink(hash, groups.word, start, end, word);
  }
}

const EDGE = hashText('<edge>');

/** What a pair is made of. */
export type PairToken = Pick<SignToken, 'hash' | 'start' | 'end'>;

/** Pairs of neighbours, the edges of the draft among them. */
function pairSigns(tokens: readonly SignToken[], sink: SignSink): void {
  for (let i = 0; i <= tokens.length; i++) pairSign(tokens[i - 1], tokens[i], sink);
}

/** Tells the pair of two neighbours; none stands for the edge of the draft. */
export function pairSign(
  first: PairToken | undefined,
  second: PairToken | undefined,
  sink: SignSink,
): void {
  const hash = joinHashes(first?.hash ?? EDGE, second?.hash ?? EDGE);
  const end = second?.end ?? first?.end ?? 0;
  sink(joinHashes(groups.pair.seed, hash), groups.pair, first?.start ?? 0, end);
}

const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
const WORD_EDGE = 0x5f;

/** Runs of three to five letters inside a word or tag, its edges among them. */
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

/** Most hits of one list that are looked at. */
const MOST_HITS = 3;

/** What a hit may be in its sentence; a role is its place here. */
const roles = ['order', 'opens', 'inside', 'negated', 'quoted'] as const;
const [ORDER, OPENS, INSIDE, NEGATED, QUOTED] = [0, 1, 2, 3, 4];
const roleHashes = roles.map((role) => hashText(role));

/** The signs of one list, worked out when it is first hit. */
interface ListSigns {
  readonly hash: number;
  readonly name: string;
  /** By role. */
  readonly roleHashes: readonly number[];
  readonly roleNames: readonly string[];
}

const knownLists: (ListSigns | undefined)[] = [];

function signsOfList(number: number): ListSigns {
  let signs = knownLists[number];
  if (!signs) {
    const name = lexicon.names[number]!;
    const hash = joinHashes(groups.list.seed, hashText(name));
    signs = {
      hash,
      name,
      roleHashes: roleHashes.map((role) => joinHashes(hash, role)),
      roleNames: roles.map((role) => `${name} ${role}`),
    };
    knownLists[number] = signs;
  }
  return signs;
}

/** More than there are tokens in a text that is read. */
const MANY_TOKENS = 2 ** 20;

/** Hits of the phrase lists: as such, and by what they are in their sentence. */
function listSigns(draft: Draft, sink: SignSink): void {
  const { list: kind } = groups;
  const { starts, ends } = draft.tokens;
  // Many lists hit the same words.
  const rolesAt = new Map<number, readonly number[]>();
  for (const [number, hits] of lexicon.hits(draft.tokens).byNumber) {
    const { hash, name, roleHashes: hashes, roleNames } = signsOfList(number);
    const count = Math.min(hits.length, MOST_HITS);
    for (let i = 0; i < count; i++) {
      const hit = hits[i]!;
      const start = starts[hit.start]!;
      const end = ends[hit.end - 1]!;
      sink(hash, kind, start, end, name);
      const key = hit.start * MANY_TOKENS + hit.end;
      let own = rolesAt.get(key);
      if (!own) rolesAt.set(key, (own = rolesOf(draft, { start, end })));
      for (const role of own) sink(hashes[role]!, kind, start, end, roleNames[role]);
    }
  }
}

/** What the words at a place of the normalized text are in their sentence. */
function rolesOf(draft: Draft, at: Span): number[] {
  const { start, end } = draft.normalized.toSource(at);
  const match: Match = { start, end, at, normalized: '', text: '' };
  const own = [isOrder(draft, match) ? ORDER : draft.startsClause(match) ? OPENS : INSIDE];
  if (draft.isNegated(match)) own.push(NEGATED);
  if (draft.isQuoted(match)) own.push(QUOTED);
  return own;
}

function contextSigns({ surface, media, account, findings }: DraftFacts, note: Note): void {
  note(groups.context, account);
  note(groups.context, surface);
  note(groups.context, media ? 'media' : 'no media');
  note(groups.context, `${account} ${surface} ${media}`);
  if (findings.length === 0) note(groups.finding, 'none');
  for (const finding of findings) {
    const rule = finding.slice(0, finding.indexOf('.'));
    note(groups.finding, rule);
    note(groups.finding, finding);
    note(groups.finding, `${rule} ${account} ${surface}`);
  }
}

function accountOf({ account, topics }: SignContext): string {
  if (account === 'personal') return account;
  return topics.length > 0 ? 'business' : 'business without topics';
}

/** The step of a scale that a number has reached. */
function step(value: number, steps: readonly number[]): number {
  return steps.findLast((each) => value >= each) ?? 0;
}

const LENGTHS = [0, 1, 2, 3, 4, 6, 9, 13, 21, 31];
const I = new Set(['i', "i'm", 'im', 'my', 'me', 'mine', "i've", "i'll", "i'd"]);

function isCapital(draft: Draft, offset: number): boolean {
  return isCapitalAt(draft.text, draft.normalized.toSource({ start: offset, end: offset }).start);
}

const PRONOUNS = new Set(
  "it,this,that,these,those,he,she,they,him,her,them,it's,that's,its,thats".split(','),
);
/** Most words of a draft whose single words are signs of what it leaves out. */
const FEW_WORDS = 6;

/** What the signs about a draft as a whole are made of: few drafts differ in it, and an edit seldom changes it. */
interface DraftFacts {
  readonly account: string;
  readonly surface: string;
  readonly media: boolean;
  readonly findings: readonly string[];
  /** How many words tell what it is about, up to `FEW_WORDS`. */
  readonly informative: number;
  /** Step of the scale of lengths. */
  readonly length: number;
  readonly link: boolean;
  readonly tag: boolean;
  readonly mention: boolean;
  readonly emoji: boolean;
  /** The first pronoun, its place among the words up to 5, -1 if there is none, and how many words before it tell something, up to 3. */
  readonly pronoun: string;
  readonly pronounAt: number;
  readonly toldBefore: number;
  /** Quarters of the words that are mere reactions; "-" without words. */
  readonly reactions: number | string;
  readonly checkIn: boolean;
  readonly address: boolean;
  readonly dropped: boolean;
  readonly texted: boolean;
  readonly headline: boolean;
  /** As `namesIn` counts them. */
  readonly names: number;
  readonly digits: boolean;
  readonly question: boolean;
  readonly quotes: boolean;
  readonly self: boolean;
  /** How many tags a draft without words has, up to 4; -1 with words. */
  readonly tags: number;
  /** The words of a draft that has few. */
  readonly words: readonly string[];
  /** How many words are on the account's topics, up to 3, -1 for an account without topics. */
  readonly onTopic: number;
}

function factsOf(draft: Draft, context: SignContext): DraftFacts {
  const words = wordsOf(draft);
  const links = draft.entitiesOf('url');
  const has = (kind: 'hashtag' | 'mention' | 'emoji') =>
    draft.entities.some((each) => each.kind === kind);
  const reactions = words.filter((word) => word.reaction).length;
  const pronounAt = words.findIndex(({ text }) => PRONOUNS.has(text));
  const told = words.slice(0, Math.max(0, pronounAt)).filter((word) => word.informative).length;
  return {
    account: accountOf(context),
    surface: context.surface,
    media: context.media.length > 0,
    findings: context.findings,
    informative: Math.min(words.filter((word) => word.informative).length, FEW_WORDS),
    length: step(words.length, LENGTHS),
    link: links.length > 0,
    tag: has('hashtag'),
    mention: has('mention'),
    emoji: has('emoji'),
    pronoun: words[pronounAt]?.text ?? '',
    pronounAt: Math.min(pronounAt, 5),
    toldBefore: Math.min(told, 3),
    reactions: words.length > 0 ? Math.round((4 * reactions) / words.length) : '-',
    checkIn: hasCheckIn(draft),
    address: links.some(({ text }) => spellsOutSubject(text)),
    dropped: isDropped(draft),
    texted: isTexted(draft),
    headline: isHeadline(draft),
    names: namesIn(draft, words),
    digits: /\d/.test(draft.prose),
    question: draft.text.includes('?'),
    quotes: /["“]/.test(draft.text),
    self: words.some(({ text }) => I.has(text)),
    tags: words.length > 0 ? -1 : Math.min(draft.entitiesOf('hashtag').length, 4),
    words: words.length <= FEW_WORDS ? words.map(({ text }) => text) : [],
    onTopic: context.topics.length > 0 ? Math.min(topicWords(draft, context.topics).length, 3) : -1,
  };
}

/** Whether a reader can tell what the draft is about. */
function subjectSigns(facts: DraftFacts, note: Note): void {
  const { informative, length, link, tag, mention, emoji, media, surface, words } = facts;
  const tell = (name: string) => note(groups.subject, name);
  const shown = `${media} ${surface === 'post'}`;
  tell(`${informative} tell`);
  tell(`${informative} tell ${link} ${shown}`);
  tell(`${informative} tell of ${length}`);
  tell(`${informative} tell of ${length} ${link} ${media}`);
  tell(`${informative} tell ${tag} ${mention} ${emoji} ${media}`);
  tell(`${informative} tell of ${length} ${link} ${tag} ${shown}`);
  pronounSigns(facts, tell);
  tell(`reactions ${facts.reactions}`);
  tell(`check-in ${facts.checkIn} ${informative}`);
  tell(`address ${facts.address}`);
  tell(`dropped ${facts.dropped}`);
  tell(`texted ${facts.texted}`);
  tell(`headline ${facts.headline}`);
  tell(`names ${facts.names} ${informative}`);
  tell(`digits ${facts.digits} ${informative}`);
  tell(`question ${facts.question} ${informative} ${link}`);
  tell(`quotes ${facts.quotes} ${informative}`);
  tell(`I ${facts.self} ${informative} ${link}`);
  if (facts.tags >= 0) {
    tell(`no words ${link} ${tag} ${mention} ${emoji} ${shown}`);
    tell(`no words, tags ${facts.tags} ${shown}`);
  }
  for (const word of words) {
    tell(`little but ${word}`);
    tell(`little but ${word} ${link}`);
  }
}

/** The first pronoun, and how much is told before it that it may stand for. */
function pronounSigns(
  { informative, pronoun, pronounAt, toldBefore }: DraftFacts,
  tell: (name: string) => void,
): void {
  tell(`pronoun ${pronounAt} ${informative}`);
  if (pronounAt < 0) return;
  tell(`pronoun ${pronoun} ${informative}`);
  tell(`pronoun after ${toldBefore}`);
  tell(`pronoun ${pronoun} after ${toldBefore}`);
}

const MANY_NAMES = 3;

/** How many words have a capital where the sentence does not ask for one; no more than `MANY_NAMES` are counted. */
function namesIn(draft: Draft, words: readonly Word[]): number {
  let names = 0;
  for (let i = 1; i < words.length && names < MANY_NAMES; i++) {
    const { at, sentence } = words[i]!;
    if (words[i - 1]!.sentence === sentence && isCapital(draft, at.start)) names++;
  }
  return names;
}

/** Whether the draft keeps to what the account is about. */
function topicSigns({ onTopic }: DraftFacts, topics: readonly string[], note: Note): void {
  if (onTopic < 0) return;
  const tell = (name: string) => note(groups.topic, name);
  tell(`on topic ${onTopic}`);
  for (const field of fieldsOf(topics)) {
    tell(`field ${field}`);
    if (onTopic > 0) tell(`field ${field}, on topic`);
  }
  for (const word of wordsOfTopics(topics)) tell(`topic ${word}`);
}
