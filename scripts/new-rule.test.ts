import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { UserError } from './lib/command-error.mjs';
import { writeRule } from './lib/rule-files';
import { ruleTemplate } from './lib/rule-templates';
import { root } from './lib/run.mjs';

let folder: string;
let lib: URL;
const own = new URL('../lib/', import.meta.url);
const textOf = (file: string) => readFile(new URL(file, lib), 'utf8');

/** What a file imports under a prefix, in the order in which it does. */
function importsFrom(code: string, prefix: string): string[] {
  return [...code.matchAll(/^import .* from '(.*)';$/gm)]
    .map(([, path]) => path!)
    .filter((path) => path.startsWith(prefix));
}

/** The files in the folder that are not formatted as ours are, one a line. */
async function listUnformatted(): Promise<string> {
  const oxfmt = resolve(root, 'node_modules/oxfmt/bin/oxfmt');
  const args = [oxfmt, '--config', resolve(root, '.oxfmtrc.json'), '--list-different', '.'];
  const ended = await promisify(execFile)(process.execPath, args, { cwd: folder }).catch(
    (error: { readonly stdout: string; readonly stderr: string }) => error,
  );
  if (ended.stderr) throw new Error(ended.stderr);
  return ended.stdout;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-rule-'));
  lib = pathToFileURL(`${folder}/`);
  await mkdir(new URL('rules/hard-sell/', lib), { recursive: true });
  for (const file of ['catalogue.ts', 'phrase-modules.ts']) {
    await cp(new URL(file, own), new URL(file, lib));
  }
});
afterEach(() => rm(folder, { recursive: true }));

it('writes a rule, its phrases and its test, and registers them', async () => {
  const catalogueBefore = await textOf('catalogue.ts');
  const modulesBefore = await textOf('phrase-modules.ts');
  const { files } = await writeRule(lib, 'empty-boast');
  expect(files).toEqual([
    'rules/empty-boast/index.ts',
    'rules/empty-boast/phrases.ts',
    'rules/empty-boast/empty-boast.test.ts',
    'catalogue.ts',
    'phrase-modules.ts',
  ]);
  expect(await textOf('rules/empty-boast/index.ts')).toContain("id: 'empty-boast'");
  expect(await textOf('rules/empty-boast/phrases.ts')).toContain(
    'export const emptyBoastSigns = {',
  );
  const catalogue = await textOf('catalogue.ts');
  expect(catalogue).toMatch(/\n {2}emptyBoast,\n\];/);
  expect(importsFrom(catalogue, './rules/')).toEqual(
    [...importsFrom(catalogueBefore, './rules/'), './rules/empty-boast'].toSorted(),
  );
  const modules = await textOf('phrase-modules.ts');
  expect(modules).toContain("  'rules/empty-boast/phrases': emptyBoast,\n");
  expect(importsFrom(modules, '@/lib/rules/')).toEqual(
    [...importsFrom(modulesBefore, '@/lib/rules/'), '@/lib/rules/empty-boast/phrases'].toSorted(),
  );
  await expect(listUnformatted()).resolves.toBe('');
});

it.each([
  ['Hard Sell', 'is no id'],
  ['hard_sell', 'is no id'],
  ['../hard-sell', 'is no id'],
  ['', 'is no id'],
  ['no-boasting', 'is an order'],
  ['house-style', 'would be taken for a team'],
  ['hard-sell', 'There is a rule hard-sell already'],
  ['class', 'cannot be the name of a rule in code'],
  ['await', 'cannot be the name of a rule in code'],
  ['selling', 'cannot be the name of a rule in code'],
  ['everywhere', 'cannot be the name of a rule in code'],
])('refuses “%s” and changes nothing', async (id, complaint) => {
  const before = await textOf('catalogue.ts');
  await expect(writeRule(lib, id)).rejects.toThrow(UserError);
  await expect(writeRule(lib, id)).rejects.toThrow(complaint);
  expect(await textOf('catalogue.ts')).toBe(before);
});

it('has left no placeholder text in an existing rule', () => {
  const written = ruleTemplate('empty-boast', 'emptyBoast').matchAll(
    /(?:why|found|before|after): '(.+)'/g,
  );
  const words = new Set(Array.from(written, ([, text]) => text!));
  expect(words.size).toBe(4);
  const left = rules.filter(({ why, messages, example: { before, after } }) =>
    [why, before, after, ...Object.values(messages)].some((text) => words.has(text)),
  );
  expect(left.map(({ id }) => id)).toEqual([]);
});
