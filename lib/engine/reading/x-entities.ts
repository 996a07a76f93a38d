import twitter from 'twitter-text';

/**
 * The two functions of X's own library that find what X turns into links. The build includes only these two, without
 * the library's polyfills (`scripts/build/x-entities.ts`).
 */
export const { extractEntitiesWithIndices, extractUrlsWithIndices } = twitter;
