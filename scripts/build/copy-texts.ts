import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { runSourceModule } from './source-modules';

/** The modules with texts of panel, lessons and pages in another language. */
const TEXTS = /^lib\/copy\/(?!en\/)[\w-]+\/((?:panel|lessons|pages\/(?!index)\w+)\.ts)$/;
/** Those with texts of hints. */
const HINTS = /^lib\/copy\/(?!en\/)[\w-]+\/hints\.ts$/;

type Texts = Readonly<Record<string, string>>;
type Groups = Readonly<Record<string, Texts>>;

/**
 * Stores texts in other languages without their keys, in the order of the English ones, which are loaded anyway to
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
      const part = TEXTS.exec(path)?.[1];
      const isHints = HINTS.test(path);
      if ((!part && !isHints) || !existsSync(`${root}/lib/i18n/keyed-texts.ts`)) return undefined;
      const original = `${root}/lib/${isHints ? 'i18n/english-hints.ts' : `copy/en/${part}`}`;
      const english = await runSourceModule<Readonly<Record<string, unknown>>>(root, original);
      const translated = await runSourceModule<Readonly<Record<string, unknown>>>(root, id);
      for (const file of [...english.files, ...translated.files]) this.addWatchFile(file);
      const exports = isHints
        ? [hintsCode(english.module.englishHints as Groups, translated.module.hints as Groups)]
        : Object.entries(translated.module).map(([name, texts]) =>
            textsCode(name, english.module[name] as Texts, texts as Texts),
          );
      return {
        code: [
          `import * as english from ${JSON.stringify(original)};`,
          `import { keyedHints, keyedTexts } from '@/lib/i18n/keyed-texts';`,
          ...exports,
        ].join('\n'),
        map: null,
      };
    },
  };
}

function textsCode(name: string, english: Texts, translated: Texts): string {
  const texts = textsInOrder(english, translated);
  return `export const ${name} = keyedTexts(english.${name}, ${JSON.stringify(texts)});`;
}

function hintsCode(english: Groups, translated: Groups): string {
  const texts = hintsInOrder(english, translated);
  return `export const hints = keyedHints(english.englishHints, ${JSON.stringify(texts)});`;
}

/** @throws {Error} for a key that is not in English, whose text would be lost */
export function textsInOrder(english: Texts, translated: Texts): (string | null)[] {
  assertKnown(english, translated);
  return Object.keys(english).map((key) => translated[key] ?? null);
}

/** @throws {Error} for a key that is not in English, whose text would be lost */
export function hintsInOrder(english: Groups, translated: Groups): (string | null)[][] {
  assertKnown(english, translated);
  return Object.entries(english).map(([id, texts]) => textsInOrder(texts, translated[id] ?? {}));
}

function assertKnown(english: object, translated: object): void {
  const unknown = Object.keys(translated).find((key) => !Object.hasOwn(english, key));
  if (unknown !== undefined) throw new Error(`No English text has the key ${unknown}.`);
}
