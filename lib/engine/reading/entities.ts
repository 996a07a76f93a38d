import { isAscii, isSpace } from '@/lib/text/characters';
import { Recent } from '@/lib/text/recent';
import type { Span } from '@/lib/text/span';
import { readPlainRun } from './plain-run';
import { extractEntitiesWithIndices, extractUrlsWithIndices } from './x-entities';

/** What X turns into a link, and emoji. */
export type EntityKind = 'url' | 'mention' | 'hashtag' | 'cashtag' | 'emoji';

/** A part of a draft that X or a reader takes as one unit. */
export interface Entity extends Span {
  readonly kind: EntityKind;
  /** As written, with its `#`, `@` or `$`. */
  readonly text: string;
}

/**
 * Emoji sequences as defined by UTS #51 (flags, keycaps, skin tones, joined and tagged ones), also without their
 * variation selector; not bare ©, ® and ™, which readers take as text. By their structure and not from a list, so that
 * any browser finds what a later Unicode version adds: `Extended_Pictographic` includes the code points that are
 * reserved for future emoji.
 */
const EMOJI_SEQUENCE =
  /(?![©®™](?!\uFE0F))\p{ExtPict}(?:\uFE0F|\p{EMod})*(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})*)*(?:[\u{E0020}-\u{E007E}]+\u{E007F})?|\p{RI}{2}|\p{EMod}|[0-9#*]\uFE0F?\u20E3/gu;

/** "news.So we open": a sentence end without a space, which X would link; not an address. */
const FORGOTTEN_SPACE = /^\p{Ll}+\.\p{Lu}\p{Ll}+$/u;

/** The longest link, by `twitter-text`'s own limit, in UTF-16 units. */
const LONGEST_LINK = 4096;

/**
 * Links, mentions, hashtags and cashtags by X's own rules (`twitter-text`), and emoji, in order and without overlaps.
 */
export function findEntities(text: string): Entity[] {
  const taken = findLinked(text);
  if (isAscii(text)) return taken;
  const entities = [...taken];
  let next = 0;
  for (const match of text.matchAll(EMOJI_SEQUENCE)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < taken.length && taken[next]!.end <= start) next++;
    const other = taken[next];
    if (!other || other.start >= end) entities.push({ kind: 'emoji', start, end, text: match[0] });
  }
  return entities.sort((a, b) => a.start - b.start);
}

/** The links of a text, as written. */
export function linksIn(text: string): string[] {
  return findEntities(text).flatMap(({ kind, text: link }) => (kind === 'url' ? [link] : []));
}

/** Every link contains a dot and the start of a top-level domain: two letters in ASCII, or another letter. */
const LINKING_DOT = /\.(?:[a-z]{2}|(?![a-z])\p{L})/iu;
const LINKING_DOTS = new RegExp(LINKING_DOT, 'giu');
/** Every link, mention or tag contains one of these. */
const LINKED = new RegExp(`[@＠#＃$]|${LINKING_DOT.source}`, 'giu');

/** Characters that no link, mention or tag contains. */
const isGap = (character: string | undefined) => character === ' ' || character === '\n';

/** The runs between two gaps in which the pattern matches. */
function* runsWith(sign: RegExp, text: string): Generator<{ start: number; run: string }> {
  let end = 0;
  for (const { index } of text.matchAll(sign)) {
    if (index < end) continue;
    let start = index;
    while (start > end && !isGap(text[start - 1])) start--;
    end = index;
    while (end < text.length && !isGap(text[end])) end++;
    yield { start, run: text.slice(start, end) };
  }
}

/**
 * Size of the caches in UTF-16 units of runs (`Recent` keeps up to twice as many): enough for the drafts being written.
 */
const KEPT = 20_000;
/** Entities by run, with offsets into the run. */
const entitiesOfRuns = new Recent<readonly Entity[]>(KEPT);

function findLinked(text: string): Entity[] {
  const entities: Entity[] = [];
  for (const { start: offset, run } of runsWith(LINKED, text)) {
    for (const { kind, start, end, text: written } of entitiesOfRuns.of(run, linkedIn)) {
      entities.push({ kind, start: start + offset, end: end + offset, text: written });
    }
  }
  return entities;
}

