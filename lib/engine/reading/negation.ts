import { leadUpTo } from './lead-up';

/** How far before a match a negating word may begin, in UTF-16 units, plus one unit. */
const NEGATION_REACH = 36;

const NEGATED = new RegExp(
  String.raw`(?:\b(?:don't|dont|do not|never|no need to|not|nobody|without|stop|won't|wont|can't|cant|cannot|didn't|didnt|doesn't|doesnt|instead of|rather than|nothing to|refuse to|isn't|isnt)\b)(?! forget| miss| hesitate)[^\n.!?;:,]{0,24}$`,
  'u',
);

/** Whether a "don't", "never", "no need to" shortly precedes an offset of a normalized text in its clause. */
export function isNegatedAt(normalized: string, offset: number): boolean {
  return NEGATED.test(leadUpTo(normalized, offset, NEGATION_REACH));
}
