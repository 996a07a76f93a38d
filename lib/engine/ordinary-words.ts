import { packedOrdinaryWords } from './packed-ordinary-words';
import { WordIndex } from '@/lib/text/word-index';

let index: WordIndex | undefined;

/**
 * Whether a word is a common one and no name, as the list of `lib/lexicon/ordinary-words.ts` says.
 *
 * @param word in small letters
 */
export function isOrdinaryWord(word: string): boolean {
  index ??= WordIndex.ofPacked(packedOrdinaryWords());
  return index.numberAt(word) >= 0;
}
