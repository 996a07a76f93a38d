import { CLAUSE_BREAK } from '@/lib/engine/reading/clauses';
import type { Draft } from '@/lib/engine/reading/draft';
import { findEntities, type Entity, type EntityKind } from '@/lib/engine/reading/entities';
import { BULLETS, PART_NUMBER, STEP_NUMBER } from '@/lib/engine/reading/step-marks';
import { otherForms } from '@/lib/engine/words/word-forms';
import {
  asideOpenings,
  asideWords,
  beggingPieces,
  commonCapitals,
  secondSteps,
} from '@/lib/lexicon/aside-words';
import { PLEASE } from '@/lib/lexicon/lead-ins';
import { baseLetter } from '@/lib/text/base-letters';
import { EMOJI, IN_TAG } from '@/lib/text/marks';
import { Recent } from '@/lib/text/recent';
import { overlapping, overlaps, slice, type Span, type SpanChange } from '@/lib/text/span';
import { changedLines } from './changed-lines';
import { countedSteps } from './list-steps';

/** A word, number, link, mention or tag of a draft. */
interface Token extends Span {
  readonly kind: Exclude<EntityKind, 'emoji'> | 'word' | 'number';
  readonly text: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’&.-][\p{L}\p{N}]+)*|[\u2460-\u24FF\u2776-\u2793]/gu;
const NUMBER = /\p{N}/u;
const KEYCAP = /^[0-9#*]\uFE0F?\u20E3$/;

/** The words of the text between the offsets; each link, mention, tag and keycap is one. */
function tokensIn(text: string, entities: readonly Entity[], span: Span): Token[] {
  const inside = overlapping(entities, span);
  const tokens: Token[] = [];
  for (const { kind, start, end, text: written } of inside) {
    if (kind !== 'emoji') tokens.push({ kind, start, end, text: written });
    else if (KEYCAP.test(written)) tokens.push({ kind: 'number', start, end, text: written });
  }
  let next = 0;
  for (const { index, 0: word } of slice(text, span).matchAll(WORD)) {
    const start = span.start + index;
    const end = start + word.length;
    while (next < inside.length && inside[next]!.end <= start) next++;
    if (next < inside.length && inside[next]!.start < end) continue;
    tokens.push({ kind: NUMBER.test(word) ? 'number' : 'word', start, end, text: word });
  }
  return tokens.sort((a, b) => a.start - b.start);
}

const ASCII = /^[\0-\x7F]*$/;

/** A word in lower case, with ornamental letters as plain ones. */
function folded(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const letters = Array.from(word, (symbol) => baseLetter(symbol) ?? symbol).join('');
  return letters.toLowerCase().replaceAll('’', "'");
}

/** The words that a change removes from a draft and those it adds; "Post" for "post" is neither. */
export interface WordChange {
  readonly lost: readonly Token[];
  /** In lower case. */
  readonly added: readonly string[];
}

/**
 * Compares the words of a span with those that replace it. Unchanged lines, and unchanged words at the start of the
 * others, are skipped.
 */
export function wordChange(draft: Draft, change: SpanChange): WordChange {
  const lines = changedLines(draft.text, change).map(({ start, end, text }) => {
    const same = sameWords(draft.text.slice(start, end), text);
    return { start: start + same, end, text: text.slice(same) };
  });
  const added = new Map<string, number>();
  for (const { text } of lines) {
    for (const token of tokensIn(text, findEntities(text), { start: 0, end: text.length })) {
      const word = folded(token.text);
      added.set(word, (added.get(word) ?? 0) + 1);
    }
  }
  const missing = lines
    .flatMap((line) => tokensIn(draft.text, draft.entities, line))
    .filter((token) => !take(added, folded(token.text)));
  const forms = missing.length > 0 ? formsOf(added.keys()) : undefined;
  const lost = missing.filter(({ text: written }) => {
    const words = forms?.get(folded(written)) ?? [];
    return !words.some((word) => take(added, word));
  });
  return { lost, added: [...added].flatMap(([word, count]) => Array<string>(count).fill(word)) };
}

function take(counts: Map<string, number>, word: string): boolean {
  const count = counts.get(word) ?? 0;
  if (count > 0) counts.set(word, count - 1);
  return count > 0;
}

/** The added words by each of their forms: "write" by "wrote". */
function formsOf(added: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const word of added) {
    for (const form of otherForms(word)) {
      const words = forms.get(form);
      if (words) words.push(word);
      else forms.set(form, [word]);
    }
  }
  return forms;
}

/** The length of the common beginning of both, up to its last space, because a space ends every token. */
function sameWords(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  for (let at = 0; at < most && one[at] === other[at]; at++) if (one[at] === ' ') same = at + 1;
  return same;
}

/**
 * What a change removes that the draft must still say: a number, link, name or second step, or a word that is not part
 * of what the advice is against.
 *
 * @param drops what the advice is against; only its numbers, links, names and tags of a cause must stay
 * @returns the first such word, as written; none if nothing is lost
 */
