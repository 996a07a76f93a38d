import { IN_TAG, MENTION_MARK, URL_MARK } from '@/lib/text/marks';
import { oneSpaced } from '@/lib/text/white-space';

const TAG = new RegExp(`[#$]${IN_TAG}+`, 'gu');
/** Letters and marks below the first picture but "©" and "®", and what stands for links and mentions. */
const NO_PICTURES = new RegExp(
  String.raw`^[\0-\xA8\xAA-\xAD\xAF-\u203B${URL_MARK}${MENTION_MARK}]*$`,
);
/** What stands for links and mentions. */
const STAND_INS = new RegExp(`[${URL_MARK}${MENTION_MARK}]`, 'g');

/** The same, and pictures. */
const STAND_INS_AND_PICTURES = new RegExp(
  String.raw`[${URL_MARK}${MENTION_MARK}\u20E3]|\p{Extended_Pictographic}|\p{RI}`,
  'gu',
);

/** What is left of a piece of a normalized text when links, tags, mentions and emoji are taken away. */
export function proseOf(normalized: string): string {
  const words = /[#$]/.test(normalized) ? normalized.replace(TAG, ' ') : normalized;
  return oneSpaced(
    words.replace(NO_PICTURES.test(words) ? STAND_INS : STAND_INS_AND_PICTURES, ' '),
  );
}

/** How many words are left of it then. */
export function wordsInProse(normalized: string): number {
  const prose = proseOf(normalized);
  return prose === '' ? 0 : prose.split(' ').length;
}
