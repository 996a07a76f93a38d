import type { Draft } from '@/lib/engine/reading/draft';
import { prizes, rewards } from '@/lib/lexicon/asks-to-spread';
import type { Span } from '@/lib/text/span';

/** A promise that goes with the ask: "and I'll follow you back". */
const FOLLOWS_BACK = /\bfollow\b/;

/** Words of a draw that may be news of their own: "The raffle is at four. Please RT". */
const DRAW = /^(?:raffle|contest|competition|winners?)$/;

/** Whether something is to be had for what a draft asks, so that neither may go. */
export function promisesPrize(draft: Draft): boolean {
  if (draft.find(prizes).some(({ normalized }) => !DRAW.test(normalized))) return true;
  return draft.find(rewards).some(({ normalized }) => !FOLLOWS_BACK.test(normalized));
}

/** What the deeds that are asked for win or hand out, as the source of a regular expression; not "to Winchester". */
export const TO_WIN = String.raw`\bto\s(?:win|enter|qualify|claim|redeem|be\sin)\b`;
const WINS = new RegExp(TO_WIN, 'giu');

/** Whether the sentence of an ask says what its deeds win or hand out: without the ask the rest has no sense. */
export function isForPrize(draft: Draft, ask: Span): boolean {
  const { start, end } = draft.sentenceAt(ask);
  return draft.derive(winsIn).some((at) => at >= start && at < end);
}

function winsIn({ text }: Draft): number[] {
  return Array.from(text.matchAll(WINS), ({ index }) => index);
}
