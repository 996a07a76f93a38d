import { ordinaryWords } from '@/lib/lexicon/ordinary-words';
import { seldomWords } from '@/lib/lexicon/seldom-words';
import { packWords } from '@/lib/text/coded-words';
import { WORD_CLASSES } from './word-classes';

/**
 * The words of `lib/lexicon/ordinary-words.ts` and `seldom-words.ts`, as `WordIndex.byNumber` reads them, of a class
 * each. Here they are packed when they are asked for; the build puts the packed text in the place of this module
 * (`scripts/lexicon/plugin.ts`), which takes a third of the list's bytes from the package.
 */
export function packedOrdinaryWords(): string {
  const classes = new Map<string, number>();
  for (const word of seldomWords) classes.set(word, WORD_CLASSES.seldom);
  for (const word of ordinaryWords) classes.set(word, WORD_CLASSES.ordinary);
  return packWords([...classes].sort());
}
