import type { PhraseList, WordLists } from '@/lib/data/types';
import { MENTION_MARK, URL_MARK } from './plain';

/**
 * Letters, digits and pictures as blocks of Unicode, for classes of expressions: `\p{L}` would say
 * it better, but stands hundreds of times in an expression and takes V8 ten times as long to compile.
 */
const WORD_CHARACTERS = String.raw`\w\u00C0-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF`;
const PICTURES = String.raw`\u203C\u2049\u2190-\u2BFF\u3030\u303D\u3297\u3299\u{1F000}-\u{1FAFF}`;

/** Names that a pattern may use beside the word lists: what no list can hold. */
const BUILT_IN: Readonly<Record<string, Piece>> = {
  number: {
    source: String.raw`(?:\d(?:[\d,.]*\d)?k?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a few|a couple|a dozen)`,
  },
  price: {
    source: String.raw`(?<![\d.,])(?:[$£€₹¥ξ₦₱₩₫฿]\s?\.?\d(?:[\d,.]*\d)?(?:k|pcm|pw|pp|pppn)?|\.?\d(?:[\d,.]*\d)?\s?(?:usd|eur|gbp|dollars?|pounds?|euros?|bucks|\$?w?eth|\$?sol|ξ|matic|\$?xtz|tez|bnb|usd[tc]|btc|rs|inr|naira|pesos?|php|rupees?|ksh|cedis?|rand|dirhams?|quid|yen|kr|chf)|\d{1,2}(?:p|¢|\s?cents|\s?pence)|(?:rs\.?|usd|eur|gbp|inr|ngn|php|ksh|ghs|aed|sgd|aud|cad)\s?\d(?:[\d,.]*\d)?|n(?:\d{1,3},\d{3}|\d{3,6}|\d{1,3}k))(?!\d|[\d,.]*\s?(?:[mb]|mn|bn|million|billion|trillion)(?![\p{L}\p{N}]))`,
  },
  duration: {
    source: String.raw`\d{1,3}\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|weeks?)`,
  },
  weight: { source: String.raw`\d{1,3}\s?(?:kgs?|kilos?|lbs?|pounds?|stones?)` },
  percent: { source: String.raw`(?<![\d.,])\d{1,3}\s?(?:%|percent|per cent)` },
  mention: { source: MENTION_MARK, tokens: [MENTION_MARK] },
  url: { source: URL_MARK, tokens: [URL_MARK] },
  hashtag: { source: `#[${WORD_CHARACTERS}]+`, tokens: ['#'] },
  emoji: { source: `[${PICTURES}]` },
};

const GAP = String.raw`[\s${PICTURES}\u20E3*_~]{1,6}`;
const ANY_WORD = String.raw`[#$]?[${WORD_CHARACTERS}][${WORD_CHARACTERS}'-]*`;
const STARTS_WORD = `(?<![${WORD_CHARACTERS}'])`;
const ENDS_WORD = `(?![${WORD_CHARACTERS}])`;

/** What stands for one item of a pattern in the expression. */
interface Piece {
  readonly source: string;
  /** Tokens of which one is in every text that the piece matches; none if that cannot be told. */
  readonly tokens?: readonly string[];
}

interface Item extends Piece {
  readonly optional: boolean;
}

interface Phrase extends Piece {
  /** Compiled on first use: most phrases never meet a draft that holds one of their tokens. */
  expression?: RegExp;
}

const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** The runs of letters and digits, and all other characters, of a plain text, each once. */
export function tokensOf(plain: string): ReadonlySet<string> {
  return new Set(plain.match(TOKEN));
}

/** Finds the phrases of one list in plain texts. Only those are tried whose tokens are there. */
export class PhraseMatcher {
  readonly #phrases: readonly Phrase[];
  /** By token, the indices of the phrases that need it or one of its like. */
  readonly #byToken = new Map<string, number[]>();
  readonly #always: number[] = [];

  /**
   * Reads the patterns of a list (`lib/data/types.ts`).
   *
   * Words are separated by one space, which matches white space and emoji; `(a|b c)` holds
   * alternatives; `?` marks what may be missing; `_` is any word; `<name>` a word list, or one of
   * `number`, `price`, `duration`, `weight`, `percent`, `mention`, `url`, `hashtag`, `emoji`.
   *
   * @throws {SyntaxError} naming the pattern, for an unknown list, an unclosed bracket, brackets
   *   inside brackets, `?` inside brackets, or a pattern of optional words only.
   */
  constructor(list: PhraseList, lists: WordLists) {
    if (list.phrases.length === 0) throw new SyntaxError(`A phrase list is empty: ${list.note}`);
    this.#phrases = [...new Set(list.phrases)]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => compilePhrase(phrase, lists));
    for (const [i, { tokens }] of this.#phrases.entries()) {
      if (!tokens) this.#always.push(i);
      for (const token of tokens ?? []) {
        const needing = this.#byToken.get(token);
        if (needing) needing.push(i);
        else this.#byToken.set(token, [i]);
      }
    }
  }

