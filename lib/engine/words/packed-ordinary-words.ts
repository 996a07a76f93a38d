import { ordinaryWords } from '@/lib/lexicon/ordinary-words';
import { seldomWords } from '@/lib/lexicon/seldom-words';
import { packWords } from '@/lib/text/coded-words';
import { WORD_CLASSES } from './word-classes';

/**
 * The words of `lib/lexicon/ordinary-words.ts` and `seldom-words.ts`, each list as one class, in the form that
 * `WordIndex.byNumber` reads. Here they are packed on demand; the build replaces this module by the packed text
 * (`scripts/lexicon/plugin.ts`), which saves a third of the list's bytes in the package.
 */
export function packedOrdinaryWords(): string {
  const classes = new Map<string, number>();
  for (const word of seldomWords) classes.set(word, WORD_CLASSES.seldom);
  for (const word of ordinaryWords) classes.set(word, WORD_CLASSES.ordinary);
  return packWords([...classes].sort());
}
