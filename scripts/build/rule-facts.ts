import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { normalizePath, runnerImport, type Plugin } from 'vite';
import type * as Facts from '../../lib/rule-facts';

/**
 * Puts the facts of the rules into the product without the rules: `lib/rule-facts.ts` becomes a list of plain values.
 *
 * @param checkout folder of the sources that are built
 */
export function ruleFactsPlugin(checkout: string): Plugin {
  const root = normalizePath(resolve(checkout));
  const file = `${root}/lib/rule-facts.ts`;
  return {
    name: 'tweet-coach:rule-facts',
    enforce: 'pre',
    async load(id) {
      if (normalizePath(id) !== file || !existsSync(file)) return undefined;
      const { module, dependencies } = await runnerImport<typeof Facts>(file, {
        root,
        configFile: false,
        logLevel: 'error',
        resolve: { alias: { '@': root } },
      });
      for (const each of dependencies) this.addWatchFile(each);
      return {
        code: `export const ruleFacts = ${JSON.stringify(module.ruleFacts)};\n`,
        map: null,
      };
    },
  };
}
