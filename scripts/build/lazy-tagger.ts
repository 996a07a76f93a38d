import { resolve } from 'node:path';
import { build, normalizePath, type Plugin } from 'vite';
import { engineModule } from './engine-module';

const taggingLibrary = normalizePath(resolve(import.meta.dirname, 'tagging-library.ts'));

/**
 * Lets the product load compromise when it is first asked, and not when the background starts. A service worker has
 * no `import()`, so what tagging takes of the library (`tagging-library.ts`) is bundled into a function of its own,
 * which the engine reads only when it runs it. It gets its words from the table that the engine has of them.
 *
 * @param checkout folder of the sources that are built; one of the time before there was such a table keeps all of the
 * library
 */
export function lazyTaggerPlugin(checkout: string): Plugin {
  const file = engineModule(checkout, 'tagger.ts');
  const words = engineModule(checkout, 'tagger-words.ts');
  let bundling: Promise<string> | undefined;
  return {
    name: 'tweet-coach:lazy-tagger',
    enforce: 'pre',
    async load(id) {
      if (!file || !words || normalizePath(id) !== file) return undefined;
      bundling ??= bundleTagger(checkout);
      return { code: lazily(await bundling, words), map: null };
    },
  };
}

/**
 * What tagging takes of the library as a script that leaves it in the variable `nlp`, and takes its words from the
 * variable `taggerWords`.
 *
 * @param checkout folder with the library in its `node_modules`
 * @throws {Error} if the library no longer has a module that is taken of it
 */
export async function bundleTagger(checkout: string): Promise<string> {
  const built = await build({
    root: checkout,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': checkout } },
    plugins: [withoutReasons()],
    build: {
      write: false,
      minify: false,
      lib: { entry: taggingLibrary, formats: ['iife'], name: 'nlp', fileName: 'nlp' },
    },
  });
  const [result] = [built].flat();
  const chunks = result && 'output' in result ? result.output : [];
  const [chunk, ...more] = chunks;
  if (chunk?.type !== 'chunk' || more.length > 0) {
    throw new Error('compromise could not be bundled into one script.');
  }
  return chunk.code;
}

/** The modules with the patterns by which the library corrects tags, and why each does, which it only logs. */
const PATTERNS = /\/compromise\/src\/2-two\/postTagger\/model\//;
const REASON = /\breason: '[^'\n]*',?/g;

/** Leaves out the reasons of patterns. */
function withoutReasons(): Plugin {
  return {
    name: 'tweet-coach:without-reasons',
    transform: (code, id) =>
      PATTERNS.test(normalizePath(id)) ? { code: code.replace(REASON, ''), map: null } : undefined,
  };
}

function lazily(script: string, words: string): string {
  return `import { packedWords } from './packed-words';
import { taggerWords as unpack } from ${JSON.stringify(words)};
function load(taggerWords) {
${script}
return nlp;
}
let loaded;
export const tagger = () => (loaded ??= load(unpack(packedWords())));
`;
}
