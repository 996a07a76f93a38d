import { PLEASE } from '@/lib/lexicon/lead-ins';
import { EMOJI } from '@/lib/text/marks';
import { endsSentence } from './sentences';
import { PART_NUMBER } from './step-marks';

/** How much text on either side of an offset is taken into account, in UTF-16 units: about a dozen words. */
export const REACH = 80;

/**
 * What precedes the start of a sentence, including the number of a part of a thread. These expressions see a line feed
 * at the start of the text (`leadUpTo`).
 */
const OPENS = new RegExp(
  String.raw`(?:[.!?…:\n]["'”’)]{0,3}|\n${PART_NUMBER}|\n(?:@\w{1,15}\s{1,3}){1,5}|${EMOJI})\s{0,9}$`,
  'u',
);

/** After a colon in the middle of a line, a lower-case letter may stay lower case. */
const BEHIND_COLON = /\S:[^\S\n]*$/u;

/** The last full stop before an offset, which may belong to an abbreviation. */
const STOP_BEFORE = /\.["'”’)]{0,3}\s{1,9}$/u;

/** The word that makes what follows polite. */
export const PLEASE_BEFORE = new RegExp(String.raw`(?<![a-z])${PLEASE}\s*$`, 'i');

/** Whether a sentence begins at an offset: not after "Dr.", "No." or the "1." of a list. */
export function opensSentence(text: string, offset: number): boolean {
  const before = leadUpTo(text, offset);
  if (!OPENS.test(before)) return false;
  const stop = STOP_BEFORE.exec(before);
  return !stop || endsSentence(text, offset - stop[0].length);
}

/**
 * The text shortly before an offset, with a line feed for the start of the text.
 *
 * @param reach how much of it, in UTF-16 units
 */
export function leadUpTo(text: string, offset: number, reach = REACH): string {
  return offset > reach ? text.slice(offset - reach, offset) : `\n${text.slice(0, offset)}`;
}

/** Whether a lower-case word or "RT" at the offset follows a colon in the same line. */
export function isInLine(text: string, offset: number): boolean {
  return BEHIND_COLON.test(leadUpTo(text, offset)) && /^(?:\p{Ll}|RT\b)/u.test(text.slice(offset));
}
