import { PLEASE } from '@/lib/lexicon/lead-ins';
import { EMOJI } from '@/lib/text/marks';
import { endsSentence } from './sentences';
import { PART_NUMBER } from './step-marks';

/** How much text on either side of a place decides how it is read or left out, in UTF-16 units: about a dozen words. */
export const REACH = 80;

/**
 * What a sentence begins behind, the number of a part of a thread too; the text's own beginning is a `\n` to these
 * expressions.
 */
const OPENS = new RegExp(
  String.raw`(?:[.!?…:\n]["'”’)]{0,3}|\n${PART_NUMBER}|\n(?:@\w{1,15}\s{1,3}){1,5}|${EMOJI})\s{0,9}$`,
  'u',
);

/** Where a mark in the middle of a line has opened what follows, a small letter may stay one. */
const BEHIND_COLON = /\S:[^\S\n]*$/u;

/** The full stop that stands last before an offset, which may be that of an abbreviation. */
const STOP_BEFORE = /\.["'”’)]{0,3}\s{1,9}$/u;

/** The word that makes what follows polite. */
export const PLEASE_BEFORE = new RegExp(String.raw`(?<![a-z])${PLEASE}\s*$`, 'i');

/** Whether a sentence begins at an offset: not behind "Dr.", "No." or the "1." of a list. */
export function opensSentence(text: string, offset: number): boolean {
  const before = leadUpTo(text, offset);
  if (!OPENS.test(before)) return false;
  const stop = STOP_BEFORE.exec(before);
  return !stop || endsSentence(text, offset - stop[0].length);
}

/**
 * The text before an offset as far as it matters, with a `\n` for the text's beginning.
 *
 * @param reach how far that is, in UTF-16 units
 */
export function leadUpTo(text: string, offset: number, reach = REACH): string {
  return offset > reach ? text.slice(offset - reach, offset) : `\n${text.slice(0, offset)}`;
}

/** Whether a colon in the line before opens what stands there. */
export function isInLine(text: string, offset: number): boolean {
  return BEHIND_COLON.test(leadUpTo(text, offset)) && /^(?:\p{Ll}|RT\b)/u.test(text.slice(offset));
}
