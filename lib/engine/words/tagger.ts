import nlp from 'compromise/two';

/**
 * The library that tags words. To load it takes longer than to read a hundred drafts, and few ask for it: the
 * build puts a module in the place of this one that runs the library when this is first called
 * (`scripts/build/lazy-tagger.ts`).
 */
export const tagger = (): typeof nlp => nlp;
