import { WordIndex } from '@/lib/text/word-index';
import { packedOrdinaryWords } from './packed-ordinary-words';
import { WORD_CLASSES } from './word-classes';

let index: WordIndex | undefined;

function classOf(word: string): number {
  index ??= WordIndex.byNumber(packedOrdinaryWords());
  return index.numberAt(word);
}

/**
 * Whether a word is common and not a name, by the list of `lib/lexicon/ordinary-words.ts`.
 *
 * @param word in lower case
 */
export function isOrdinaryWord(word: string): boolean {
  return classOf(word) === WORD_CLASSES.ordinary;
}

/**
 * Whether a word is less common and not a name, by the list of `lib/lexicon/seldom-words.ts`.
 *
 * @param word in lower case
 */
export function isSeldomWord(word: string): boolean {
  return classOf(word) === WORD_CLASSES.seldom;
}
