/**
 * A pattern with its proof. The pattern language is defined in `lib/match/pattern.ts`: words in lower case, `(a|b c)`
 * for alternatives, `?` after an optional item, `_` for any word, `<name>` for a word list. A pattern may be written
 * over several lines (`patternsOf`).
 */
export interface Phrase {
  readonly pattern: string;
  /** An example that the pattern must match; our own, never a judged post. */
  readonly line: string;
  /** A similar line that the pattern must not match. */
  readonly miss: string;
}

/** Phrases that belong together. */
export interface PhraseList {
  /** Why these phrases mean what the list's name says. */
  readonly note: string;
  /** The source of the advice or the usage: a seed, docs/labels.md, a reference work. */
  readonly source: string;
  readonly phrases: readonly Phrase[];
  /** Lists whose phrases also count for this one. */
  readonly with?: readonly PhraseList[];
  /** Its number in the lexicon, set by the build, which removes the phrases. */
  readonly number?: number;
}

/** Interchangeable words, by the name in `<name>`. */
export type WordLists = Readonly<Record<string, readonly string[]>>;
