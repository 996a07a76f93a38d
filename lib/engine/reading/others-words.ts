/** Where the words of a draft are somebody else's: quotations and old-style retweets. Titles are in `titles.ts`. */
import { MENTION_MARK } from '@/lib/text/marks';
import type { Span } from '@/lib/text/span';
import type { NormalizedText } from './normalize';

/** Between single marks apostrophes may stand within words; "'em" and "'til" open nothing. */
const QUOTATION =
  /"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|(?<![\p{L}\p{N}])[‘'](?!(?:[Ee]m|[Tt]il|[Tt]is|[Cc]ause|[Nn])\b)(?:[^‘’'\n]|(?<=\p{L})[’'](?=\p{L})){2,200}[’'](?![\p{L}\p{N}])/gu;

/** What stands between quotation marks in a text, the marks included. */
export function quotationsIn(text: string): Span[] {
  return Array.from(text.matchAll(QUOTATION), ({ index, 0: quotation }) => ({
    start: index,
    end: index + quotation.length,
  }));
}

const RETWEET = new RegExp(String.raw`(?<![\p{L}\p{N}])rt\s?:?\s{0,2}${MENTION_MARK}`, 'u');

/** Where "RT @name: …" begins in the text as it is written, in UTF-16 units; `undefined` if it does nowhere. */
export function retweetIn(normalized: NormalizedText): number | undefined {
  const at = normalized.text.search(RETWEET);
  return at < 0 ? undefined : normalized.toSource({ start: at, end: at + 1 }).start;
}
