import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { runSourceModule } from './source-modules';

/** Modules whose value the build computes, and the name of the value that each exports. */
const MODULES: readonly [file: RegExp, value: string][] = [
  [/^lib\/rule-facts\.ts$/, 'ruleFacts'],
  [/^lib\/rule-lessons\.ts$/, 'lessonOfRule'],
  [/^lib\/rule-levels\.ts$/, 'ruleLevels'],
  [/^lib\/i18n\/rule-names\/(?:de|es|fr|ja|pt-BR)\.ts$/, 'ruleNames'],
];

/**
 * Puts the facts, levels, lessons and names of the rules into the product without the rules themselves:
 * `lib/rule-{facts,lessons,levels}.ts` and `lib/i18n/rule-names/*` become plain values.
 *
 * @param checkout folder of the sources that are built
 */
export function ruleFactsPlugin(checkout: string): Plugin {
  const root = normalizePath(resolve(checkout));
  return {
    name: 'tweet-coach:rule-facts',
    enforce: 'pre',
    async load(id) {
      const path = normalizePath(relative(root, normalizePath(id)));
      const value = MODULES.find(([file]) => file.test(path))?.[1];
      if (value === undefined || !existsSync(id)) return undefined;
      const { module, files } = await runSourceModule<Readonly<Record<string, unknown>>>(root, id);
      for (const each of files) this.addWatchFile(each);
      return { code: `export const ${value} = ${JSON.stringify(module[value])};\n`, map: null };
    },
  };
}
