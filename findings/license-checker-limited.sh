#!/usr/bin/env bash
# license-checker-rseidelsohn: with only MIT allowed "LIMITED.md", "not MIT" and "MIT AND GPL-3.0" pass
#
# Guessed beforehand: `--onlyAllow MIT` fails on a package under any other licence, `--failOn GPL-3.0` on one under
# that; expressions of SPDX are read as logic: OR is a choice, AND is both.
# Seen: a licence is allowed if the letters of an allowed one stand somewhere in it: MIT-0, "MIT AND
# CC-BY-NC-4.0", AGPL-3.0 for GPL-3.0, UNLICENSED, which reserves all rights, for UNLICENSE, and a licence of one's
# own in a file LIMITED.md. A text that says "not MIT" counts as MIT by guess, and passes. `--failOn` is the other
# way round: it looks for the whole text, so that neither "(MIT AND GPL-3.0)" nor GPL-3.0-only fails.
# `--excludeLicenses MIT` holds the file LIMITED.md to be MIT as well, but knows AND from OR.
# Where it bites: a check before each release that is green whatever is installed. Read `--json` and hold each
# expression against the list by spdx-satisfies.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent license-checker-rseidelsohn@4.4.2
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

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const checker = `${process.cwd()}/node_modules/license-checker-rseidelsohn/bin/license-checker-rseidelsohn.js`;
mkdirSync('app/node_modules/other', { recursive: true });
writeFileSync('app/package.json', JSON.stringify({ name: 'app', version: '1.0.0', license: 'MIT', dependencies: { other: '1.0.0' } }));
/** The check of an app under MIT with one package under `license`. */
function check(license, ...options) {
  writeFileSync('app/node_modules/other/package.json', JSON.stringify({ name: 'other', version: '1.0.0', license }));
  const { status, stdout } = spawnSync(process.execPath, [checker, '--csv', ...options], { cwd: 'app', encoding: 'utf8' });
  return { passes: status === 0, listed: stdout.includes('"other@1.0.0"') };
}
const passing = (list, licenses) => licenses.filter((license) => check(license, '--onlyAllow', list).passes);
const own = 'SEE LICENSE IN LIMITED.md';
const others = ['ISC', 'GPL-3.0', 'SEE LICENSE IN EULA.txt', 'Proprietary'];
see('only MIT: right', passing('MIT', ['MIT', '(MIT OR GPL-3.0)', ...others]), ['MIT', '(MIT OR GPL-3.0)']);
const wrong = ['MIT AND CC-BY-NC-4.0', '(GPL-3.0 AND MIT)', 'MIT-0', own, 'Proprietary, not MIT'];
see('only MIT: passes as well', passing('MIT', wrong), wrong);
see('MIT or GPL-3.0', passing('MIT;GPL-3.0', ['LGPL-3.0', 'AGPL-3.0', 'LGPL-2.1']), ['LGPL-3.0', 'AGPL-3.0']);
see('MIT or UNLICENSE', passing('MIT;UNLICENSE', ['UNLICENSED']), ['UNLICENSED']);
const kinds = ['GPL-3.0', 'GPL-3.0-only', 'GPL-3.0+', '(MIT AND GPL-3.0)'];
see('fail on GPL-3.0', kinds.filter((license) => !check(license, '--failOn', 'GPL-3.0').passes), ['GPL-3.0']);
const rest = ['MIT', '(MIT OR GPL-3.0)', '(MIT AND GPL-3.0)', own, 'SEE LICENSE IN EULA.txt'];
see('without MIT', rest.filter((license) => check(license, '--excludeLicenses', 'MIT').listed), ['(MIT AND GPL-3.0)', rest[4]]);
JS
node probe.mjs
