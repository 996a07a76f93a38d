import { endsInAbbreviation } from '@/lib/engine/reading/sentences';
import { EMOJI, IN_TAG } from '@/lib/text/marks';

/** Longest sentence that is put in other words, in UTF-16 units: nobody asks at greater length. */
export const LONGEST_ASK = 400;

// Each piece is taken whole or not at all, so that nothing is tried twice.
const DECORATION = new RegExp(
  String.raw`(?:\s*(?:[.!?…]+(?=\s|$)|[#$]${IN_TAG}+|${EMOJI}|(?<!\S)https?://\S+(?!\S)))+\s*$`,
  'u',
);

/**
 * What stands behind the last word of a sentence: its marks, tags, links and pictures, but not the stop of a short form
 * ("at 7 a.m."). Nothing of a sentence that is longer than `LONGEST_ASK`.
 */
export function decorationOf(sentence: string): string {
  if (sentence.length > LONGEST_ASK) return '';
  const decoration = DECORATION.exec(sentence)?.[0] ?? '';
  const words = sentence.slice(0, sentence.length - decoration.length);
  const isAbbreviated = decoration.startsWith('.') && endsInAbbreviation(words);
  return isAbbreviated ? decoration.slice(1) : decoration;
}
