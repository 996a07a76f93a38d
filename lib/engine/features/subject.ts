import { CLAUSE_MARKS } from '@/lib/engine/reading/clauses';
import type { Draft, Match } from '@/lib/engine/reading/draft';
import {
  addressParts,
  calls,
  governors,
  grammarWords,
  reactionWords,
  setPhrases,
  vagueWords,
  type WordGroup,
} from '@/lib/lexicon/vague-words';
import { IN_TAG, MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import { Recent } from '@/lib/text/recent';
import { overlaps, type Span } from '@/lib/text/span';
import { checkInStart } from './forms';

/** A word of the normalized text, or a tag or mention used as one. */
export interface Word {
  readonly text: string;
  /** Its span in the normalized text. */
  readonly at: Span;
  /** Number of its clause; increases at every comma, full stop, line break, link and emoji. */
  readonly clause: number;
  /** Number of its sentence; increases at the same places except commas and brackets. */
  readonly sentence: number;
  /** Whether it may name what the draft is about. */
  readonly informative: boolean;
  /** Whether it is a function word: pronoun, preposition, auxiliary, adverb. */
  readonly grammar: boolean;
  /** Whether it is an interjection, a verdict or a question word: a mere reaction consists of these. */
  readonly reaction: boolean;
}

const setOf = (groups: readonly WordGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap((group) => group.words));

const grammar = setOf(grammarWords);
const reactions = setOf(reactionWords);
const vague = setOf(vagueWords);

/** Longest word that is looked up, in UTF-16 units; longer ones are names or noise. */
const LONGEST_WORD = 24;

type Ending = readonly [ending: RegExp, stem: string];

const CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m|all|em|t))$/;

/** Endings of nouns and verbs. */
const INFLECTIONS: readonly Ending[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$|ied$/, 'y'],
  [/(?:ed|d|ing|in)$/, ''],
  [/(?:ed|ing)$/, 'e'],
  [/(\p{sc=Latn})\1(?:ing|ed)$/u, '$1'],
];

/** Endings of adjectives, and a last letter that normalizing a stretched spelling removed. */
const DEGREES: readonly Ending[] = [
  [/(?:er|r|est|ly)$/, ''],
  [/(?:er|est)$/, 'e'],
  [/(\p{sc=Latn})\1(?:er|est)$/u, '$1'],
  [/(?:ier|iest|ily)$/, 'y'],
  [/(\p{sc=Latn})$/u, '$1$1'],
];

const ENDINGS = [...DEGREES, ...INFLECTIONS];

function hasStem(words: ReadonlySet<string>, word: string, endings: readonly Ending[]): boolean {
  return words.has(word) || endings.some(([end, stem]) => words.has(word.replace(end, stem)));
}

/** Whether a word (lower case) says nothing about a subject: it, or its stem, is on the list. */
export function isVague(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  if (/^\p{N}+(?:st|nd|rd|th|k)?$/u.test(word)) return true;
  const bare = word.replace(CLITIC, '');
  return (
    grammar.has(word) ||
    grammar.has(bare) ||
    hasStem(reactions, bare, ENDINGS) ||
    hasStem(vague, bare, INFLECTIONS)
  );
}

type Nature = Pick<Word, 'informative' | 'grammar' | 'reaction'>;

const NAME: Nature = { informative: true, grammar: false, reaction: false };

/** Cache size in words: more than everyday language uses. */
const MOST_KEPT = 4000;
const natures = new Map<string, Nature>();

function natureOf(word: string): Nature {
  let nature = natures.get(word);
  if (nature) return nature;
  nature = {
    informative: !isVague(word),
    grammar: grammar.has(word) || grammar.has(word.replace(CLITIC, '')),
    reaction: reactions.has(word),
  };
  if (natures.size >= MOST_KEPT) natures.clear();
  if (word.length <= LONGEST_WORD) natures.set(word, nature);
  return nature;
}

const TOKEN = new RegExp(
  String.raw`([#$]${IN_TAG}+|${MENTION_MARK})|([\p{sc=Latn}\d]+(?:'\p{sc=Latn}+)*)|(?:[${CLAUSE_MARKS}“”()[\]<\u2013\u2014${URL_MARK}]|\s-\s|\p{Extended_Pictographic})`,
  'gu',
);

/** Marks that end a clause, but not a sentence. */
const WITHIN_SENTENCE = ',()[]/*="“”';