  /**
   * The phrases in the order in which they stand, none overlapping another; of two that begin at
   * the same place the one with the longer pattern.
   *
   * @param tokens what `tokensOf` gives for the text
   */
  *find(plain: string, tokens: ReadonlySet<string>): Generator<RegExpExecArray> {
    let searches = this.#candidates(tokens).map((expression) => ({
      expression,
      match: execFrom(expression, plain, 0),
    }));
    while (searches.length > 0) {
      let first: RegExpExecArray | null = null;
      for (const { match } of searches) {
        if (match && (!first || match.index < first.index)) first = match;
      }
      if (!first) return;
      yield first;
      const end = first.index + first[0].length;
      searches = searches.filter((search) => {
        if (search.match && search.match.index < end) {
          search.match = execFrom(search.expression, plain, end);
        }
        return search.match !== null;
      });
    }
  }

  #candidates(tokens: ReadonlySet<string>): RegExp[] {
    const indices = new Set(this.#always);
    for (const token of tokens) {
      for (const index of this.#byToken.get(token) ?? []) indices.add(index);
    }
    return [...indices]
      .sort((a, b) => a - b)
      .map((index) => {
        const phrase = this.#phrases[index]!;
        return (phrase.expression ??= new RegExp(phrase.source, 'gu'));
      });
  }
}

function execFrom(expression: RegExp, text: string, offset: number): RegExpExecArray | null {
  expression.lastIndex = offset;
  return expression.exec(text);
}

function compilePhrase(phrase: string, lists: WordLists): Phrase {
  const items = splitItems(phrase).map((item) => compileItem(item, phrase, lists));
  const firstFixed = items.findIndex((item) => !item.optional);
  if (firstFixed < 0) throw new SyntaxError(`Nothing in "${phrase}" must be there.`);
  const parts = items.map((item, i) => {
    if (i < firstFixed) return `(?:${item.source}${GAP})?`;
    if (i === firstFixed) return item.source;
    return item.optional ? `(?:${GAP}${item.source})?` : `${GAP}${item.source}`;
  });
  return {
    source: STARTS_WORD + parts.join('') + ENDS_WORD,
    tokens: rarest(items.filter((item) => !item.optional)),
  };
}

/** Tokens that stand in most drafts: a phrase that waits for one of them is tried nearly always. */
const COMMON = new Set(
  'the a an to of in on at for with by from and or is it i you your me my we us our this that s t'.split(
    ' ',
  ),
);
/** How many rare tokens one common token outweighs. */
const COMMON_WEIGHT = 40;

function weightOf(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + (COMMON.has(token) ? COMMON_WEIGHT : 1), 0);
}

/** Of pieces that must all be there, the tokens of the one that is likely to be the rarest. */
function rarest(pieces: readonly Piece[]): readonly string[] | undefined {
  return pieces
    .flatMap(({ tokens }) => (tokens ? [tokens] : []))
    .sort((a, b) => weightOf(a) - weightOf(b))[0];
}

/** Splits at the spaces that stand outside brackets. */
function splitItems(phrase: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const character of phrase) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth > 1) throw new SyntaxError(`Brackets stand inside brackets in "${phrase}".`);
    if (character === ' ' && depth === 0) {
      items.push(item);
      item = '';
    } else item += character;
  }
  items.push(item);
  if (depth !== 0) throw new SyntaxError(`A bracket is not closed in "${phrase}".`);
  if (items.includes('')) throw new SyntaxError(`Two spaces follow each other in "${phrase}".`);
  return items;
}

function compileItem(item: string, phrase: string, lists: WordLists): Item {
  const optional = item.endsWith('?');
  const body = optional ? item.slice(0, -1) : item;
  return { ...compileBody(body, phrase, lists), optional };
}

function compileBody(body: string, phrase: string, lists: WordLists): Piece {
  if (body === '_') return { source: ANY_WORD };
  if (body.startsWith('(') && body.endsWith(')')) {
    return compileAlternatives(body.slice(1, -1).split('|'), phrase, lists);
  }
  const name = /^<([a-z-]+)>$/.exec(body)?.[1];
  if (name === undefined) return wordPiece(body);
  const builtIn = BUILT_IN[name];
  if (builtIn) return builtIn;
  const list = lists[name];
  if (!list) throw new SyntaxError(`There is no word list <${name}>, named in "${phrase}".`);
  return compileWordList(list);
}

const wordListPieces = new WeakMap<readonly string[], Piece>();

/** Many patterns share a word list: it is worked out once. */
function compileWordList(list: readonly string[]): Piece {
  let piece = wordListPieces.get(list);
  if (!piece) {
    const longestFirst = list.toSorted((a, b) => b.length - a.length);
    piece = alternativesOf(
      longestFirst.map((words) => sequenceOf(words.split(' ').map(wordPiece))),
    );
    wordListPieces.set(list, piece);
  }
  return piece;
}

function compileAlternatives(
  alternatives: readonly string[],
  phrase: string,
  lists: WordLists,
): Piece {
  const words = alternatives.map((alternative) => alternative.split(' '));
  if (words.flat().some((word) => word.endsWith('?'))) {
    throw new SyntaxError(`A word inside brackets cannot be left out in "${phrase}".`);
  }
  return alternativesOf(
    words.map((each) => sequenceOf(each.map((word) => compileBody(word, phrase, lists)))),
  );
}

function alternativesOf(pieces: readonly Piece[]): Piece {
  return {
    source: `(?:${pieces.map(({ source }) => source).join('|')})`,
    tokens: pieces.every(({ tokens }) => tokens)
      ? [...new Set(pieces.flatMap(({ tokens = [] }) => tokens))]
      : undefined,
  };
}

function sequenceOf(pieces: readonly Piece[]): Piece {
  return { source: pieces.map(({ source }) => source).join(GAP), tokens: rarest(pieces) };
}

function wordPiece(word: string): Piece {
  return { source: escape(word), tokens: [tokenOf(word)] };
}

/** A token that is in every text that holds the word. */
function tokenOf(word: string): string {
  return /[\p{L}\p{N}]+/u.exec(word)?.[0] ?? String.fromCodePoint(word.codePointAt(0)!);
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
