import type { WordLists } from '@/lib/match/compile';
import { MENTION_MARK, URL_MARK } from '@/lib/text/marks';

/**
 * Letters, digits and pictures as Unicode blocks, for character classes: `\p{L}` would be clearer, but it would occur
 * hundreds of times in an expression and take V8 ten times as long to compile.
 */
const WORD_CHARACTERS = String.raw`\w\u00C0-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF`;
const PICTURES = String.raw`\u203C\u2049\u2190-\u2BFF\u3030\u303D\u3297\u3299\u{1F000}-\u{1FAFF}`;

const GAP = String.raw`[\s${PICTURES}\u20E3*_~]{1,6}`;

/** Names in patterns besides the word lists, for what cannot be listed. */
const BUILT_IN: Readonly<Record<string, string>> = {
  number: String.raw`(?:\d(?:[\d,.]*\d)?k?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a${GAP}(?:few|couple|dozen))`,
  price: String.raw`(?<![\d.,])(?:[$£€₹¥ξ₦₱₩₫฿]\s?\.?\d(?:[\d,.]*\d)?(?:k|pcm|pw|pp|pppn)?|\.?\d(?:[\d,.]*\d)?\s?(?:usd|eur|gbp|dollars?|pounds?|euros?|bucks|\$?w?eth|\$?sol|ξ|matic|\$?xtz|tez|bnb|usd[tc]|btc|rs|inr|naira|pesos?|php|rupees?|ksh|cedis?|rand|dirhams?|quid|yen|kr|chf)|\d{1,2}(?:p|¢|\s?cents|\s?pence)|(?:rs\.?|usd|eur|gbp|inr|ngn|php|ksh|ghs|aed|sgd|aud|cad)\s?\d(?:[\d,.]*\d)?|n(?:\d{1,3},\d{3}|\d{3,6}|\d{1,3}k))(?!\d|[\d,.]*\s?(?:[mb]|mn|bn|million|billion|trillion)(?![\p{L}\p{N}]))`,
  duration: String.raw`\d{1,3}\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|weeks?)`,
  weight: String.raw`\d{1,3}\s?(?:kgs?|kilos?|lbs?|pounds?|stones?)`,
  percent: String.raw`(?<![\d.,])\d{1,3}\s?(?:%|percent|per cent)`,
  mention: MENTION_MARK,
  url: URL_MARK,
  hashtag: `#[${WORD_CHARACTERS}]+`,
  emoji: `[${PICTURES}]`,
};

const ANY_WORD = String.raw`[#$]?[${WORD_CHARACTERS}][${WORD_CHARACTERS}'-]*`;
/** Matches nowhere. */
const NOTHING = '(?!)';
const STARTS_WORD = `(?<![${WORD_CHARACTERS}'])`;
const ENDS_WORD = `(?![${WORD_CHARACTERS}])`;

/**
 * Translates a pattern into one regular expression, as before there was a table: slow but simple, to check the matcher
 * against it.
 */
export function referenceExpression(pattern: string, lists: WordLists): RegExp {
  const items = pattern.match(/(?:\([^)]*\)|[^ ])+/g)!.map((item) => ({
    source: sourceOf(item.replace(/(?<=.)\?$/, ''), lists),
    optional: item.length > 1 && item.endsWith('?'),
  }));
  const firstFixed = items.findIndex((item) => !item.optional);
  const parts = items.map(({ source, optional }, i) => {
    if (i < firstFixed) return `(?:${source}${GAP})?`;
    if (i === firstFixed) return source;
    return optional ? `(?:${GAP}${source})?` : `${GAP}${source}`;
  });
  return new RegExp(STARTS_WORD + parts.join('') + ENDS_WORD, 'gu');
}

/** Every match of the expression, including overlapping ones. */
export function* placesOf(
  expression: RegExp,
  text: string,
): Generator<{ start: number; end: number }> {
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    yield { start: found.index, end: found.index + found[0].length };
    // From the middle of a surrogate pair it would start at the pair again.
    expression.lastIndex = found.index + (text.codePointAt(found.index)! > 0xffff ? 2 : 1);
  }
}

function sourceOf(body: string, lists: WordLists): string {
  if (body === '_') return ANY_WORD;
  const isGroup = body.startsWith('(') && body.endsWith(')');
  if (isGroup) return anyOf(body.slice(1, -1).split('|'), lists);
  const name = /^<([a-z-]+)>$/.exec(body)?.[1];
  if (name === undefined) return body.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return BUILT_IN[name] ?? listSource(name, lists);
}

function listSource(name: string, lists: WordLists): string {
  return anyOf(
    lists[name]!.toSorted((a, b) => b.length - a.length),
    lists,
  );
}

function anyOf(alternatives: readonly string[], lists: WordLists): string {
  const sources = alternatives.map((words) =>
    words
      .split(' ')
      .map((word) => sourceOf(word, lists))
      .join(GAP),
  );
  return sources.length > 0 ? `(?:${sources.join('|')})` : NOTHING;
}
