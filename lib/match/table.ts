import { TRIE_STREAMS } from './trie';

/** What a matcher runs on: all lists as one automaton. Made at build time (`compile.ts`). */
export interface Table {
  /** The names of the lists; a list's number is its place here. */
  readonly lists: readonly string[];
  /** Every token that a pattern names, separated by spaces. */
  readonly words: string;
  /**
   * Natural numbers (`coded-numbers.ts`): how many patterns each list has; how many slots there are, and for
   * each the slots that it fills too; the trie of words and the trie of patterns (`trie.ts`).
   */
  readonly numbers: string;
}

/** The streams of a table's numbers. */
export const TABLE_STREAM = {
  patterns: 0,
  /** Of each slot how many others it fills too, and these. */
  parents: 1,
  parent: 2,
  /** The trie of words, and that of the patterns' rows of slots. */
  words: 3,
  rows: 3 + TRIE_STREAMS,
} as const;

/** The label of a step in the trie of words: the number of the word, and whether a gap comes before it. */
export function labelOfStep(word: number, afterGap: boolean): number {
  return 2 * word + (afterGap ? 1 : 0);
}

/** The word of a step, by its label. */
export function wordOfStep(label: number): number {
  return label >> 1;
}
