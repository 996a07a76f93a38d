#!/usr/bin/env bash
# Chromium, Firefox: `getMessage('hints', 3)` shows the number in Firefox only, which shows a missing value as "null"
#
# Guessed beforehand: `i18n.getMessage()` turns each substitution into a string, a number like any other, whether it
# comes alone or in a list; a placeholder without a value is empty. Both browsers give the same words.
# Seen: Chromium drops a number that comes alone ("You have  hints") and keeps one in a list; Firefox keeps both. But a
# message with a placeholder that is asked for without a value says "null" in Firefox, where Chromium says nothing; so
# does `null` itself. Values that contain "$1", "$$" or the name of a placeholder are inserted as they are, in both.
# Where it bites: counts, which are numbers: the figure is missing in one browser, and tests in the other pass. An
# optional name becomes "Thanks, null" in the other. Pass a list of strings, with '' for what may be missing.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
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

const calls = {
  'a number': ['hints', 3],
  'a number in a list': ['hints', [3]],
  'a text': ['hints', '3'],
  'nothing, named': ['thanks'],
  'nothing, numbered': ['hints'],
  null: ['hints', null],
  'null in a list': ['hints', [null]],
  'a value with marks': ['thanks', '$1 $$ $NAME$'],
};
const messages = {
  hints: { message: 'You have $1 hints.' },
  thanks: { message: 'Thanks, $NAME$.', placeholders: { name: { content: '$1' } } },
};
let told;
const server = createServer(async (request, response) => {
  response.end();
  let body = '';
  for await (const part of request) body += part;
  told(JSON.parse(body));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;
mkdirSync('extension/_locales/en', { recursive: true });
writeFileSync('extension/_locales/en/messages.json', JSON.stringify(messages));
/** Runs in the background. */
async function ask(url, calls) {
  const { i18n } = globalThis.browser ?? globalThis.chrome;
  const body = JSON.stringify(calls.map((call) => i18n.getMessage(...call)));
  await fetch(url, { method: 'POST', mode: 'no-cors', body });
}
writeFileSync('extension/run.js', `${ask}; ask('${url}', ${JSON.stringify(Object.values(calls))});`);

const seen = {};
for (const [name, launchIt] of Object.entries(browsers)) {
  const manifest = {
    manifest_version: 3,
    name: 'messages',
    version: '1',
    default_locale: 'en',
    host_permissions: ['http://127.0.0.1/*'],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'messages@probe.invalid' } },
  };
  writeFileSync('extension/manifest.json', JSON.stringify(manifest));
  const answer = new Promise((resolve) => (told = resolve));
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/extension`);
  seen[name] = await answer;
  await browser.close();
}
server.close();
const expected = {
  'a number': ['You have  hints.', 'You have 3 hints.'],
  'a number in a list': ['You have 3 hints.', 'You have 3 hints.'],
  'a text': ['You have 3 hints.', 'You have 3 hints.'],
  'nothing, named': ['Thanks, .', 'Thanks, null.'],
  'nothing, numbered': ['You have  hints.', 'You have null hints.'],
  null: ['You have  hints.', 'You have null hints.'],
  'null in a list': ['You have null hints.', 'You have null hints.'],
  'a value with marks': ['Thanks, $1 $$ $NAME$.', 'Thanks, $1 $$ $NAME$.'],
};
for (const [index, what] of Object.keys(calls).entries()) {
  see(what, [seen.Chromium[index], seen.Firefox[index]], expected[what]);
}
JS
node probe.mjs
