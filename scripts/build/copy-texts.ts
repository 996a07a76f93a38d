import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { runSourceModule } from './source-modules';

/** The modules with texts of panel, lessons and pages in another language. */
const TRANSLATION = /^lib\/copy\/(?!en\/)[\w-]+\/((?:panel|lessons|pages\/(?!index)\w+)\.ts)$/;

type Texts = Readonly<Record<string, string>>;

/**
 * Stores texts in other languages without their keys, in the order of the English ones: a page loads these anyway, to
 * stand in for what is missing.
 *
 * @param checkout folder of the sources that are built
 */
export function copyTextsPlugin(checkout: string): Plugin {
  const root = normalizePath(resolve(checkout));
  return {
    name: 'tweet-coach:copy-texts',
    enforce: 'pre',
    async load(id) {
      const path = normalizePath(relative(root, normalizePath(id)));
      const part = TRANSLATION.exec(path)?.[1];
      const original = `${root}/lib/copy/en/${part}`;
      if (!part || !existsSync(original) || !existsSync(`${root}/lib/i18n/keyed-texts.ts`)) {
        return undefined;
      }
      const english = await runSourceModule<Readonly<Record<string, Texts>>>(root, original);
      const translated = await runSourceModule<Readonly<Record<string, Texts>>>(root, id);
      for (const file of [...english.files, ...translated.files]) this.addWatchFile(file);
      const names = Object.keys(translated.module);
      return {
        code: [
          `import * as english from ${JSON.stringify(original)};`,
          `import { keyedTexts } from '@/lib/i18n/keyed-texts';`,
          ...names.map((name) => {
            const texts = textsInOrder(english.module[name]!, translated.module[name]!);
            return `export const ${name} = keyedTexts(english.${name}, ${JSON.stringify(texts)});`;
          }),
        ].join('\n'),
        map: null,
      };
    },
  };
}

/** @throws {Error} for a key that is not in English, whose text would be lost */
export function textsInOrder(english: Texts, translated: Texts): (string | null)[] {
  const unknown = Object.keys(translated).find((key) => !Object.hasOwn(english, key));
  if (unknown !== undefined) throw new Error(`No English text has the key ${unknown}.`);
  return Object.keys(english).map((key) => translated[key] ?? null);
}
