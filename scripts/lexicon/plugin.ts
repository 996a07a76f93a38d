import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { normalizePath, runnerImport, type Plugin } from 'vite';
import { moduleCode } from './module-code';
import type * as Letters from '../../lib/engine/letters';
import type * as Source from './source';

const ownRoot = resolve(import.meta.dirname, '../..');

interface CompiledLexicon {
  /** The code of each module that is replaced, by its file. */
  readonly code: ReadonlyMap<string, string>;
  /** Files that it was made from. */
  readonly files: readonly string[];
}

/**
 * Compiles the phrase lists while the product is built: `lib/engine/lexicon.ts` becomes the finished
 * table, and the modules of `lib/phrase-modules.ts` keep of each list its place in the table; so does
 * `lib/engine/letters.ts`, the table of letter groups. A pattern or list that cannot be read fails the build.
 *
 * @param checkout folder of the sources that are built
 */
export function lexiconPlugin(checkout = ownRoot): Plugin {
  const root = normalizePath(resolve(checkout));
  let compiling: Promise<CompiledLexicon> | undefined;
  return {
    name: 'tweet-coach:lexicon',
    enforce: 'pre',
    watchChange() {
      compiling = undefined;
    },
    async load(id) {
      const file = normalizePath(id.replace(/[?#].*$/, ''));
      if (!file.startsWith(`${root}/lib/`)) return undefined;
      compiling ??= compile(root);
      const { code, files } = await compiling;
      const replacement = code.get(file);
      if (replacement === undefined) return undefined;
      for (const each of files) this.addWatchFile(each);
      return { code: replacement, map: null };
    },
  };
}

async function compile(root: string): Promise<CompiledLexicon> {
  const options = {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  } as const;
  const { module, dependencies } = await runnerImport<typeof Source>(
    resolve(root, 'scripts/lexicon/source.ts'),
    options,
  );
  const { phraseModules, numbers, compileLexicon } = module;
  const table = compileLexicon();
  const code = new Map([
    [
      `${root}/lib/engine/lexicon.ts`,
      `import { Lexicon } from '@/lib/match/lexicon';\nexport const lexicon = new Lexicon(${JSON.stringify(table)});\n`,
    ],
  ]);
  for (const [path, phraseModule] of Object.entries(phraseModules)) {
    code.set(`${root}/lib/${path}.ts`, moduleCode(phraseModule, numbers));
  }
  const letters = `${root}/lib/engine/letters.ts`;
  if (existsSync(letters)) {
    const { packedLetters } = (await runnerImport<typeof Letters>(letters, options)).module;
    const packed = JSON.stringify(packedLetters());
    code.set(letters, `export const packedLetters = () => ${packed};\n`);
  }
  return { code, files: dependencies };
}
