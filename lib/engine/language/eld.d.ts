/** Data of `eld` that its entry points do not export. */
declare module '@/node_modules/eld/src/ngrams/extrasmall.js' {
  export const ngramsData: {
    /** ISO 639-1 codes by the number of the language. */
    readonly languages: Readonly<Record<string, string>>;
    /** By letter group, its points for each language, by the number of the language. */
    readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

declare module '@/node_modules/eld/src/dictionary.js' {
  /** By byte, the character that stands for it in a letter group. */
  export const dictionary: readonly string[];
}
