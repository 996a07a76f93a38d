import { dictionary } from '@/node_modules/eld/src/dictionary.js';
import { ngramsData } from '@/node_modules/eld/src/ngrams/extrasmall.js';
import { packLetters, type LetterGroup } from './letter-table';

/**
 * The languages of `eld` that are written in Latin letters; the index of each is its number here. Seven are left out,
 * which saves an eighth of the table: Azerbaijani, Catalan, Croatian, Icelandic, Lithuanian, Slovak and Slovene. A
 * draft in one of them is closer to a related language in the table than to English (`language.test.ts`). Albanian,
 * Basque and Estonian have no such relative: without them a short draft in them would pass for English.
 */
const latin = 'en,cs,da,de,es,et,eu,fi,fr,hu,it,lv,ms,nl,no,pl,pt,ro,sq,sv,tl,tr,vi,yo'.split(',');

/**
 * Points are rounded to multiples of this. Of ten thousand posts, whole and cut short at six lengths, no more are taken
 * for another language than before, and the table is a seventh smaller.
 */
const STEP = 8;
const MOST_POINTS = 255;
/**
 * A group that only one language has, other than English, is left out below so many points. This removes a third of the
 * table; "Which drafts are English" in docs/judgement.md has what it changes.
 */
const LEAST_OF_ONE = 80;

/**
 * The letter groups of `eld`, packed for `LetterTable`. For commands and tests they are packed at the first call; the
 * build replaces this module by the packed text (`scripts/build`).
 */
export function packedLetters(): string {
  const { languages, ngrams } = ngramsData;
  const numbers = new Map(
    Object.entries(languages).map(([number, code]) => [number, latin.indexOf(code)]),
  );
  const byteOf = new Map(dictionary.map((character, byte) => [character, byte]));
  byteOf.set(' ', 0x20);
  const groups: LetterGroup[] = [];
  for (const [group, points] of Object.entries(ngrams)) {
    const known = new Map<number, number>();
    for (const [number, value] of Object.entries(points)) {
      const language = numbers.get(number)!;
      if (language < 0) continue;
      known.set(language, Math.min(MOST_POINTS, STEP * Math.round(value / STEP)));
    }
    if (known.size === 0 || isFaint(known)) continue;
    groups.push({
      bytes: Array.from(group, (character) => byteOf.get(character)!),
      points: known,
    });
  }
  return packLetters(groups);
}

/** Whether a group says too little about its one language. */
function isFaint(points: ReadonlyMap<number, number>): boolean {
  const [[language, value] = [0, 0], ...others] = points;
  return others.length === 0 && language !== latin.indexOf('en') && value < LEAST_OF_ONE;
}
