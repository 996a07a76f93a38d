import nlp from 'compromise/two';

/**
 * The library that tags words. Loading it takes longer than reading a hundred drafts, and few drafts need it: the build
 * replaces this module by one that runs the library on the first call (`scripts/build/lazy-tagger.ts`).
 */
export const tagger = (): typeof nlp => nlp;
