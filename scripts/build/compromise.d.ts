/** The modules that compromise is made of, which its own entries do not name. */
declare module '@/node_modules/compromise/src/nlp.js' {
  interface Model {
    readonly one: Record<string, unknown>;
    readonly two: Record<string, unknown>;
  }
  const nlp: { plugin(plugin: object): void; model(): Model };
  export default nlp;
}

declare module '@/node_modules/compromise/src/2-two/preTagger/model/lexicon/emoticons.js' {
  const emoticons: readonly string[];
  export default emoticons;
}

declare module '@/node_modules/compromise/src/*' {
  const part: object;
  export default part;
}
