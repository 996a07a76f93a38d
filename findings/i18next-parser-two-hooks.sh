#!/usr/bin/env bash
# i18next-parser: texts of a second component in a file go to the namespace of the first, under the prefix of the last
#
# Guessed beforehand: the parser knows `useTranslation('posts', { keyPrefix: 'list' })`, and writes each `t('title')`
# where i18next looks for it: the namespace and prefix of the hook that this `t` comes from.
# Seen: one namespace and one prefix are kept per file: the namespace of the first hook in it, the prefix of the last,
# whichever component they are in and whatever they called `t`. Of two components with a title each, in "posts" under
# "list" and in "drafts", one text is written, "list.title" of "posts"; a component above that uses plain keys gets the
# prefix of one below. i18next asks for four keys here, of which three are in no file. A file per component is right,
# and so is a namespace inside the key ("drafts:title"). There is no warning.
# Where it bites: texts of the second component appear as keys in every language, and translators get keys that nobody
# asks for. Write namespaces into the keys, or one component per file.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent i18next-parser@9.4.0 i18next@26.7.2
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import i18next from 'i18next';

writeFileSync(
  'i18next-parser.config.mjs',
  `export default { locales: ['en'], output: 'out/$LOCALE/$NAMESPACE.json', input: ['src/*.tsx'], createOldCatalogs: false };`,
);
const flat = (value, path) =>
  typeof value === 'string' ? [path] : Object.entries(value).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key));
/** The keys that are written for some files, each with its namespace. */
function extract(files) {
  for (const folder of ['src', 'out']) rmSync(folder, { recursive: true, force: true });
  mkdirSync('src');
  for (const [name, text] of Object.entries(files)) writeFileSync(`src/${name}.tsx`, text);
  execFileSync('npx', ['i18next', '--config', 'i18next-parser.config.mjs', '--silent'], { stdio: 'ignore' });
  return readdirSync('out/en').flatMap((file) => {
    const keys = flat(JSON.parse(readFileSync(`out/en/${file}`, 'utf8')), '');
    return keys.map((key) => `${file.replace('.json', '')}:${key}`);
  }).sort();
}
/** The keys that i18next looks for in vain when the same components are drawn. */
async function asked(...components) {
  const missing = [];
  const i18n = i18next.createInstance();
  const missingKeyHandler = (_, namespace, key) => missing.push(`${namespace}:${key}`);
  await i18n.init({ lng: 'en', ns: ['posts', 'drafts'], resources: { en: {} }, saveMissing: true, missingKeyHandler });
  for (const [namespace, prefix, ...keys] of components) {
    const t = i18n.getFixedT('en', namespace, prefix);
    for (const key of keys) t(key);
  }
  return missing.sort();
}
const component = (name, hook, ...keys) => `export function ${name}() {
  const { t } = useTranslation(${hook});
  return <p>${keys.map((key) => `{t('${key}')}`).join('')}</p>;
}
`;
const list = component('List', "'posts', { keyPrefix: 'list' }", 'title');
const drafts = component('Drafts', "'drafts'", 'title', 'empty');
const plain = component('Plain', "'posts'", 'plain');
const right = await asked(['posts', 'list', 'title'], ['drafts', undefined, 'title', 'empty'], ['posts', undefined, 'plain']);
see('asked for', right, ['drafts:empty', 'drafts:title', 'posts:list.title', 'posts:plain']);
see('a file each', extract({ list, drafts, plain }), right);
see('in one file', extract({ all: list + drafts + plain }), ['posts:list.empty', 'posts:list.plain', 'posts:list.title']);
see('plain above', extract({ all: plain + list }), ['posts:list.plain', 'posts:list.title']);
const named = component('Drafts', '', 'drafts:title', 'drafts:empty');
see('in the key', extract({ all: plain + named }), ['drafts:empty', 'drafts:title', 'posts:plain']);
JS
node probe.mjs
