#!/usr/bin/env bash
# @unocss/transformer-variant-group: in a .tsx file total-(used-spare) becomes total-used-spare, another number
#
# Guessed beforehand: the transformer writes out groups of class names, as in "hover:(text-red underline)", and leaves
# all else alone, since by default it runs over every .tsx and .jsx of a project.
# Seen: it looks for a word, ":" or "-", and a bracket, wherever they stand. A subtraction of a bracket that is written
# without spaces loses the bracket, and so is another number. So do texts: "Open Mon-(Tue or Wed)" becomes "Open Mon-Tue
# Mon-or Mon-Wed", "Note:(see below)" becomes "Note:see Note:below". The build says nothing, and types are checked on
# what was written. With spaces around the minus nothing happens, nor in a .ts file.
# Where it bites: code that no formatter has seen, and the words of a panel in any code. `separators: [':']` saves the
# arithmetic; keep texts with such brackets in a .ts file.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  unocss@66.12.0 vite@7.3.1 @unocss/transformer-variant-group@66.12.0
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

import transformerVariantGroup from '@unocss/transformer-variant-group';
import { mkdirSync, writeFileSync } from 'node:fs';
import UnoCSS from 'unocss/vite';
import { build } from 'vite';

mkdirSync('src');
const source = `
export const left = (total: number, used: number, spare: number) => total-(used-spare);
export const spaced = (total: number, used: number, spare: number) => total - (used - spare);
export const hours = 'Open Mon-(Tue or Wed)';
export const note = 'Note:(see below)';
`;
const built = async (file, options) => {
  writeFileSync(`src/${file}`, source);
  const transformers = options ? [transformerVariantGroup(options)] : [];
  await build({
    logLevel: 'silent',
    configFile: false,
    plugins: [UnoCSS({ configFile: false, presets: [], transformers })],
    build: { lib: { entry: `src/${file}`, formats: ['es'], fileName: 'out' }, outDir: `${file}-out`, minify: false },
  });
  const { left, spaced, hours, note } = await import(`${process.cwd()}/${file}-out/out.js`);
  return [left(10, 5, 2), spaced(10, 5, 2), hours, note];
};

const meant = [7, 7, 'Open Mon-(Tue or Wed)', 'Note:(see below)'];
see('without it', await built('without.tsx'), meant);
see('in a .ts file', await built('plain.ts', {}), meant);
const groups = [3, 7, 'Open Mon-Tue Mon-or Mon-Wed', 'Note:see Note:below'];
see('in a .tsx file', await built('with.tsx', {}), groups);
const colons = [7, 7, 'Open Mon-(Tue or Wed)', 'Note:see Note:below'];
see('with one separator', await built('colon.tsx', { separators: [':'] }), colons);
JS
node probe.mjs
