import type { PhraseList, WordLists } from '@/lib/data/types';
import { MENTION_MARK, URL_MARK } from './plain';

/** Names that a pattern may use beside the word lists: what no list can hold. */
const BUILT_IN: Readonly<Record<string, string>> = {
  number: String.raw`(?:\d[\d,.]*k?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a few|a couple|a dozen)`,
  price: String.raw`(?:[$£€₹¥]\s?\d[\d,.]*k?|\d[\d,.]*\s?(?:usd|eur|gbp|dollars?|pounds?|euros?|bucks|eth|sol|ξ|rs|inr)|(?:rs\.?|usd|eur|gbp|inr)\s?\d[\d,.]*)`,
  percent: String.raw`\d{1,3}\s?(?:%|percent|per cent)`,
  mention: MENTION_MARK,
  url: URL_MARK,
  hashtag: String.raw`#[\p{L}\p{N}_]+`,
  emoji: String.raw`\p{Extended_Pictographic}`,
};

const GAP = String.raw`[\s\p{Extended_Pictographic}*_~]{1,6}`;
const ANY_WORD = String.raw`[#$]?[\p{L}\p{N}_][\p{L}\p{N}_'-]*`;
const STARTS_WORD = String.raw`(?<![\p{L}\p{N}_'])`;
const ENDS_WORD = String.raw`(?![\p{L}\p{N}_])`;

interface Item {
  readonly source: string;
  readonly optional: boolean;
}

/**
 * Turns patterns into one expression over the plain text (`lib/engine/plain.ts`).
 *
 * Words are separated by one space, which matches white space and emoji; `(a|b c)` holds
 * alternatives; `?` marks what may be missing; `_` is any word; `<name>` a word list, or one of
 * `number`, `price`, `percent`, `mention`, `url`, `hashtag`, `emoji`.
 *
 * @throws {SyntaxError} naming the pattern, for an unknown list, an unclosed bracket or a pattern
 *   of optional words only.
 */
export function compilePhrases(list: PhraseList, lists: WordLists): RegExp {
  const sources = [...new Set(list.phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => compilePhrase(phrase, lists));
  if (sources.length === 0) throw new SyntaxError(`A phrase list is empty: ${list.note}`);
  return new RegExp(sources.join('|'), 'gu');
}

function compilePhrase(phrase: string, lists: WordLists): string {
  const items = splitItems(phrase).map((item) => compileItem(item, phrase, lists));
  const firstFixed = items.findIndex((item) => !item.optional);
  if (firstFixed < 0) throw new SyntaxError(`Nothing in "${phrase}" must be there.`);
  const parts = items.map((item, i) => {
    if (i < firstFixed) return `(?:${item.source}${GAP})?`;
    if (i === firstFixed) return item.source;
    return item.optional ? `(?:${GAP}${item.source})?` : `${GAP}${item.source}`;
  });
  return STARTS_WORD + parts.join('') + ENDS_WORD;
}

/** Splits at the spaces that stand outside brackets. */
function splitItems(phrase: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const character of phrase) {
    if (character === '(') depth++;
    if (character === ')') depth--;
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
  return { source: compileBody(body, phrase, lists), optional };
}

function compileBody(body: string, phrase: string, lists: WordLists): string {
  if (body === '_') return ANY_WORD;
  if (body.startsWith('(') && body.endsWith(')')) {
    const alternatives = body.slice(1, -1).split('|');
    return `(?:${alternatives.map((words) => compileSequence(words, phrase, lists)).join('|')})`;
  }
  const name = /^<([a-z-]+)>$/.exec(body)?.[1];
  if (name === undefined) return escape(body);
  const builtIn = BUILT_IN[name];
  if (builtIn) return builtIn;
  const list = lists[name];
  if (!list) throw new SyntaxError(`There is no word list <${name}>, named in "${phrase}".`);
  const words = [...list].sort((a, b) => b.length - a.length);
  return `(?:${words.map((word) => compileSequence(word, phrase, lists)).join('|')})`;
}

function compileSequence(words: string, phrase: string, lists: WordLists): string {
  return words
    .split(' ')
    .map((word) => compileBody(word, phrase, lists))
    .join(GAP);
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
