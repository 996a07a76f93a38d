import { packedWords } from './packed-words';
import { NO_SENSES, sensesOf, type Senses } from './sense-numbers';
import { unpackWords } from './word-table';

let table: ReadonlyMap<string, number> | undefined;

/**
 * What a word may be, wherever it stands, or several parted by one space that are a name together ("new zealand").
 *
 * @param word in small letters
 * @returns no sense for a word that the lexicon does not hold
 */
export function wordSenses(word: string): Senses {
  table ??= unpackWords(packedWords());
  const number = table.get(word);
  return number === undefined ? NO_SENSES : sensesOf(number);
}