/** Text after a tag or mention inside a sentence: another word, or a possessive ending. */
const GOES_ON = /^(?:\s(?:[\p{sc=Latn}\d]|&)|'s)/u;

/**
 * The draft's words in order, each with whether it may name a subject; words of an idiom may not. Tags and mentions
 * count only if they are part of the sentence; a check-in ("… @ Some Park") and links do not count.
 */
export function wordsOf(draft: Draft): readonly Word[] {
  return draft.derive(readWords);
}

/** A word, tag or mention of a piece, or a mark that ends a clause. Offsets are relative to the piece. */
interface PieceToken extends Span {
  readonly text: string;
  /** `undefined` if it is not a word. */
  readonly nature: Nature | undefined;
  readonly isTag: boolean;
}

function tokensIn(piece: string): PieceToken[] {
  return Array.from(piece.matchAll(TOKEN), ({ 0: text, 1: tag, 2: word, index }) => ({
    text,
    start: index,
    end: index + text.length,
    nature: word === undefined ? undefined : natureOf(word),
    isTag: tag !== undefined,
  }));
}

/** Auxiliaries that are nouns after a determiner: "a will", "your can". */
const THING_BEHIND_DETERMINER: ReadonlySet<string> = new Set(['will', 'can']);
const BEFORE_THING: ReadonlySet<string> = new Set(
  'a the your my our his her their this that each every'.split(' '),
);

/** Whether a word that is usually an auxiliary is a noun here: right after a determiner. */
function isThing(text: string, at: Span, last: Word | undefined): boolean {
  if (!THING_BEHIND_DETERMINER.has(text) || !last) return false;
  return last.at.end === at.start - 1 && BEFORE_THING.has(last.text);
}

/** The normalized text up to a check-in. */
function textBeforeCheckIn(draft: Draft): string {
  const { normalized } = draft;
  const checkIn = checkInStart(draft);
  return checkIn < 0 ? normalized.text : normalized.text.slice(0, normalized.fromSource(checkIn));
}

function readWords(draft: Draft): Word[] {
  const text = textBeforeCheckIn(draft);
  const reader = new WordReader(text, draft.find(setPhrases));
  for (const { start, piece } of draft.pieces) {
    const isCut = start + piece.text.length > text.length;
    const tokens = isCut ? tokensIn(text.slice(start)) : piece.derive(tokensIn);
    for (const token of tokens) reader.take(token, start);
  }
  return reader.words;
}

/** Builds words from the tokens of a text, taken in order. */
class WordReader {
  readonly words: Word[] = [];
  #clause = 0;
  #sentence = 0;
  #nextIdiom = 0;

  constructor(
    readonly text: string,
    readonly idioms: readonly Match[],
  ) {}

  /** @param offset of the token's piece in the text, in UTF-16 units */
  take({ text, start, end, nature, isTag }: PieceToken, offset: number): void {
    const at = { start: start + offset, end: end + offset };
    const last = this.words.at(-1);
    if (nature) {
      const own = isThing(text, at, last) ? NAME : nature;
      this.#add(text, at, own, own.informative && !this.#isInIdiom(at));
    } else if (isTag && isPartOfSentence(this.text, at, last)) this.#add(text, at, NAME, true);
    else {
      this.#clause++;
      if (!WITHIN_SENTENCE.includes(text)) this.#sentence++;
    }
  }

  #add(text: string, at: Span, nature: Nature, informative: boolean): void {
    const [clause, sentence] = [this.#clause, this.#sentence];
    this.words.push({ text, at, clause, sentence, ...nature, informative });
  }

  #isInIdiom(at: Span): boolean {
    const { idioms } = this;
    while (this.#nextIdiom < idioms.length && idioms[this.#nextIdiom]!.at.end <= at.start) {
      this.#nextIdiom++;
    }
    const next = idioms[this.#nextIdiom];
    return next !== undefined && overlaps(next.at, at);
  }
}

function isPartOfSentence(text: string, { start, end }: Span, last: Word | undefined): boolean {
  if (last?.at.end !== start - 1 || text[start - 1] === '\n') return false;
  if (governors.has(last.text) || last.text.endsWith("'s")) return true;
  return !calls.has(last.text) && GOES_ON.test(text.slice(end, end + 3));
}

/** An address with at least so many words reads like a headline. */
const HEADLINE_WORDS = 3;

/** Cached answers for the links of drafts that are being written; size in UTF-16 units of links. */
const addresses = new Recent<boolean>(10_000);

/** Whether the visible address of a link spells out a subject: ".../new-bus-lanes-open-in-june". */
export function spellsOutSubject(url: string): boolean {
  return addresses.of(url, namesSubject);
}

function namesSubject(url: string): boolean {
  const path = url.replace(/^(?:https?:\/\/)?[^/?#]*/i, '').replace(/[?#].*$/, '');
  const words = path.split(/[-_+./]|%[0-9a-f]{2}/i).filter((word) => /^[a-z]{3,}$/i.test(word));
  return words.filter((word) => !addressParts.has(word.toLowerCase())).length >= HEADLINE_WORDS;
}
