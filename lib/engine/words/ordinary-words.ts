import { WordIndex } from '@/lib/text/word-index';
import { packedOrdinaryWords } from './packed-ordinary-words';
import { WORD_CLASSES } from './word-classes';

let index: WordIndex | undefined;

function classOf(word: string): number {
  index ??= WordIndex.byNumber(packedOrdinaryWords());
  return index.numberAt(word);
}

/**
 * Whether a word is a common one and no name, as the list of `lib/lexicon/ordinary-words.ts` says.
 *
 * @param word in small letters
 */
export function isOrdinaryWord(word: string): boolean {
  return classOf(word) === WORD_CLASSES.ordinary;
}

/**
 * Whether a word is no name either but seldomer, as the list of `lib/lexicon/seldom-words.ts` says.
 *
 * @param word in small letters
 */
export function isSeldomWord(word: string): boolean {
  return classOf(word) === WORD_CLASSES.seldom;
}
