import { IN_TAG, MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import { oneSpaced } from '@/lib/text/white-space';

const TAG = new RegExp(`[#$]${IN_TAG}+`, 'gu');
/** Texts of characters below the first picture, except "©" and "®", and of the stand-ins for links and mentions. */
const NO_PICTURES = new RegExp(
  String.raw`^[\0-\xA8\xAA-\xAD\xAF-\u203B${URL_MARK}${MENTION_MARK}]*$`,
);
/** The marks that stand for links and mentions. */
const STAND_INS = new RegExp(`[${URL_MARK}${MENTION_MARK}]`, 'g');

/** The same, and pictures. */
const STAND_INS_AND_PICTURES = new RegExp(
  String.raw`[${URL_MARK}${MENTION_MARK}\u20E3]|\p{Extended_Pictographic}|\p{RI}`,
  'gu',
);

/** A piece of a normalized text without links, tags, mentions and emoji. */
export function proseOf(normalized: string): string {
  const words = /[#$]/.test(normalized) ? normalized.replace(TAG, ' ') : normalized;
  return oneSpaced(
    words.replace(NO_PICTURES.test(words) ? STAND_INS : STAND_INS_AND_PICTURES, ' '),
  );
}

/** How many words of a piece are left without them. */
export function wordsInProse(normalized: string): number {
  const prose = proseOf(normalized);
  return prose === '' ? 0 : prose.split(' ').length;
}
