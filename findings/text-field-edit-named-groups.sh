#!/usr/bin/env bash
# text-field-edit: a match of a pattern with a named group stays, and its replacement goes to the front of the field
#
# Guessed beforehand: `replaceFieldText()` does to a field what `value.replace()` does to a string ("but better"),
# except for replacement patterns, which its README rules out.
# Seen: the position of a match is taken from the last argument but one of the function that `replace()` calls. With a
# named group there is one more, so that argument is the text itself: every replacement goes to the beginning of the
# field, and nothing is removed. Positions of later matches are computed with the length of what was to be inserted:
# where a field turns "\r\n" into one character, strips line breaks or has a `maxlength`, less is inserted than that,
# and the next ones remove other letters: the last words of a list are lost.
# Where it bites: a button that fixes all of one kind in a draft. Name no groups, and insert only what the field keeps.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Needs
# Chromium as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent text-field-edit@4.1.1 esbuild@0.28.2 puppeteer-core@24.43.1
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

import { buildSync } from 'esbuild';
import { launch } from 'puppeteer-core';

const stdin = { contents: "export * from 'text-field-edit'", resolveDir: process.cwd() };
const { outputFiles } = buildSync({ stdin, bundle: true, write: false, format: 'iife', globalName: 'edit' });
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
/** What `value.replace()` would give in this field, and what the library gives. */
const both = async (field, text, pattern, replacement) => {
  await page.setContent(`<!doctype html>${field}`);
  await page.addScriptTag({ content: outputFiles[0].text });
  return page.evaluate((text, source, replacement) => {
    const field = document.querySelector('input, textarea');
    const pattern = new RegExp(source, 'g');
    field.value = text.replace(pattern, replacement);
    const native = field.value;
    field.value = text;
    window.edit.replaceFieldText(field, pattern, replacement);
    return [native, field.value];
  }, text, pattern, replacement);
};
const [area, line] = ['<textarea></textarea>', '<input>'];
const same = (text) => [text, text];
see('a word', await both(area, 'soup and soup', 'soup', 'stew'), same('stew and stew'));
see('a longer one', await both(area, 'a b a b', 'a', 'soup'), same('soup b soup b'));
see('a group', await both(area, 'hot soup, cold soup', '(hot|cold) soup', 'stew'), same('stew, stew'));
const named = '(?<how>hot|cold) soup';
const twice = ['stew, stew', 'stewstewhot soup, cold soup'];
see('a named group', await both(area, 'hot soup, cold soup', named, 'stew'), twice);
see('Windows lines', await both(area, 'a, b, c', ', ', ',\r\n'), ['a,\nb,\nc', 'a,\nb,,\n']);
see('lines in one line', await both(line, 'a, b, c', ', ', ',\n'), ['a,b,c', 'a,b,,']);
const full = await both('<input maxlength="9">', 'a b a b', 'a', 'soup');
see('a full field', full, ['soup b soup b', 'sou b asb']);
await browser.close();
JS
node probe.mjs
