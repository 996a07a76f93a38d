/** How measures are written when a line in capitals is lowered: "40 KM/H", "3M HIGH", "5KW". */

import type { WrittenWord } from '@/lib/engine/features/capitals';
import { POSTCODE, type Place } from './neighbours';
import { FUNCTION, isOrdinary, NUMBER } from './word-kinds';

/** A number with what is written small behind it: "5TH", "10AM". */
const NUMBERED =
  /^[\p{N}.,]+(?:ST|ND|RD|TH|AM|PM|P|S|KM|KG|CM|MM|ML|HR|HRS|MIN|MINS|CT|MPH|KPH|LBS?|OZ|FT)$/u;

/** From one hour to another: "10AM-4PM", "9-5PM". */
const HOURS = /^[\p{N}.:]+(?:[AP]M)?-[\p{N}.:]+[AP]M$/u;

/** A number and the words that hang on it: "14-YEAR-OLDS", "2-FOR-1", "3DAYS". */
const NUMBER_WITH_WORDS = /^[\p{N}.,]+(?:-[\p{sc=Latn}\d]+)+$|^\p{N}+\p{sc=Latn}{3,}$/u;

/** Whether the word is a number with nothing but common words behind it, each longer than a letter. */
function isNumberWithWords(text: string): boolean {
  if (!NUMBER_WITH_WORDS.test(text)) return false;
  const words = text.toLowerCase().match(/\p{sc=Latn}+/gu) ?? [];
  return (
    words.length > 0 &&
    words.every((word) => word.length > 1 && (FUNCTION.test(word) || isOrdinary(word)))
  );
}

/** Measures behind a number: "40 KG". */
const UNIT = /^(?:PH|PW|PCM|PP|KG|KM|CM|MM|ML|LBS?|OZ|MPH|KPH|HRS?|MINS?|FT)$/u;

/** "3M HIGH", of which elsewhere may be millions. */
const METRES = /^[\p{N}.,]+M$/u;

const MEASURED_BY_METRES =
  /^(?:high|tall|wide|long|deep|away|apart|above|below|telescope|pool|sprint|race|dash|swim)$/;

/** Measures with a capital within (SI Brochure, 9th edition, chapters 2 to 4). */
const MIXED_UNITS: ReadonlyMap<string, string> = new Map(
  ['kW', 'MW', 'GW', 'kWh', 'MWh', 'GWh', 'kHz', 'MHz', 'GHz', 'Hz', 'dB', 'kB', 'kPa', 'kV'].map(
    (unit) => [unit.toUpperCase(), unit],
  ),
);

const MEASURED = /^([\p{N}.,]+)(\p{Lu}+)$/u;

/** The second half of a British postcode, in which five letters are never used: the "6LB" of "DE23 6LB". */
const INWARD = /^\d[ABD-HJLNP-UW-Z]{2}$/;

/** What is worked or paid for "p.w." and the like: "16 hrs p.w." */
const PAID_BY = /^(?:hrs?|hours?|days?|shifts?|nights?)$/;

/** The measure per which another is counted: the "H" of "40 KM/H". */
const PER = /(?:KM|MI|M|L|KWH)\/$/u;

/**
 * How a number with its ending, or a measure behind or within a number, is written; `undefined` if the word is none.
 *
 * @param text of the draft
 * @param before the word before it, in small letters; none where a mark parts them
 * @param behind the word behind it, likewise
 */
export function measureOf(
  text: string,
  word: WrittenWord,
  { before, behind }: Pick<Place, 'before' | 'behind'>,
): string | undefined {
  if (INWARD.test(word.text) && POSTCODE.test(before)) return word.text;
  if (NUMBERED.test(word.text) || HOURS.test(word.text) || isNumberWithWords(word.text))
    return word.text.toLowerCase();
  if (METRES.test(word.text) && MEASURED_BY_METRES.test(behind)) return word.text.toLowerCase();
  if (/^[HS]$/.test(word.text) && PER.test(text.slice(Math.max(0, word.start - 4), word.start))) {
    return word.text.toLowerCase();
  }
  const [, number = '', unit = ''] = MEASURED.exec(word.text) ?? [];
  const mixed = MIXED_UNITS.get(number === '' ? word.text : unit);
  if (mixed !== undefined && (number !== '' || NUMBER.test(before))) return number + mixed;
  if (/^P\.(?:W|H|A|P|C\.M)$/.test(word.text) && (NUMBER.test(before) || PAID_BY.test(before)))
    return word.text.toLowerCase();
  if (/^[AP]\.M$/.test(word.text) && NUMBER.test(before)) return word.text.toLowerCase();
  const isSquared = before === 'sq' || (word.text === 'SQ' && NUMBER.test(before));
  if (isSquared && /^(?:SQ|FT|M|KM)$/.test(word.text)) return word.text.toLowerCase();
  return UNIT.test(word.text) && NUMBER.test(before) ? word.text.toLowerCase() : undefined;
}
