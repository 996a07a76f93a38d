import { isOrdinaryWord } from '@/lib/engine/words/ordinary-words';
import { wordSenses } from '@/lib/engine/words/word-senses';
import {
  compoundFirsts,
  compoundSeconds,
  placeEnding,
  shortWords,
  tagWords,
  threeLetters,
  wholeWords,
} from './compounds';

/** Longest tag that is split, in letters. */
const LONGEST = 40;
/** Shortest tag that is hard to read without capitals, in letters. */
const SHORTEST = 16;
/** The same for a tag of two words, whose split is less sure. */
const SHORTEST_PAIR = 17;
/** Shortest word of a tag of two words, in letters: "the rapist" is a profession. */
const SHORTEST_OF_TWO = 4;
/** The largest number of words of a tag, and the smallest average length of a word in letters. */
const MOST_WORDS = 6;
const FEWEST_LETTERS = 3;
/** The longest word that is looked up, in letters. */
const LONGEST_WORD = 14;

/**
 * Splits a lower-case tag into its words. Returns `undefined` if that is not certain: for a single word, a name, a
 * closed compound, or letters that can be split in two ways.
 *
 * @param letters the tag without its `#`, in lower case a to z
 */
export function splitTag(letters: string): readonly string[] | undefined {
  if (letters.length < SHORTEST || letters.length > LONGEST) return undefined;
  if (isWord(letters) || wholeWords.has(letters) || placeEnding.test(letters)) return undefined;
  const [best, next] = fewestWords(letters);
  if (!best || next?.length === best.length) return undefined;
  return isSure(best, letters) ? best : undefined;
}

function isSure(words: readonly string[], letters: string): boolean {
  if (words.length > MOST_WORDS || letters.length < words.length * FEWEST_LETTERS) return false;
  const [first, second, ...more] = words;
  if (words.at(-1)!.length === 1 || words.slice(1).includes('i')) return false;
  if (words.some(isHalfOfCompound) || words.some(isSuffix)) return false;
  if (more.length > 0) return true;
  if (letters.length < SHORTEST_PAIR) return false;
  if (first!.length < SHORTEST_OF_TWO || second!.length < SHORTEST_OF_TWO) return false;
  return !compoundFirsts.has(first!) && !compoundSeconds.has(second!);
}

/** Whether a word and the next may be one: "after noon". */
function isHalfOfCompound(word: string, i: number, words: readonly string[]): boolean {
  const next = words[i + 1];
  return next !== undefined && compoundFirsts.has(word) && compoundSeconds.has(next);
}

/** Whether a word of the tag may be a suffix of the previous one: "end less". */
function isSuffix(word: string, i: number): boolean {
  return i > 0 && /^(?:less|ness)$/.test(word);
}

/** The two ways to split the letters into the fewest words. */
function fewestWords(letters: string): (readonly string[])[] {
  const ways: (readonly string[])[][] = [[[]]];
  for (let end = 1; end <= letters.length; end++) {
    const found: (readonly string[])[] = [];
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const before = ways[start]!;
      if (before.length === 0 || !isWord(letters.slice(start, end))) continue;
      for (const way of before) found.push([...way, letters.slice(start, end)]);
    }
    ways.push(found.sort((a, b) => a.length - b.length).slice(0, 2));
  }
  return ways.at(-1)!;
}

function isWord(letters: string): boolean {
  if (letters.length < 3) return shortWords.has(letters);
  if (letters.length === 3) return threeLetters.has(letters);
  return isKnown(letters) || (/[^s]s$/.test(letters) && isKnown(letters.slice(0, -1)));
}

function isKnown(word: string): boolean {
  if (isOrdinaryWord(word) || tagWords.has(word)) return true;
  const { name, common, noTagWord } = wordSenses(word);
  return (name || common) && !noTagWord;
}
