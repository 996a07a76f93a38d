import { TRIE_STREAMS } from './trie';

/** All lists as one automaton, on which the matcher runs. Made at build time (`compile.ts`). */
export interface Table {
  /** The names of the lists, by number. */
  readonly lists: readonly string[];
  /** Every token that occurs in a pattern (`coded-words.ts`); its index is its number. */
  readonly words: string;
  /**
   * Natural numbers (`coded-numbers.ts`): the number of patterns of each list; the number of slots, and for each the
   * slots that it also fills; the trie of words and the trie of patterns (`trie.ts`).
   */
  readonly numbers: string;
}

/** The streams of a table's numbers. */
export const TABLE_STREAM = {
  patterns: 0,
  /** For each slot the number of others that it also fills, and these. */
  parents: 1,
  parent: 2,
  /** The trie of words, and the trie of patterns. */
  words: 3,
  rows: 3 + TRIE_STREAMS,
} as const;

/** The label of a step in the trie of words: the number of the word, and whether a gap precedes it. */
export function labelOfStep(word: number, afterGap: boolean): number {
  return 2 * word + (afterGap ? 1 : 0);
}

/** The number of the word in a label. */
export function wordOfStep(label: number): number {
  return label >> 1;
}
