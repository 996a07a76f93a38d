/**
 * Phrases that belong together. The pattern language is `lib/match/pattern.ts`'s: words in lower
 * case, `(a|b c)` for alternatives, `?` behind what may be missing, `_` for any word, `<name>` for
 * a word list.
 */
export interface PhraseList {
  /** Why these phrases say what the list's name claims. */
  readonly note: string;
  /** Where the advice or the usage is from: a seed, the guide, a reference work. */
  readonly source: string;
  readonly phrases: readonly string[];
  /** Lists whose phrases count as this one's too. */
  readonly with?: readonly PhraseList[];
  /** Its place in the lexicon, given by the build, which takes the phrases away. */
  readonly number?: number;
}

/** Words that can stand for one another in a pattern, by the name in `<name>`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;
