#!/usr/bin/env bash
# Chromium, Firefox: `storage.set({ score: NaN })` succeeds and keeps the old score, or stores NaN or null, by area
#
# Guessed beforehand: what cannot be stored is an error; what can be stored comes back the same from `storage.local`,
# `.session` and `.sync` of one browser. A new value replaces the old one, or `undefined` removes it.
# Seen: in Chromium an item that is NaN, infinite, a BigInt, a function or `undefined` is left out of the call, which
# resolves without an event, and the old value stays. Inside an object the field disappears. Dates, and those of
# Temporal, become `{}`, although JSON has a string for them. In Firefox `local` and `session` keep dates, maps and
# NaN, but `undefined` removes the item in one and leaves it in the other; `sync` writes JSON: null for NaN and
# `undefined`, a string for a date. A string that ends in half an emoji comes back with "�" in Chromium and unchanged
# in Firefox, except for `sync`, where it gives "An unexpected error occurred".
# Where it bites: the mean of no values, or an option reset to `undefined`: in one browser the old one is back at the
# next start. Dates are empty objects, strings or dates. Store numbers and strings, and use `remove()`.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
FIREFOX=$(command -v "${FIREFOX:-firefox}") || { echo 'Install Firefox, or name it in FIREFOX.' >&2; exit 1; }
export CHROMIUM FIREFOX
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

import { launch } from 'puppeteer-core';
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browsers = {
  Chromium: (options) =>
    launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true, ...options }),
  Firefox: () => launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true }),
};
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** Runs in the background: what is stored after each value took the place of "old", for each area. */
async function store(url) {
  const { storage } = globalThis.browser ?? globalThis.chrome;
  const values = {
    'undefined': undefined,
    'NaN': NaN,
    'BigInt': 10n,
    'function': () => 5,
    'NaN in an object': { score: NaN },
    'date': new Date(0),
    'Temporal': Temporal.PlainDate.from('2026-11-30'),
    'map': new Map([['score', 5]]),
    'half an emoji': 'soup\ud83c',
    'text': 'soup',
  };
  const show = (value) => {
    if (value === undefined || Number.isNaN(value)) return String(value);
    if (typeof value === 'bigint') return `${value}n`;
    if (value instanceof Date || value instanceof Map) return value.constructor.name;
    if (value !== null && typeof value === 'object') {
      return `{${Object.entries(value).map(([key, part]) => `${key}: ${show(part)}`)}}`;
    }
    return value === null ? 'null' : value;
  };
  const seen = {};
  for (const [name, value] of Object.entries(values)) {
    seen[name] = {};
    for (const area of ['local', 'session', 'sync']) {
      await storage[area].set({ item: 'old' });
      let told = '';
      await storage[area].set({ item: value }).catch(({ message }) => (told = `${message}: `));
      const got = await storage[area].get('item');
      seen[name][area] = told + ('item' in got ? show(got.item) : 'nothing');
    }
  }
  await fetch(url, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
let told;
const server = createServer(async (request, response) => {
  response.end();
  let body = '';
  for await (const part of request) body += part;
  told(JSON.parse(body));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;
mkdirSync('extension');
writeFileSync('extension/run.js', `${store}; store('${url}');`);
const seen = {};
for (const [name, launchIt] of Object.entries(browsers)) {
  const manifest = {
    manifest_version: 3,
    name: 'store',
    version: '1',
    permissions: ['storage'],
    host_permissions: ['http://127.0.0.1/*'],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'store@probe.invalid' } },
  };
  writeFileSync('extension/manifest.json', JSON.stringify(manifest));
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  const answer = new Promise((resolve) => (told = resolve));
  await browser.installExtension(`${process.cwd()}/extension`);
  seen[name] = await answer;
  await browser.close();
}
server.close();
const all = (value) => ({ local: value, session: value, sync: value });
const noClone = (what) => `DataCloneError: ${what} object could not be cloned.: old`;
const expected = {
  'undefined': [all('old'), { local: 'nothing', session: 'undefined', sync: 'null' }],
  'NaN': [all('old'), { local: 'NaN', session: 'NaN', sync: 'null' }],
  'BigInt': [all('old'), { local: '10n', session: '10n', sync: "BigInt value can't be serialized in JSON: old" }],
  'function': [all('old'), { ...all(noClone('Function')), sync: noClone('The') }],
  'NaN in an object': [all('{}'), { ...all('{score: NaN}'), sync: '{score: null}' }],
  'date': [all('{}'), { ...all('Date'), sync: '1970-01-01T00:00:00.000Z' }],
  'Temporal': [all('{}'), { ...all(noClone('Temporal.PlainDate')), sync: '2026-11-30' }],
  'map': [all('{}'), { ...all('Map'), sync: '{}' }],
  'half an emoji': [all('soup\ufffd'), { ...all('soup\ud83c'), sync: 'An unexpected error occurred: old' }],
  'text': [all('soup'), all('soup')],
};
for (const [what, as] of Object.entries(expected)) see(what, [seen.Chromium[what], seen.Firefox[what]], as);
JS
node probe.mjs
