import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { compileFunction } from 'node:vm';
import { UserError } from './command-error.mjs';
import { phrasesTemplate, ruleTemplate, testTemplate } from './rule-templates';

/** Lower-case words with hyphens. */
const ID = /^[a-z]+(?:-[a-z]+)*$/;
/** Names of words to avoid in a policy (`houseRuleId`). */
const HOUSE = /^house-/;
const ORDER = /^(?:no|use|avoid|prefer)-/;

/** The files that were written, and the remaining steps. */
export interface WrittenRule {
  /** Paths within `lib`. */
  readonly files: readonly string[];
  readonly steps: readonly string[];
}

/**
 * Writes the folder of a new rule, and adds it and its phrases to `catalogue.ts` and `phrase-modules.ts`.
 *
 * @param lib the folder `lib`, as a URL that ends with a slash
 * @throws {UserError} if the id is malformed, an order, or taken, or its name in code is; nothing is written then
 */
export async function writeRule(lib: URL, id: string): Promise<WrittenRule> {
  const folder = new URL(`rules/${id}/`, lib);
  const catalogue = new URL('catalogue.ts', lib);
  const phraseModules = new URL('phrase-modules.ts', lib);
  refuseId(id, folder);
  const [rules, modules] = await Promise.all([
    readFile(catalogue, 'utf8'),
    readFile(phraseModules, 'utf8'),
  ]);
  const name = nameInCode(id, [rules, modules]);
  const listed = inCatalogue(rules, id, name);
  const named = inPhraseModules(modules, id, name);
  const files = {
    'index.ts': ruleTemplate(id, name),
    'phrases.ts': phrasesTemplate(name),
    [`${id}.test.ts`]: testTemplate(name),
  };
  await mkdir(folder);
  for (const [file, text] of Object.entries(files)) await writeFile(new URL(file, folder), text);
  await writeFile(catalogue, listed);
  await writeFile(phraseModules, named);
  return {
    files: [
      ...Object.keys(files).map((file) => `rules/${id}/${file}`),
      'catalogue.ts',
      'phrase-modules.ts',
    ],
    steps: [
      `Say in lib/rules/${id}/index.ts what the rule is for and how firmly it speaks, and write its words in phrases.ts.`,
      'Say what people call it in lib/copy/en/rule-words.ts, and write its texts and words in the languages of lib/copy (docs/languages.md).',
      'Run npm run policy:schema and npm run etiquette, then npm test.',
    ],
  };
}

/** @throws {UserError} if the id is malformed, an order, or taken */
function refuseId(id: string, folder: URL): void {
  if (!ID.test(id)) {
    throw new UserError(
      `“${id}” is no id: write lower-case words with hyphens between them, such as hard-sell.`,
    );
  }
  if (ORDER.test(id)) {
    throw new UserError(`“${id}” is an order: name what is amiss instead, such as hashtag-crowd.`);
  }
  if (HOUSE.test(id)) {
    throw new UserError(
      `“${id}” would be taken for a team's words to avoid: give it a name without “house-”.`,
    );
  }
  if (existsSync(folder)) throw new UserError(`There is a rule ${id} already: lib/rules/${id}.`);
}

/**
 * The name of a rule in code: "hard-sell" is `hardSell`.
 *
 * @param modules that will import it
 * @throws {UserError} if the name is reserved or used in one of the modules
 */
function nameInCode(id: string, modules: readonly string[]): string {
  const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (isReserved(name) || [...modules, ruleTemplate(id, '')].some((code) => names(code, name))) {
    throw new UserError(`“${id}” cannot be the name of a rule in code: choose another noun.`);
  }
  return name;
}

/** Whether a word cannot be an identifier, like "class". */
function isReserved(name: string): boolean {
  try {
    compileFunction(`'use strict'; const ${name} = 0;`);
    return name === 'await';
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return true;
  }
}

/** Whether the code imports or declares the name. */
function names(code: string, name: string): boolean {
  return new RegExp(String.raw`^(?:import|(?:export )?const) [^'=]*\b${name}\b`, 'm').test(code);
}

/** The part of a line from its first quotation mark. */
const pathIn = (line: string) => line.slice(line.indexOf("'"));

/** Inserts a line in alphabetical order among those that match `lines`. */
function insertInOrder(text: string, line: string, lines: RegExp): string {
  const all = [...text.matchAll(lines)];
  const last = all.at(-1);
  if (!last) throw new Error(`Nothing like ${lines} stands where “${line}” belongs.`);
  const next = all.find(([each]) => pathIn(each) > pathIn(line));
  const at = next ? next.index : last.index + last[0].length + 1;
  return `${text.slice(0, at)}${line}\n${text.slice(at)}`;
}

function inCatalogue(text: string, id: string, name: string): string {
  const line = `import { ${name} } from './rules/${id}';`;
  const imported = insertInOrder(text, line, /^import \{ \w+ \} from '\.\/rules\/.*$/gm);
  return imported.replace(/^\];$/m, `  ${name},\n];`);
}

function inPhraseModules(text: string, id: string, name: string): string {
  const line = `import * as ${name} from '@/lib/rules/${id}/phrases';`;
  const imported = insertInOrder(text, line, /^import \* as \w+ from '@\/lib\/rules\/.*$/gm);
  return insertInOrder(imported, `  'rules/${id}/phrases': ${name},`, /^ {2}'rules\/.*,$/gm);
}
