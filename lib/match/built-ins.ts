import { MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import { TokenKind, type Tokens } from '@/lib/text/tokens';

/** Names in patterns for what cannot be listed. The index of each is its slot in a table. */
export const builtIns = [
  'any',
  'mention',
  'url',
  'hashtag',
  'emoji',
  'number',
  'price',
  'duration',
  'weight',
  'percent',
] as const;
type BuiltIn = (typeof builtIns)[number];

/** Numbers as words; numbers in digits are recognised by `builtInsAt`. */
export const numberWords =
  'one,two,three,four,five,six,seven,eight,nine,ten,twenty,fifty,a few,a couple,a dozen'.split(',');

/** Digits with commas and points. The limit keeps a long row of them from being read again from each. */
const AMOUNT = String.raw`\d(?:[\d,.]{0,24}\d)?`;
const LARGE = String.raw`[\d,.]{0,24}\s?(?:[mb]|mn|bn|million|billion|trillion)(?![\p{L}\p{N}])`;
const WORD_END = String.raw`(?![0-9a-z\u00C0-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF])`;
const COIN = String.raw`usd|eur|gbp|dollars?|pounds?|euros?|bucks|\$?w?eth|\$?sol|ξ|matic|\$?xtz|tez|bnb|usd[tc]|btc|rs|inr|naira|pesos?|php|rupees?|ksh|cedis?|rand|shillings?|bob|ringgit|dirhams?|quid|yen|kr|chf`;

/** Letters for a currency before the amount: "Rs 500", "KES500". */
const CODES =
  'rs,usd,eur,gbp,inr,ngn,php,ksh,ghs,aed,sgd,aud,cad,kes,ugx,tzs,zar,nzd,hkd,myr,lkr,pkr,bdt,ghc'.split(
    ',',
  );
const CODE = CODES.join('|');
/** Currency signs, which are marks; those of baht and ETH count as letters in tokens. */
const SIGNS = '$£€₹¥₦₱₩₫₵₪₺';
const LETTER_SIGNS = 'ξ฿';

/** Amounts that begin and end at the edges of tokens, as sticky expressions. */
const measures = Object.entries({
  number: `${AMOUNT}k?`,
  price: String.raw`(?<![\d.,])(?:[${SIGNS}${LETTER_SIGNS}]\s?\.?${AMOUNT}(?:k|pcm|pw|pp|pppn)?|\.?${AMOUNT}\s?(?:${COIN})|\d{1,2}(?:p|¢|\s?cents|\s?pence)|(?:rs\.|${CODE})\s?${AMOUNT}|n(?:\d{1,3},\d{3}|\d{3,6}|\d{1,3}k)|r(?:\d{1,3},\d{3}|\d{1,5}\.\d\d))(?!\d|${LARGE})`,
  duration: String.raw`\d{1,3}\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|weeks?)`,
  weight: String.raw`\d{1,3}\s?(?:kgs?|kilos?|lbs?|pounds?|stones?)`,
  percent: String.raw`(?<![\d.,])\d{1,3}\s?(?:%|percent|per cent)`,
} satisfies Partial<Record<BuiltIn, string>>).map(([name, source]) => ({
  slot: builtIns.indexOf(name as BuiltIn),
  expression: new RegExp(`(?:${source})${WORD_END}`, 'uy'),
}));

/** The start of a price that begins with a word. */
const MONEY_FIRST = new RegExp(
  String.raw`^(?:(?:${CODE})\d*|[nr]\d[\dk]*|[${LETTER_SIGNS}].*)$`,
  'u',
);
const MONEY_MARKS = `${SIGNS}.`;

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;
/** Longest word that may be an amount of money, in UTF-16 units. */
const LONGEST_WORD = 24;

/** A built-in that begins at a token; `end` is the token after its last. */
export interface BuiltInMatch {
  readonly slot: number;
  readonly end: number;
}

const ANY = builtIns.indexOf('any');
const MENTION = builtIns.indexOf('mention');
const URL = builtIns.indexOf('url');
const HASHTAG = builtIns.indexOf('hashtag');
const EMOJI = builtIns.indexOf('emoji');

/** The built-ins that begin at a token. */
export function builtInsAt(tokens: Tokens, at: number): BuiltInMatch[] {
  const found: BuiltInMatch[] = [];
  const kind = tokens.kinds[at];
  const mark = tokens.text[tokens.starts[at]!]!;
  if (kind === TokenKind.word) {
    found.push({ slot: ANY, end: endOfAnyWord(tokens, at) });
  } else if (kind === TokenKind.picture) {
    if (mark !== '*' && mark !== '~') found.push({ slot: EMOJI, end: at + 1 });
    return found;
  } else if (mark === MENTION_MARK) {
    found.push({ slot: MENTION, end: at + 1 });
    return found;
  } else if (mark === URL_MARK) {
    found.push({ slot: URL, end: at + 1 });
    return found;
  } else if ((mark === '#' || mark === '$') && isJoinedWord(tokens, at + 1)) {
    found.push({ slot: ANY, end: endOfAnyWord(tokens, at + 1) });
    if (mark === '#') found.push({ slot: HASHTAG, end: at + 2 });
  }
  if (mayMeasure(tokens, at)) measureAt(tokens, at, found);
  return found;
}

/**
 * The largest number of tokens in one word, so that a long row of hyphenated words is not read to its end from each of
 * them.
 */
const LONGEST_ANY = 40;

/** The end of any word, which continues across apostrophes and hyphens. */
function endOfAnyWord({ text, kinds, spaces, starts, count }: Tokens, word: number): number {
  let end = word + 1;
  const last = Math.min(count, word + LONGEST_ANY);
  while (end < last && spaces[end] === 0) {
    const mark = text[starts[end]!];
    if (kinds[end] !== TokenKind.word && mark !== "'" && mark !== '-') break;
    end++;
  }
  return end;
}

function isJoinedWord({ kinds, spaces, count }: Tokens, at: number): boolean {
  return at < count && kinds[at] === TokenKind.word && spaces[at] === 0;
}

function mayMeasure({ text, starts, ends, kinds }: Tokens, at: number): boolean {
  const start = starts[at]!;
  const code = text.charCodeAt(start);
  if (code >= DIGIT_ZERO && code <= DIGIT_NINE) return true;
  if (kinds[at] !== TokenKind.word) return MONEY_MARKS.includes(text[start]!);
  const length = ends[at]! - start;
  if (length > LONGEST_WORD || !mayBeMoney(code, text.charCodeAt(start + 1))) return false;
  return MONEY_FIRST.test(text.slice(start, ends[at]));
}

/** The first two letters of the words for money. */
const moneyLetters = new Set(CODES.map((code) => pairOf(code.charCodeAt(0), code.charCodeAt(1))));
/** Naira and rand. */
const SMALL_N = 0x6e;
const SMALL_R = 0x72;

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

function mayBeMoney(first: number, second: number): boolean {
  if (first > 0x7f) return true;
  const isDigit = second >= DIGIT_ZERO && second <= DIGIT_NINE;
  if (isDigit && (first === SMALL_N || first === SMALL_R)) return true;
  return moneyLetters.has(pairOf(first, second));
}

function measureAt(tokens: Tokens, at: number, found: BuiltInMatch[]): void {
  for (const { slot, expression } of measures) {
    expression.lastIndex = tokens.starts[at]!;
    if (!expression.test(tokens.text)) continue;
    const end = tokenEndingAt(tokens, at, expression.lastIndex);
    if (end !== undefined) found.push({ slot, end });
  }
}

/** The index after the token that ends at the offset; `undefined` if the offset is inside a token. */
function tokenEndingAt({ ends, count }: Tokens, from: number, offset: number): number | undefined {
  let at = from;
  while (at < count && ends[at]! < offset) at++;
  return ends[at] === offset ? at + 1 : undefined;
}
