import { normalizePath, type Plugin } from 'vite';
import { engineModule } from './engine-module';

/** The functions that `lib/engine/reading/x-entities.ts` takes of twitter-text. */
const TAKEN = ['extractEntitiesWithIndices', 'extractUrlsWithIndices'] as const;

const POLYFILL = /^core-js\/modules\//;
const NOTHING = '\0tweet-coach:no-polyfill';

/**
 * Takes of twitter-text the functions that are asked for, each from its own module, where the library's one export is
 * an object of all; and leaves out the parts of core-js 2 that these import: every browser that we run in has what they
 * add.
 *
 * @param checkout folder of the sources that are built
 */
export function xEntitiesPlugin(checkout: string): Plugin {
  const file = engineModule(checkout, 'x-entities.ts');
  return {
    name: 'tweet-coach:x-entities',
    enforce: 'pre',
    resolveId: (source) => (POLYFILL.test(source) ? NOTHING : undefined),
    load(id) {
      if (id === NOTHING) return { code: '', map: null };
      if (normalizePath(id) !== file) return undefined;
      const exports = TAKEN.map(
        (name) => `export { default as ${name} } from 'twitter-text/dist/esm/${name}';`,
      );
      return { code: exports.join('\n'), map: null };
    },
  };
}
