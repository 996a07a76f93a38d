import type { Draft, Match } from '@/lib/engine/reading/draft';

/** How much text on each side of the words is read, in UTF-16 units. */
const REACH = 120;
/** "running out for the old mill": somebody else's time, if nothing in the sentence is for sale. */
const FOR_OTHERS =
  /^(?:\s(?:running\s)?out)?\s(?:for|on)\s(?!(?:you|your|this|these|our|my)\b)(?![^.!?\n]*\b(?:sale|sales|offers?|deals?|discounts?|tickets?|prices?|early)\b)[\p{sc=Latn}\d]/u;
/** "running out to object to the plan": something to do that buys or wins nothing. */
const FOR_DEED =
  /^(?:\s(?:running\s)?out)?\sto\s(?!(?:buy|order|book|get|grab|shop|claim|secure|reserve|snap|bag|nab|save|enjoy|enter|win|join|sign|subscribe|enrol|enroll|pick|take|receive|redeem|score|see|catch|visit|try|treat|make|experience|have|be)\b)(?![^.!?\n]*(?:\b(?:sale|sales|offers?|deals?|discounts?|tickets?|prices?|early|free|you|your|our|my|voucher|code)\b|[%£$€]))\p{sc=Latn}/u;
const TIME_RUNS = /\b(?:time|clock|minutes)\b.*\b(?:running|ticking|out)$/u;
/** "was sold last night for": a time in the past. */
const PAST = /\b(?:was|were|had|went|sold|met|voted|agreed|raised|won|gave|came|closed|opened)\b/u;
const LAST_TIME = /^last\s(?:week|weekend|day|night)\s/u;

/** "closes at 3": with what closes before it, a time of opening or the end of an event. */
const CLOSES_AT = /^(?:closes|shuts|ends|finishes)\s(?:at|by)\s/u;
/** "The kitchen (now)": what closes, unless it is a bargain or a chance. */
const CLOSER =
  /(?<!\p{sc=Latn})(?!(?:offers?|sales?|deals?|promo(?:tion)?|discounts?|bookings?|orders?|ordering|registrations?|entry|entries|enrolment|enrollment|window|sign-?ups?|presale|pre-?orders?|mint|auction|bidding|drop|list|draw|giveaway|chance|time|price|prices|code|early|bird|and|it|this|that|which|all|everything)\b)\p{L}{2,}(?:\s(?:now|also|still|then|usually|always|only))?\s$/u;

/** "The jumble | sale ends at four": a fete. */
const FETE =
  /(?:^|\s)(?:jumble|plant|book|bake|cake|rummage|yard|garage|boot|table|tabletop|craft)\s$/u;

/** Whether words of haste are about the time of others, or about the past, and do not rush the reader. */
export function isTimeOfOthers(draft: Draft, { normalized, at }: Match): boolean {
  const { text } = draft.normalized;
  if (TIME_RUNS.test(normalized)) {
    const behind = text.slice(at.end, at.end + REACH);
    return FOR_OTHERS.test(behind) || FOR_DEED.test(behind);
  }
  if (CLOSES_AT.test(normalized)) {
    return CLOSER.test(text.slice(Math.max(0, at.start - REACH), at.start));
  }
  if (normalized.startsWith('sale ')) {
    return FETE.test(text.slice(Math.max(0, at.start - REACH), at.start));
  }
  const before = text.slice(Math.max(0, at.start - REACH), at.start).split(/[.!?\n]/);
  return LAST_TIME.test(normalized) && PAST.test(before.at(-1)!);
}
