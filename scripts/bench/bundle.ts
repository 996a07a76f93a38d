import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { enginePlugins } from '../build/plugins';
import type * as Engine from './engine';

/**
 * Bundles and minifies the engine of a checkout, as the extension's build does, into `engine.js`. Checkouts
 * of the time before lexicons were compiled have none to compile.
 *
 * @param checkout folder with the sources and `node_modules`; `scripts/bench/engine.ts` is its entry
 */
export async function bundleEngine(checkout: string, outDir: string): Promise<void> {
  await writeFile(join(outDir, 'package.json'), '{"type":"module"}');
  const hasLexicon = existsSync(join(checkout, 'scripts/lexicon/source.ts'));
  await build({
    root: checkout,
    configFile: false,
    plugins: hasLexicon ? enginePlugins(checkout) : [],
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': checkout } },
    ssr: { noExternal: true },
    build: {
      ssr: join(checkout, 'scripts/bench/engine.ts'),
      outDir,
      emptyOutDir: false,
      minify: true,
      // How long our plugins take is not what is measured.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
}

/**
 * Loads a bundled engine into this process. It runs as in the extension, unlike a command's own imports, which are
 * transpiled and slower.
 */
export async function loadEngine(folder: string): Promise<typeof Engine> {
  const loaded: unknown = await import(pathToFileURL(join(folder, 'engine.js')).href);
  return loaded as typeof Engine;
}
