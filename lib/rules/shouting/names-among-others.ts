/** Whether a word of a line in capitals belongs to a name by the words around it: of a person, a place, an event, a firm. */

import { isAcronym } from '@/lib/engine/features/capitals';
import { shortWords } from '@/lib/lexicon/acronyms';
import { isJoinedName } from './called-by-name';
import { shortGivenNames } from './name-words';
import { isOfBody, STAGE_VIC } from './named-bodies';
import { isOfProduct } from './named-products';
import { isOfAddressInTown, isOfTown } from './named-towns';
import { LONGEST_LETTERS, type Place, stemOf, type Writing } from './neighbours';
import { isNotLetters, isSurname } from './people';
import { isWillOfWords } from './surnames';
import { isOfPerson } from './titled-people';
import { acronyms, isNameTagged, isOrdinary } from './word-kinds';

/** Where a word is an acronym or, by its neighbours, a name. */
export function asName(text: string, place: Place, i: number): Writing | undefined {
  if (isNameThoughShort(place, i)) return 'large';
  if (isAcronymHere(text, place, i)) return 'as-is';
  const isName =
    isOfPerson(place, i) ||
    isOfTown(place, i) ||
    isOfAddressInTown(place, i) ||
    isOfBody(place, i) ||
    isOfProduct(place, i);
  return isName ? 'large' : undefined;
}

/** Before one of two people: "Jess Hall and Kit Marlow". */
const LED = /^(?:and|by|with|from|meet|welcome|thank|thanks)$/;

/** "O'Reilly", not "o'clock". */
const IRISH = /^o['’](?!clock$)\p{sc=Latn}{3}/u;

/** Whether the word is a name although its letters could stand for something: "O'Neill", "Al Fayed", "the Old Vic". */
function isNameThoughShort(place: Place, i: number): boolean {
  const { small, before, behind } = place;
  const word = small[i]!;
  if (IRISH.test(stemOf(word))) return true;
  if (shortGivenNames.has(word)) {
    const isLed = !shortWords.has(word) || LED.test(before);
    if (isLed && isSurname(behind)) return true;
    if (!shortWords.has(word) && isJoinedName(small, i)) return true;
  }
  return (
    isNotLetters(word, place) ||
    isWillOfWords(place, i) ||
    isWillOfWords(place, i - 1) ||
    (word === 'vic' && STAGE_VIC.test(before))
  );
}

/** Behind letters that stand for a register: "EORI number". */
const NUMBERED_BY = /^(?:numbers?|codes?)$/;

/** Whether the word is read letter by letter: known as an acronym, or counted like "EORI number". */
function isAcronymHere(text: string, { small, behind }: Place, i: number): boolean {
  const word = small[i]!;
  if (isAcronym(text.replace(/['’]S$/u, ''), acronyms) && !shortWords.has(stemOf(word)))
    return true;
  const isShort = text.length <= LONGEST_LETTERS;
  return NUMBERED_BY.test(behind) && isShort && !isNameTagged(word) && !isOrdinary(word);
}
