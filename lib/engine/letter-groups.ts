import { eld } from 'eld/extrasmall';

/**
 * How much the scores of `eld` (0 to 1, a mean over letter groups) stray in a text of one letter.
 * Like any mean they stray less with the square root of the length, so that a short draft is taken
 * for English unless another language is far ahead.
 */
const STRAY = 0.7;
/** Longest piece that `eld` reads whole, in UTF-16 units: it stops at about 350 bytes. */
const LONGEST_PIECE = 300;
const PIECE = new RegExp(String.raw`.{1,${LONGEST_PIECE}}(?=\s|$)|\S{1,${LONGEST_PIECE}}`, 'gsu');
const LETTERS = /\p{L}/gu;

/** Whether English leads, with a margin for short pieces, in at least half of the text. */
export function lettersAreEnglish(text: string): boolean {
  const pieces = text.match(PIECE) ?? [];
  const english = pieces.filter(leadsInEnglish).reduce((sum, { length }) => sum + length, 0);
  return 2 * english >= pieces.join('').length;
}

function leadsInEnglish(piece: string): boolean {
  const letters = piece.match(LETTERS)?.length ?? 0;
  if (letters === 0) return true;
  const scores = eld.detect(piece).getScores();
  const best = Math.max(0, ...Object.values(scores));
  return (scores['en'] ?? 0) >= best * (1 - STRAY / Math.sqrt(letters));
}
