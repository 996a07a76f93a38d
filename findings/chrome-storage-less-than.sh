#!/usr/bin/env bash
# Chromium, chrome.storage: a "<3" takes seven bytes, so that a list of 8,000 letters does not fit into 8,192
#
# Guessed beforehand: what an item takes of its quota is the length of its key plus that of its value as JSON, in
# UTF-8, as documented: what `JSON.stringify()` gives, measured by TextEncoder.
# Seen: that holds for accents, emoji, quotes, line breaks and control characters. But "<" counts six bytes, and so do
# the line separator (U+2028) and the paragraph separator; 100000000000 counts as "100000000000.0". `storage.sync` and
# `storage.local` do the same. A list with ten hearts ("<3") in every hundred letters is refused at two thirds of its
# size, with an error that names the quota. The value itself comes back unchanged.
# Where it bites: drafts, phrases and templates with hearts, arrows ("<-") or HTML in `storage.sync`: your own check
# says that they fit, and `set()` rejects. Ask `getBytesInUse()` in `storage.local` first, or count "<" as six.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent puppeteer-core@24.43.1
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
import { launch } from 'puppeteer-core';

mkdirSync('extension');
const manifest = { manifest_version: 3, name: 'bytes', version: '1', permissions: ['storage'] };
writeFileSync('extension/manifest.json', JSON.stringify({ ...manifest, background: { service_worker: 'worker.js' } }));
writeFileSync('extension/worker.js', '');
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const enableExtensions = [`${process.cwd()}/extension`];
const executablePath = process.env.CHROMIUM;
const browser = await launch({ executablePath, args, headless: true, pipe: true, enableExtensions });
console.log(await browser.version());
const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
const worker = await target.worker();
/** Bytes that a value takes in both areas beyond key and JSON. */
const beyond = (value) =>
  worker.evaluate(async (value) => {
    const expected = new TextEncoder().encode(`key${JSON.stringify(value)}`).length;
    const bytes = [];
    for (const area of [chrome.storage.sync, chrome.storage.local]) {
      await area.set({ key: value });
      bytes.push((await area.getBytesInUse('key')) - expected);
    }
    return bytes;
  }, value);
for (const value of ['soup', 'café', '🎉', '"a"', 'a\nb', '\u0007', 'a > b & c', 1.5, 1e21, { a: [true, null] }]) {
  see(JSON.stringify(value), await beyond(value), [0, 0]);
}
see('<3', await beyond('<3'), [5, 5]);
see('U+2028', await beyond('\u2028'), [3, 3]);
see('100000000000', await beyond(100_000_000_000), [2, 2]);
const store = (text) =>
  worker.evaluate(async (text) => {
    try {
      await chrome.storage.sync.set({ key: text });
      return (await chrome.storage.sync.get('key')).key === text;
    } catch (error) {
      return error.message;
    }
  }, text);
const letters = (hearts) => `${'<3'.repeat(hearts)}${'a'.repeat(100 - 2 * hearts)}`;
see('8,000 letters', await store(letters(0).repeat(80)), true);
see('5,400 letters with hearts', await store(letters(10).repeat(54)), true);
see('5,500 of them', await store(letters(10).repeat(55)), 'Resource::kQuotaBytesPerItem quota exceeded');
await browser.close();
JS
node probe.mjs
