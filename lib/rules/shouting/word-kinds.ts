/** What a word is wherever it stands, by the lists of words and names: ordinary, a given name, surely a name. All words are in small letters. */

import { bare } from '@/lib/engine/features/capitals';
import { isOrdinaryWord, isSeldomWord } from '@/lib/engine/words/ordinary-words';
import { wordSenses } from '@/lib/engine/words/word-senses';
import { commonAcronyms, shortWords } from '@/lib/lexicon/acronyms';
import { textedWords, wordsOfSpeech } from '@/lib/lexicon/capital-words';
import {
  alsoPeople,
  alsoPlaces,
  ratherNames,
  shortGivenNames,
  siteWords,
  spellings,
  streetWords,
} from './name-words';

/** Behind these a word that may be a verb is one, and a place in front of it none. */
export const FUNCTION =
  /^(?:the|an?|our|your|my|his|her|its|their|this|that|these|those|it|them|us|me|you|up|out|down|in|on|at|by|for|to|with|and|or|from|is|are|was|were|be|been|so|if|now|today|next|every|all)$/;

/** What begins with a figure. */
export const NUMBER = /^\p{N}/u;

/** The acronyms that everybody knows, in capitals. */
export const acronyms = new Set(commonAcronyms.flatMap((group) => group.acronyms));

/** Whether the word is a name, or a place where it stands behind what rules one. */
export function isPlaceName(word: string): boolean {
  return alsoPlaces.has(word) || isCertainName(word);
}

/** Whether the word is a name wherever it stands, or one that nobody knows. */
export function isCertainName(word: string): boolean {
  if (alsoPeople.has(word) || alsoPlaces.has(word)) return false;
  if (word.length < 2 || NUMBER.test(word) || wordsOfSpeech.has(word) || shortWords.has(word))
    return false;
  if (textedWords.has(word)) return false;
  return (
    isNameTagged(word) ||
    ratherNames.has(word) ||
    !(
      isOrdinary(word) ||
      FUNCTION.test(word) ||
      spellings.has(word) ||
      acronyms.has(word.toUpperCase())
    )
  );
}

/** Whether people are called by the word. */
export function isGivenName(word: string): boolean {
  return wordSenses(word).givenName;
}

/** Whether people are called by the word, and it is no common one. */
export function isSureGivenName(word: string): boolean {
  if (shortGivenNames.has(word)) return !isOrdinary(word);
  return isGivenName(word) && !wordSenses(word).common;
}

/** Whether the word is a name, as the tagger's lexicon says. */
export function isNameTagged(word: string): boolean {
  return wordSenses(word).name;
}

const ENDINGS: readonly [RegExp, readonly string[]][] = [
  [/ies$/, ['y']],
  [/ied$/, ['y']],
  [/(?:ed|ing|er|ers|est)$/, ['', 'e']],
  [/(?<=s|x|z|ch|sh|o)es$/, ['']],
  [/s$/, ['']],
  [/(.)\1(?:ed|ing|er|ers|est)$/, ['$1']],
  [/ly$/, ['', 'le']],
  [/in'$/, ['', 'ing']],
  [/'$/, ['']],
];

const PREFIX = /^(?:over|re|un|mis|pre|non)(\p{sc=Latn}{4,})$/u;

/** The second half of "push-ups" and "sit-ins". */
const PARTICLES = /^(?:ups|ins|outs|offs|ons|downs|backs)$/;

const HYPHENED =
  /^(?:pre|post|non|anti|semi|self|multi|co|ex|mid|sub|super|inter|mini|micro|auto|all|half|pro|re|un|over|under)-(\p{sc=Latn}{2,}.*)$/u;

const SUFFIXES =
  /.{3}(?:tions?|sions?|ments?|ness(?:es)?|it(?:y|ies)|ables?|ibles?|fuls?|less|ous|ives?|isms?|ists?|i[sz](?:e|es|ed|ing)|[ae]nces?|ships?|hoods?|olog(?:y|ies)|graph(?:y|ies|er|ers)|ings?|ly|ical|ational|(?<![^b]b)er(?:y|ies))$/;

/** Words of two, of which the second makes a thing of the first: "horsebox", "knitwear". No house or hill: places are called so. */
const COMPOUND =
  /^(\p{sc=Latn}{3,})(?:wear|box|desk|shop|maker|top|time|share|seeker|killer|guard|paper|pack|food|play|craft|soil|coat|screen|print|board|song|cake|fish|lamp|mine|pad|phone|line|away|bell|out|case|clip|cup|fall|frame|hole|kit|list|load|mate|pan|pipe|pot|proof|rack|room|sheet|shot|size|stick|stream|strip|suit|tape|track|trip|up|walk|watch|wheel|word|yard|light|set|back|work|book|ball|over|drop|storm|fire|tail|keeper|wind|glass|tight|wash|net|cap|skin|bed|worm|dog|ware|mat|bag|gloss|cream|bike|band|dryer|spray|plate|blower|catcher|trap|date|dough|holder|wrap|weed|pox|pit|bread|chart|flop|cut|booth|bean|bath)e?s?$/u;

const TOWN_BY = /^(\p{sc=Latn}{3,})-(in|on|upon|under|super|le)-(?:the-)?\p{sc=Latn}{3,}$/u;

/** Whether the word is the name of a town by what lies beside it: "Barrow-in-Furness", not "mother-in-law" or "one-on-one". */
export function isTownBy(word: string): boolean {
  const [, town = '', joint] = TOWN_BY.exec(word) ?? [];
  if (town === '' || word.endsWith(`-${town}`)) return false;
  return joint !== 'in' || alsoPlaces.has(town);
}

/** Whether the word is a common one and no name, as lists, their inflections and suffixes tell. */
export function isOrdinary(word: string): boolean {
  if (isTownBy(word)) return false;
  if (isListed(word) || isListed(bare(word))) return true;
  if (isNameTagged(word)) return false;
  const inflected = ENDINGS.some(
    ([ending, bases]) =>
      ending.test(word) && bases.some((base) => isListed(word.replace(ending, base))),
  );
  if (inflected || SUFFIXES.test(word)) return true;
  const first = COMPOUND.exec(word)?.[1];
  if (first !== undefined && isListed(first)) return true;
  const behindPrefix = (PREFIX.exec(word) ?? HYPHENED.exec(word))?.[1];
  if (behindPrefix !== undefined && isOrdinary(behindPrefix)) return true;
  const parts = word.split(/[-']/);
  return (
    parts.length > 1 &&
    parts.every(
      (part) =>
        part !== word &&
        (part.length < 3 || PARTICLES.test(part) || isListed(part) || isOrdinary(part)),
    )
  );
}

/** Whether the word is on a list of words, and no mere name. */
export function isListed(word: string): boolean {
  if (word.length < 2) return false;
  if (isOrdinaryWord(word) || isSeldomWord(word)) return true;
  if (wordsOfSpeech.has(word) || shortWords.has(word)) return true;
  if (
    alsoPeople.has(word) ||
    alsoPlaces.has(word) ||
    siteWords.has(word) ||
    streetWords.has(word)
  ) {
    return true;
  }
  const { name, common } = wordSenses(word);
  return common && !name;
}
