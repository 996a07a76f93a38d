import { dictionary } from '@/node_modules/eld/src/dictionary.js';
import { ngramsData } from '@/node_modules/eld/src/ngrams/extrasmall.js';
import { packLetters, type LetterGroup } from './letter-table';

/**
 * The languages of `eld` that are written in Latin letters, by the number that they have here. Ten are left out, a fifth
 * of the table: Albanian, Azerbaijani, Basque, Catalan, Croatian, Estonian, Icelandic, Lithuanian, Slovak and Slovene.
 * A draft in one of them is still taken for another language than English (`language.test.ts`).
 */
const latin = 'en,cs,da,de,es,fi,fr,hu,it,lv,ms,nl,no,pl,pt,ro,sv,tl,tr,vi,yo'.split(',');

/**
 * The letter groups of `eld` as `LetterTable` reads them. Here they are packed when they are asked for, for
 * commands and tests; the build puts the packed text in the place of this module (`scripts/build`).
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
      if (language >= 0) known.set(language, value);
    }
    if (known.size === 0) continue;
    groups.push({
      bytes: Array.from(group, (character) => byteOf.get(character)!),
      points: known,
    });
  }
  return packLetters(groups);
}
