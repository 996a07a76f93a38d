import { build, normalizePath, type Plugin } from 'vite';
import { engineModule } from './engine-module';

/**
 * Lets the product load compromise when it is first asked, and not when the background starts. A service worker has
 * no `import()`, so the library is bundled into a function of its own, which the engine reads only when it runs it.
 *
 * @param checkout folder of the sources that are built
 */
export function lazyTaggerPlugin(checkout: string): Plugin {
  const file = engineModule(checkout, 'tagger.ts');
  let bundling: Promise<string> | undefined;
  return {
    name: 'tweet-coach:lazy-tagger',
    enforce: 'pre',
    async load(id) {
      if (!file || normalizePath(id) !== file) return undefined;
      const library = await this.resolve('compromise/two', file);
      if (!library) throw new Error('compromise is not installed.');
      bundling ??= bundle(checkout, library.id);
      return { code: lazily(await bundling), map: null };
    },
  };
}

/** The library as a script that leaves it in the variable `nlp`. */
async function bundle(checkout: string, entry: string): Promise<string> {
  const built = await build({
    root: checkout,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'nlp', fileName: 'nlp' },
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

function lazily(script: string): string {
  return `function load() {\n${script}\nreturn nlp;\n}\nlet loaded;\nexport const tagger = () => (loaded ??= load());\n`;
}
