/** The data of `eld` that its own entries hide behind a detector. */
declare module '@/node_modules/eld/src/ngrams/extrasmall.js' {
  export const ngramsData: {
    /** ISO 639-1 codes by the number of the language. */
    readonly languages: Readonly<Record<string, string>>;
    /** By letter group, what it says for each language, by its number. */
    readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

declare module '@/node_modules/eld/src/dictionary.js' {
  /** By byte, the character that stands for it in a letter group. */
  export const dictionary: readonly string[];
}
