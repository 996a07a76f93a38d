#!/usr/bin/env bash
# webext-options-sync: typing a name takes back the colour that the popup chose meanwhile, and makes the number 5 a text
#
# Guessed beforehand: with `syncForm()` "any change will automatically be saved", so what is typed into a field is saved
# for that field; other options stay as they are stored, with their types, and are shown once something else changes
# them.
# Seen, in Chromium: at each input the whole form is saved. While a field of the form has the focus, what other parts of
# the extension, or by `storage.sync` another computer, store is not shown in it, and the next letter typed into that
# field stores the form's old values over it: a name is typed on the options page, the popup makes the colour blue, a
# letter is added, and the colour is red again. As a number field gives text, the first letter in the name's field turns
# the default `limit: 5` into "5". Of two `set()` at once the first is lost. That saving waits 300 ms is said in the
# README; a page closed before, as a popup is by a click, saves nothing.
# Where it bites: settings that a popup, a menu and an options page share, and code that adds to a number. Listen for
# `change` yourself and store one field; convert numbers where they are read.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent webext-options-sync@4.3.0 esbuild@0.28.2 puppeteer-core@24.43.1
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

import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';

mkdirSync('extension');
const form = `<form><input name="name"><input name="limit" type="number">
  <select name="color"><option>red<option>blue</select></form>`;
const files = {
  'manifest.json': JSON.stringify({ manifest_version: 3, name: 'probe', version: '1', permissions: ['storage'] }),
  'options.html': `<!doctype html><meta charset="utf-8">${form}<script src="page.js"></script>`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(`extension/${name}`, text);
// `form` is what the page shows, `popup` stands for another part of the extension.
const contents = `import OptionsSync from 'webext-options-sync';
  const setup = { defaults: { name: 'Ann', limit: 5, color: 'red' }, logging: false };
  globalThis.popup = new OptionsSync(setup);
  globalThis.shown = new OptionsSync(setup).syncForm('form');`;
await build({
  stdin: { contents, resolveDir: '.' },
  bundle: true,
  outfile: 'extension/page.js',
  logLevel: 'warning',
});

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const executablePath = process.env.CHROMIUM;
const browser = await launch({ executablePath, args, headless: true, pipe: true, enableExtensions: true });
console.log(await browser.version());
const id = await browser.installExtension(`${process.cwd()}/extension`);
const open = async () => {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.evaluate(() => shown);
  return page;
};
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
const stored = (page) => page.evaluate(() => popup.getAll());
const page = await open();
see('defaults', await stored(page), { name: 'Ann', limit: 5, color: 'red' });
await page.focus('[name=name]');
await page.keyboard.press('End');
await page.keyboard.type('a');
await rest(800);
see('a letter in the name', await stored(page), { name: 'Anna', limit: '5', color: 'red' });
await page.evaluate(() => popup.set({ color: 'blue' }));
await rest(500);
see('blue by the popup', await stored(page), { name: 'Anna', limit: '5', color: 'blue' });
see('  shown', await page.$eval('select', (field) => field.value), 'red');
await page.keyboard.type('!');
await rest(800);
see('one more letter in the name', await stored(page), { name: 'Anna!', limit: '5', color: 'red' });

await page.evaluate(() => popup.setAll({}));
await page.evaluate(() => Promise.all([popup.set({ color: 'blue' }), popup.set({ limit: 7 })]));
see('two at once', await stored(page), { name: 'Ann', limit: 7, color: 'red' });
await page.evaluate(() => popup.setAll({}));
await page.close();
const short = await open();
await short.focus('[name=name]');
await short.keyboard.type('Zoe');
await short.close();
await rest(800);
see('closed at once', await stored(await open()), { name: 'Ann', limit: 5, color: 'red' });
await browser.close();
JS
node probe.mjs
