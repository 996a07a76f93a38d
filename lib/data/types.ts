/**
 * Phrases that belong together. The pattern language is `lib/engine/phrases.ts`'s: words in lower
 * case, `(a|b c)` for alternatives, `?` behind what may be missing, `_` for any word, `<name>` for
 * a word list.
 */
export interface PhraseList {
  /** Why these phrases say what the list's name claims. */
  readonly note: string;
  /** Where the advice or the usage is from: a seed, the guide, a reference work. */
  readonly source: string;
  readonly phrases: readonly string[];
}

/** Words that can stand for one another in a pattern, by the name in `<name>`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;
