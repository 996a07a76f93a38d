import { ordinaryWords } from '@/lib/lexicon/ordinary-words';
import { packWords } from '@/lib/text/word-index';

/**
 * The words of `lib/lexicon/ordinary-words.ts`, as `WordIndex.ofPacked` reads them: all of one class. Here they are packed when
 * they are asked for; the build puts the packed text in the place of this module (`scripts/lexicon/plugin.ts`), which
 * takes a third of the list's bytes from the package.
 */
export function packedOrdinaryWords(): string {
  return packWords(new Map([...ordinaryWords].map((word) => [word, 0])));
}
