import { WordIndex } from '@/lib/text/word-index';
import { packedWords } from './packed-words';
import { NO_SENSES, sensesOf, type Senses } from './sense-numbers';

let index: WordIndex | undefined;

/**
 * What a word may be, wherever it stands, or several parted by one space that are a name together ("new zealand").
 *
 * @param word in small letters
 * @returns no sense for a word that the lexicon does not hold
 */
export function wordSenses(word: string): Senses {
  index ??= WordIndex.ofPacked(packedWords());
  const number = index.numberAt(word);
  return number < 0 ? NO_SENSES : sensesOf(number);
}
