/** What a matcher runs on: all lists as one automaton. Made at build time (`compile.ts`). */
export interface Table {
  /** The names of the lists; a list's number is its place here. */
  readonly lists: readonly string[];
  /** Every token that a pattern names, separated by spaces. */
  readonly words: string;
  /**
   * Natural numbers (`numbers.ts`): how many patterns each list has; how many slots there are, and for
   * each the slots that it fills too; the trie of words and the trie of patterns (`trie.ts`).
   */
  readonly numbers: string;
}