export function lostWord(
  draft: Draft,
  change: Span,
  lost: readonly Token[],
  drops: Span | undefined,
): string | undefined {
  const isAside = ({ start, end }: Token) => {
    const at = { start: start - change.start, end: end - change.start };
    return asides.of(slice(draft.text, change), asidesIn).some((piece) => overlaps(piece, at));
  };
  return lost.find((token) => {
    if (isRecounted(draft, token, lost)) return false;
    if (drops && overlaps(token, drops)) return isFact(draft, token);
    return isNeeded(draft, token, isAside);
  })?.text;
}

/** Whether the token is of a mark of a numbered list, and all marks after it are lost too: so many steps are cut. */
function isRecounted({ text }: Draft, token: Token, lost: readonly Token[]): boolean {
  const isLost = (mark: Span) => lost.some((each) => overlaps(each, mark));
  return countedSteps(text).some((marks) => {
    const at = marks.findIndex((mark) => overlaps(mark, token));
    return at >= 0 && marks.slice(at).every(isLost);
  });
}

/** UTF-16 units of asks of which is kept what their pieces are, twice: those of the drafts that are being written. */
const KEPT = 2000;
/** The pieces of an ask that say whom it is for or what it earns, by the words of the ask. */
const asides = new Recent<readonly Span[]>(KEPT);

function asidesIn(ask: string): Span[] {
  const begs = Array.from(ask.matchAll(beggingPieces), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...asideOpenings.flatMap((opening) => piecesFrom(ask, opening)), ...begs];
}

/** The beginning of another clause, where a piece of an ask ends. */
const ASIDE_END = new RegExp(
  String.raw`${CLAUSE_BREAK}|[.!?()]|\s(?:and|&|then|or|that|so|but|because|about)\s|$`,
  'giu',
);

/** The pieces of an ask that begin with an opening; no piece begins within another. */
function piecesFrom(ask: string, opening: RegExp): Span[] {
  const pieces: Span[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(ask); found; found = opening.exec(ask)) {
    ASIDE_END.lastIndex = opening.lastIndex;
    const end = ASIDE_END.exec(ask)!.index;
    pieces.push({ start: found.index, end });
    opening.lastIndex = end;
  }
  return pieces;
}

/** The deadline of an ask: "Help us reach 900 followers by Friday". */
const DUE_DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const DUE_BEFORE =
  /\b(?:help|get|hit|reach|followers?|likes|retweets|rts|reposts|shares|votes)\b[^.!?,;:\n]*\s(?:by|before)\s$/i;

function isDueDay(draft: Draft, { start, end, text }: Token): boolean {
  if (!DUE_DAY.test(text) || !/^[.!]*(?:\s|$)/.test(draft.text.slice(end, end + REACH)))
    return false;
  if (/^\s\p{N}/u.test(draft.text.slice(end, end + 2))) return false;
  return DUE_BEFORE.test(draft.text.slice(Math.max(0, start - 2 * REACH), start));
}

function isNeeded(draft: Draft, token: Token, isAside: (token: Token) => boolean): boolean {
  if (isDueDay(draft, token)) return false;
  if (token.kind !== 'word' || isLetter(draft, token) || isName(draft, token)) return true;
  if (isAside(token)) return false;
  const word = folded(token.text);
  if (commonCapitals.has(word)) return false;
  if (isSecondStep(draft, token, word) && JOINED.test(before(draft, token))) return true;
  return !asideWords.has(word) && !asideWords.has(word.replace(CONTRACTION, ''));
}

/** A link that says where to do what precedes it. */
const LINK_NEXT = /^:?\s+https?:/iu;
/** Actions on the post itself, whether a link follows or not. */
const SPREADS = /^(?:rt|retweet|repost|share|like|follow|tag|spread|boost|comment|quote)$/;

function isSecondStep(draft: Draft, { end }: Token, word: string): boolean {
  if (secondSteps.has(word)) return true;
  return LINK_NEXT.test(draft.text.slice(end, end + REACH)) && !SPREADS.test(word);
}

const CONTRACTION = /(?:'(?:s|re|ve|ll|d|m)|n't)$/;
const JOINED = new RegExp(
  String.raw`(?:[\s,](?:and|&|then|or|but)|,)\s+(?:(?:${PLEASE}|then|also|just)\s+)?$`,
  'i',
);
/** How far before a word its clause is read, in UTF-16 units. */
const REACH = 30;

function before(draft: Draft, { start }: Span): string {
  return draft.text.slice(Math.max(0, start - REACH), start);
}

/** Whether the token must stay even if the advice is against the words around it. */
function isFact(draft: Draft, token: Token): boolean {
  if (token.kind === 'number') return !isCount(draft, token);
  if (token.kind === 'word') return isLetter(draft, token) || isName(draft, token);
  return token.kind === 'url' || (token.kind === 'hashtag' && namesCause(draft, token));
}

