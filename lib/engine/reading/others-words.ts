/** Somebody else's words in a draft: quotations and old-style retweets. Titles are in `titles.ts`. */
import { MENTION_MARK } from '@/lib/text/marks';
import type { Span } from '@/lib/text/span';
import type { NormalizedText } from './normalize';

/** Single quotation marks may enclose words with apostrophes; "'em" and "'til" open no quotation. */
const QUOTATION =
  /"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|(?<![\p{L}\p{N}])[‘'](?!(?:[Ee]m|[Tt]il|[Tt]is|[Cc]ause|[Nn])\b)(?:[^‘’'\n]|(?<=\p{L})[’'](?=\p{L})){2,200}[’'](?![\p{L}\p{N}])/gu;

/** What every quotation begins with: a cheap test, as the expression is large and most drafts quote nobody. */
const OPENS = /["“«‘]|(?<![a-z0-9])'/i;

/** The quotations of a text, including their marks. */
export function quotationsIn(text: string): Span[] {
  if (!OPENS.test(text)) return [];
  return Array.from(text.matchAll(QUOTATION), ({ index, 0: quotation }) => ({
    start: index,
    end: index + quotation.length,
  }));
}

const RETWEET = new RegExp(String.raw`(?<![\p{L}\p{N}])rt\s?:?\s{0,2}${MENTION_MARK}`, 'u');

/** Where "RT @name: …" begins in the original text, in UTF-16 units; `undefined` if it does not occur. */
export function retweetIn(normalized: NormalizedText): number | undefined {
  const at = normalized.text.search(RETWEET);
  return at < 0 ? undefined : normalized.toSource({ start: at, end: at + 1 }).start;
}
