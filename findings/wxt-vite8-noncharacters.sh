#!/usr/bin/env bash
# wxt: built by Vite 8, an extension with "\uffff" in a content script is refused by Chromium as not UTF-8
#
# Guessed beforehand: an escape in a source file is still one, or is the same character, in the build; either way the
# file is UTF-8 and loads. WXT has its bundler write content scripts in ASCII for Chromium's sake.
# Seen: with Vite 8 the minifier writes the character itself. That is valid UTF-8, but to Chromium a file with a
# noncharacter (U+FDD0 to U+FDEF, and the last two of each plane) is not: "It isn't UTF-8 encoded", and the whole
# extension is not loaded. The build passes. What keeps content scripts in ASCII in WXT 0.20.27 is an option of
# esbuild, which Vite 7 still uses (it writes "\uFFFF", which loads) and Vite 8 does not. Accents and emoji load when
# written bare as well, and in a regular expression the escape stays.
# Where it bites: "\uffff" as the end of a key range or as a mark that no text contains, often in some dependency:
# after an update of Vite the build cannot be installed. Write `String.fromCharCode(65535)` where the minifier cannot
# evaluate it, or restore the escapes in a step after the build.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent wxt@0.20.27 vite@8.3.8 puppeteer-core@24.43.1
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

import { launch } from 'puppeteer-core';
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const start = (options) =>
  launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true, ...options });
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Builds a content script with WXT; gives the folder and what became of the script. */
function build(main) {
  mkdirSync('entrypoints', { recursive: true });
  writeFileSync('wxt.config.mjs', "export default { manifest: { name: 'probe', version: '1' } };");
  const options = `{ matches: ['http://127.0.0.1/*'], main: () => console.log(${main}) }`;
  writeFileSync('entrypoints/probe.content.js', `export default defineContentScript(${options});`);
  execFileSync('node', ['node_modules/wxt/bin/wxt.mjs', 'build'], { stdio: 'pipe' });
  const out = `${process.cwd()}/.output/chrome-mv3`;
  return { out, text: readFileSync(`${out}/content-scripts/probe.js`, 'utf8') };
}
const browser = await start({ enableExtensions: true });
console.log(await browser.version());
/** Whether all of the script is ASCII, and whether Chromium takes the extension, or what it says. */
async function load({ out, text }) {
  const isAscii = /^[\0-\x7f]*$/.test(text);
  try {
    await browser.uninstallExtension(await browser.installExtension(out));
    return [isAscii, 'loaded'];
  } catch (error) {
    return [isAscii, error.message.replace(/^.*?\): /, '')];
  }
}
const refused = "Could not load file 'content-scripts/probe.js' for content script. It isn't UTF-8 encoded.";
const cases = [
  ['the end of a range of keys', String.raw`[document.title, document.title + '\uffff']`, [false, refused]],
  ['a mark', String.raw`document.title.replaceAll('\ufdd0', '')`, [false, refused]],
  ['a regular expression', String.raw`/[\ue000-\uffff]/.test(document.title)`, [true, 'loaded']],
  ['accents and emoji', String.raw`document.title.replaceAll('\u00e9', '\u{1f389}')`, [false, 'loaded']],
];
for (const [name, main, expected] of cases) see(`${name}, Vite 8`, await load(build(main)), expected);
const flags = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
execFileSync('npm', ['install', ...flags, 'vite@7.3.8']);
for (const [name, main] of cases) see(`${name}, Vite 7.3.8`, await load(build(main)), [true, 'loaded']);
await browser.close();
JS
node probe.mjs
