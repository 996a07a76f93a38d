import { normalizePath, type Plugin } from 'vite';
import { engineModule } from './engine-module';

/** The functions that `lib/engine/reading/x-entities.ts` uses from twitter-text. */
const TAKEN = ['extractEntitiesWithIndices', 'extractUrlsWithIndices'] as const;

const POLYFILL = /^core-js\/modules\//;
const NOTHING = '\0tweet-coach:no-polyfill';

/**
 * Imports only the used functions of twitter-text, each from its own module, because the library's only export is an
 * object of all; and removes their imports of core-js 2, whose polyfills no supported browser needs.
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