function linkedIn(run: string): Entity[] {
  const plain = readPlainRun(run);
  if (plain) {
    const text = run.slice(plain.start, plain.end);
    return plain.kind === 'url' && FORGOTTEN_SPACE.test(text) ? [] : [{ ...plain, text }];
  }
  const entities: Entity[] = [];
  const add = (kind: EntityKind, start: number, end: number) =>
    entities.push({ kind, start, end, text: run.slice(start, end) });
  const searched = hideIdleDots(replaceOverlongRuns(run, (each) => ' '.repeat(each.length)));
  for (const found of extractEntitiesWithIndices(searched)) {
    const [start, end] = found.indices;
    if ('url' in found) {
      if (!FORGOTTEN_SPACE.test(run.slice(start, end))) add('url', start, end);
    } else if ('hashtag' in found) add('hashtag', start, end);
    else if ('cashtag' in found) add('cashtag', start, end);
    else add('mention', start, end);
  }
  return entities;
}

/** Weighted lengths by run. */
const lengthsOfRuns = new Recent<number>(KEPT);

/** Length of any link: X wraps it in one of its own. */
const LINK_LENGTH = 23;
/**
 * Characters that count two; letters up to U+10FF (Latin, Greek, Cyrillic and others) and most quotes and dashes count
 * one.
 */
const HEAVY = /[\u1100-\u1FFF\u200E\u200F\u2020-\u2031\u2038-\u{10FFFF}]/gu;

/**
 * Length as X counts it: a link is 23, an emoji or a Chinese character 2, a Latin letter 1 (version 3 of the
 * configuration of `twitter-text`; its own `parseTweet` knows only the emoji of 2018 and counts the parts of later
 * ones). A post may be 280 long, with Premium 25,000.
 */
export function weightedLength(text: string): number {
  const countable = replaceOverlongRuns(text.normalize(), (run) => run.replaceAll('.', '-'));
  let length = 0;
  let offset = 0;
  for (const { start, run } of runsWith(LINKING_DOTS, countable)) {
    length += linklessLength(countable.slice(offset, start)) + lengthsOfRuns.of(run, lengthOfRun);
    offset = start + run.length;
  }
  return length + linklessLength(countable.slice(offset));
}

/** The weighted length of a run between two gaps that may contain links. */
function lengthOfRun(run: string): number {
  const plain = readPlainRun(run);
  if (plain?.kind === 'url')
    return (
      linklessLength(run.slice(0, plain.start)) + LINK_LENGTH + linklessLength(run.slice(plain.end))
    );
  let length = 0;
  let offset = 0;
  for (const { indices } of extractUrlsWithIndices(run)) {
    length += linklessLength(run.slice(offset, indices[0])) + LINK_LENGTH;
    offset = indices[1];
  }
  return length + linklessLength(run.slice(offset));
}

function linklessLength(text: string): number {
  if (isAscii(text)) return text.length;
  return text.replace(EMOJI_SEQUENCE, '\u{1F642}').replace(HEAVY, '__').length;
}

/**
 * Replaces runs without white space that are longer than the longest link: they contain no usable link, and the time of
 * `twitter-text` grows with the square of their length.
 */
function replaceOverlongRuns(text: string, replace: (run: string) => string): string {
  if (!hasOverlongRun(text)) return text;
  return text.replace(/\S+/g, (run) => (run.length > LONGEST_LINK ? replace(run) : run));
}

/** `isSpace` counts the frame of a keycap as white space. */
const KEYCAP_FRAME = 0x20e3;

function hasOverlongRun(text: string): boolean {
  let start = 0;
  for (let at = 0; at < text.length && text.length - start > LONGEST_LINK; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) && code !== KEYCAP_FRAME) start = at + 1;
    else if (at - start >= LONGEST_LINK) return true;
  }
  return false;
}

/**
 * Hides dots from `twitter-text` in a run without a link. There no dot is part of an entity but of a cashtag ("$BRK.A"),
 * and a comma separates tags and mentions just as well, but any dot makes the library search for links, twice, which
 * takes most of its time.
 */
function hideIdleDots(text: string): string {
  return text.includes('$') || LINKING_DOT.test(text) ? text : text.replaceAll('.', ',');
}
