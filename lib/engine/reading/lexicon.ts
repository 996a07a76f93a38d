import { wordLists } from '@/lib/lexicon/word-lists';
import { compileTable } from '@/lib/match/compile';
import { Lexicon } from '@/lib/match/lexicon';
import { listsIn } from '@/lib/match/lists-in';
import { phraseModules } from '@/lib/phrase-modules';

const lists = listsIn(phraseModules);

/**
 * All phrase lists of the product. For commands and tests they are compiled when the module loads; the build replaces
 * this module by the finished table (`scripts/lexicon/plugin.ts`).
 */
export const lexicon = new Lexicon(
  compileTable(lists, wordLists),
  lists.map(({ list }) => list),
);
