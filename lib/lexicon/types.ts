/**
 * A pattern with its proof. The pattern language is `lib/match/pattern.ts`'s: words in lower case,
 * `(a|b c)` for alternatives, `?` behind what may be missing, `_` for any word, `<name>` for a word list. It
 * may be written over several lines (`patternsOf`).
 */
export interface Phrase {
  readonly pattern: string;
  /** A line that the pattern must match; of our own, never a judged post. */
  readonly line: string;
  /** A line near to it that the pattern must not match. */
  readonly miss: string;
}

/** Phrases that belong together. */
export interface PhraseList {
  /** Why these phrases say what the list's name claims. */
  readonly note: string;
  /** Where the advice or the usage is from: a seed, the guide, a reference work. */
  readonly source: string;
  readonly phrases: readonly Phrase[];
  /** Lists whose phrases count as this one's too. */
  readonly with?: readonly PhraseList[];
  /** Its place in the lexicon, given by the build, which takes the phrases away. */
  readonly number?: number;
}

/** Words that can stand for one another in a pattern, by the name in `<name>`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;
