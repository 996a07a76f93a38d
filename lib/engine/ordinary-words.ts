import { packedOrdinaryWords } from './packed-ordinary-words';
import { unpackWords } from './word-table';

let table: ReadonlyMap<string, number> | undefined;

/**
 * Whether a word is a common one and no name, as the list of `lib/lexicon/ordinary-words.ts` says.
 *
 * @param word in small letters
 */
export function isOrdinaryWord(word: string): boolean {
  table ??= unpackWords(packedOrdinaryWords());
  return table.has(word);
}
