import twitter from 'twitter-text';

/**
 * The two functions of X's own library that find what X makes links of. The build takes these two of it, and not the
 * polyfills that the library brings along (`scripts/build/x-entities.ts`).
 */
export const { extractEntitiesWithIndices, extractUrlsWithIndices } = twitter;