/** A tag of several words: "#SaveTheFerry". */
const CAUSE = /^#(?:\p{Lu}\p{Ll}+){2,}$/u;
/** A word of an ask within such a tag, as a whole word: not the "rt" of "Fort", nor the "Win" of "Wind". */
const ASKS =
  /(?:Rt|Retweet|Repost|Share|Sharing|Follow|Boost|Spread|Like|Vote|Voting|Win|Winner|Winning|Please|Giveaway|Competition)s?(?!\p{Ll})/u;

/** Whether the tag says what the draft is about, and occurs nowhere else in it. */
function namesCause({ text }: Draft, token: Token): boolean {
  if (!CAUSE.test(token.text) || ASKS.test(token.text)) return false;
  return text.indexOf(token.text) === text.lastIndexOf(token.text);
}

const COUNT = /^\d{1,4}(?:k|x)?$/i;
/** "F4F", follow for follow. */
const DEED_FOR_DEED = /^(?:f4f|l4l|s4s)$/i;
const COUNTS_BEHIND = /^\s?(?:%|,\d{3}\b|(?!am\b|pm\b|noon\b|o'clock)[\p{Ll}#@*❤]|RTs?\b)/u;
const NO_COUNT_BEFORE = /(?:[$£€#.:/]|\b(?:at|no|no\.|on|by|until|from)\s+)$/i;

/** Whether the number counts friends, reposts or things that are left, and is not a time, price or address. */
function isCount(draft: Draft, token: Token): boolean {
  const behind = draft.text.slice(token.end, token.end + REACH);
  if (DEED_FOR_DEED.test(token.text)) return true;
  return (
    COUNT.test(token.text) &&
    COUNTS_BEHIND.test(behind) &&
    !NO_COUNT_BEFORE.test(before(draft, token))
  );
}

/** Whether the word is an initial, or the letter of a step: "A. Ames", "(a) bake". */
function isLetter(draft: Draft, { start, end, text }: Token): boolean {
  return text.length === 1 && /^(?:\p{Lu}\.|\p{L}\))/u.test(draft.text.slice(start, end + 1));
}

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^[\p{Lu}'’&.-]+$/u;
/** Where any word is capitalised: at the start of a sentence, line or title, or of a clause after a mark. */
const OPENING = new RegExp(
  String.raw`(?:^|[${BULLETS}.!?…:;\n"“‘'([{|]|${EMOJI}|(?<![\p{L}\p{N}])${STEP_NUMBER}|${PART_NUMBER}|(?:^|\n)\p{N}|\p{N}[.)\]]|[@#]${IN_TAG}+)\s*$`,
  'u',
);

/** Whether the word is written as a name: capitalised where the sentence does not require it. */
function isName(draft: Draft, token: Token): boolean {
  const { text } = token;
  if (!CAPITAL.test(text) || commonCapitals.has(folded(text).replace(CONTRACTION, '')))
    return false;
  if (ALL_CAPITALS.test(text) && (asideWords.has(folded(text)) || isShouted(draft, token)))
    return false;
  if (isBehindLink(draft, token)) return false;
  const lead = before(draft, token);
  if (asideWords.has(folded(text)) && isInAskWithCapitals(lead, text)) return false;
  return !(OPENING.test(lead) || (lead.length < REACH && lead.trim() === ''));
}

/** The capitalised word before another, which "and" or a mark may join: "Like & Retweet", "Buy Now". */
const CAPITAL_BEFORE =
  /(?<![\p{L}\p{N}@#])(\p{Lu}[\p{L}'’-]*)(?:\s*[&+,/]\s*|\s+(?:(?:and|or|n)\s+)?)$/u;
/** Imperatives of buying, which "Now" and the like may follow. */
const BUYS =
  /^(?:buy|book|shop|order|pre-?order|register|bid|start|sign|join|apply|donate|grab|mint)$/;
/** Words of asks that are also names of people. */
const PEOPLE = /^(?:will|may|mark|bo|mac|guy)$/;

/** Whether a word belongs to an ask in which every word is capitalised: "Please Retweet". */
function isInAskWithCapitals(lead: string, word: string): boolean {
  const first = CAPITAL_BEFORE.exec(lead)?.[1];
  if (first === undefined || PEOPLE.test(folded(word))) return false;
  return asideWords.has(folded(first)) || BUYS.test(folded(first));
}

/** Whether a link directly precedes the word: a sentence may begin after it. */
function isBehindLink(draft: Draft, { start }: Span): boolean {
  const link = draft.entitiesOf('url').findLast(({ end }) => end <= start);
  return link !== undefined && draft.text.slice(link.end, start).trim() === '';
}

/** Whether a word beside it is in capitals too. */
function isShouted(draft: Draft, token: Token): boolean {
  const last = /([\p{L}'’]{2,})[^\p{L}]*$/u.exec(before(draft, token))?.[1];
  const next = /^[^\p{L}]*([\p{L}'’]{2,})/u.exec(
    draft.text.slice(token.end, token.end + REACH),
  )?.[1];
  return [last, next].some((word) => word !== undefined && ALL_CAPITALS.test(word));
}
