import type { Draft } from '@/lib/engine/reading/draft';
import { prizes, rewards } from '@/lib/lexicon/asks-to-spread';
import type { Span } from '@/lib/text/span';

/** A promise that belongs to the ask: "and I'll follow you back". */
const FOLLOWS_BACK = /\bfollow\b/;

/** Words for a draw that may be news by themselves: "The raffle is at four. Please RT". */
const DRAW = /^(?:raffle|contest|competition|winners?)$/;

/** Words before a sum that was collected: "we raised £5,000 for the lifeboat". */
const COLLECTED =
  /\b(?:rais(?:e|ed|ing)|need|needs|close\sto|short\sof|towards|target|goal|aim|reach(?:ed)?|collect(?:ed)?)\s(?:(?:is|of|for|another|over|about|nearly|the|to|a|an|just|our|us)\s){0,3}$/i;
/** How far before a sum these words are searched, in UTF-16 units. */
const BEFORE_SUM = 60;

function isCollected({ text }: Draft, { start }: Span): boolean {
  return COLLECTED.test(text.slice(Math.max(0, start - BEFORE_SUM), start));
}

/** Whether a draft offers something for what it asks, so that neither may be cut. */
export function promisesPrize(draft: Draft): boolean {
  const isPrize = draft
    .find(prizes)
    .some((match) => !DRAW.test(match.normalized) && !isCollected(draft, match));
  if (isPrize) return true;
  return draft.find(rewards).some(({ normalized }) => !FOLLOWS_BACK.test(normalized));
}

/** "To win" and the like after what is asked for, as the source of a regular expression; not "to Winchester". */
export const TO_WIN = String.raw`\bto\s(?:win|enter|qualify|claim|redeem|be\sin)\b`;
const WINS = new RegExp(TO_WIN, 'giu');

/** Whether the sentence of an ask says what complying with it wins: without the ask the rest makes no sense. */
export function isForPrize(draft: Draft, ask: Span): boolean {
  const { start, end } = draft.sentenceAt(ask);
  return draft.derive(winsIn).some((at) => at >= start && at < end);
}

function winsIn({ text }: Draft): number[] {
  return Array.from(text.matchAll(WINS), ({ index }) => index);
}
