/** What the build takes of the phrase lists: run at build time, by `plugin.ts`. */

import { wordLists } from '@/lib/lexicon/word-lists';
import { compileTable } from '@/lib/match/compile';
import { listsIn, type PatternList } from '@/lib/match/lists-in';
import type { Table } from '@/lib/match/table';
import { phraseModules } from '@/lib/phrase-modules';

const lists = listsIn(phraseModules);

/** @throws {PatternError} naming the list and the pattern that cannot be read */
export function compileLexicon(): Table {
  return compileTable(lists, wordLists);
}

/** The number of each list in the table. */
export const numbers: ReadonlyMap<object, number> = new Map<PatternList, number>(
  lists.map(({ list }, number) => [list, number]),
);

export { phraseModules };
