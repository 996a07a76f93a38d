import { WordIndex } from '@/lib/text/word-index';
import { packedWords } from './packed-words';
import { NO_SENSES, sensesOf, type Senses } from './senses';
import { readKinds } from './tagger-words';

let known: { readonly index: WordIndex; readonly senses: readonly Senses[] } | undefined;

/**
 * What a word may be in any position, or several words with one space between them that form a name ("new zealand").
 *
 * @param word in lower case
 * @returns no sense for a word that the lexicon lacks
 */
export function wordSenses(word: string): Senses {
  known ??= readSenses();
  return known.senses[known.index.numberAt(word)] ?? NO_SENSES;
}

function readSenses(): NonNullable<typeof known> {
  const { kinds, words } = readKinds(packedWords());
  return {
    index: WordIndex.byNumber(words),
    senses: kinds.map(({ tags }) => sensesOf(tags)),
  };
}
