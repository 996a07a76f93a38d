import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { engineModule } from '../build/engine-module';
import { forgetSourceModules, runSourceModule } from '../build/source-modules';
import { moduleCode } from './module-code';
import type * as Source from './source';

/** The modules of the engine that pack letters or words, and the function of each that returns the packed text. */
const packedTexts = {
  'letters.ts': 'packedLetters',
  'packed-words.ts': 'packedWords',
  'packed-ordinary-words.ts': 'packedOrdinaryWords',
} as const;

interface CompiledLexicon {
  /** The code of each replaced module, by its file. */
  readonly code: ReadonlyMap<string, string>;
  /** The source files. */
  readonly files: readonly string[];
}

/** Compiled lexicons by checkout: every step of a build needs it, each with a plugin of its own. */
const compiled = new Map<string, Promise<CompiledLexicon>>();

/**
 * Compiles the phrase lists while the product is built: `lib/engine/reading/lexicon.ts` becomes the finished table, and
 * the modules of `lib/phrase-modules.ts` keep of each list its place in the table; so do the modules that pack letters
 * and words (`packedTexts`). A pattern or list that cannot be compiled fails the build.
 *
 * @param checkout folder of the sources that are built
 */
export function lexiconPlugin(checkout: string): Plugin {
  const root = normalizePath(resolve(checkout));
  return {
    name: 'tweet-coach:lexicon',
    enforce: 'pre',
    async watchChange() {
      compiled.delete(root);
      await forgetSourceModules(root);
    },
    async load(id) {
      const file = normalizePath(id.replace(/[?#].*$/, ''));
      if (!file.startsWith(`${root}/lib/`)) return undefined;
      const compiling = compiled.get(root) ?? compile(root);
      compiled.set(root, compiling);
      const { code, files } = await compiling;
      const replacement = code.get(file);
      if (replacement === undefined) return undefined;
      for (const each of files) this.addWatchFile(each);
      return { code: replacement, map: null };
    },
  };
}

async function compile(root: string): Promise<CompiledLexicon> {
  const { module, files } = await runSourceModule<typeof Source>(
    root,
    resolve(root, 'scripts/lexicon/source.ts'),
  );
  const { phraseModules, numbers, compileLexicon } = module;
  const table = compileLexicon();
  const lexicon = engineModule(root, 'lexicon.ts');
  if (!lexicon) throw new Error(`${root} has no module lexicon.ts in lib/engine.`);
  const code = new Map([
    [
      lexicon,
      `import { Lexicon } from '@/lib/match/lexicon';\nexport const lexicon = new Lexicon(${JSON.stringify(table)});\n`,
    ],
  ]);
  for (const [path, phraseModule] of Object.entries(phraseModules)) {
    code.set(`${root}/lib/${path}.ts`, moduleCode(phraseModule, numbers));
  }
  for (const [fileName, name] of Object.entries(packedTexts)) {
    const file = engineModule(root, fileName);
    if (!file) continue;
    const packing = await runSourceModule<Record<string, () => string>>(root, file);
    const packed = JSON.stringify(packing.module[name]!());
    code.set(file, `export const ${name} = () => ${packed};\n`);
  }
  return { code, files };
}
