import { endsInAbbreviation } from '@/lib/engine/reading/sentences';
import { EMOJI, IN_TAG } from '@/lib/text/marks';

/** Longest sentence that is reworded, in UTF-16 units: no ask is longer. */
export const LONGEST_ASK = 400;

// Each piece matches as a whole or not at all, so there is no backtracking.
const DECORATION = new RegExp(
  String.raw`(?:\s*(?:[.!?…]+(?=\s|$)|[#$]${IN_TAG}+|${EMOJI}|(?<!\S)https?://\S+(?!\S)))+\s*$`,
  'u',
);

/**
 * What follows the last word of a sentence: punctuation, tags, links and emoji, but not the full stop of an
 * abbreviation ("at 7 a.m."). Empty for a sentence longer than `LONGEST_ASK`.
 */
export function decorationOf(sentence: string): string {
  if (sentence.length > LONGEST_ASK) return '';
  const decoration = DECORATION.exec(sentence)?.[0] ?? '';
  const words = sentence.slice(0, sentence.length - decoration.length);
  const isAbbreviated = decoration.startsWith('.') && endsInAbbreviation(words);
  return isAbbreviated ? decoration.slice(1) : decoration;
}
