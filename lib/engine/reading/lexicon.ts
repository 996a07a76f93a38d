import { wordLists } from '@/lib/lexicon/word-lists';
import { compileTable } from '@/lib/match/compile';
import { Lexicon } from '@/lib/match/lexicon';
import { listsIn } from '@/lib/match/lists-in';
import { phraseModules } from '@/lib/phrase-modules';

const lists = listsIn(phraseModules);

/**
 * All phrase lists of the product. Here they are compiled as the module loads, for commands and tests; the
 * build puts the finished table in the place of this module (`scripts/lexicon/plugin.ts`).
 */
export const lexicon = new Lexicon(
  compileTable(lists, wordLists),
  lists.map(({ list }) => list),
);
