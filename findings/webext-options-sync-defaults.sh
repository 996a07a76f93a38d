#!/usr/bin/env bash
# webext-options-sync: who chose what was the default gets the next default
#
# Guessed beforehand: what somebody sets is stored and stays, also when an update of the extension has other
# defaults; only what was never set follows them.
# Seen: a value that equals the default of the day is not stored, even if it was set by name. With other
# defaults the choice is the new default, and those who chose the other value keep it. A list is compared by
# identity and so is stored.
# Where it bites: "hints: on" was chosen by hand, the next version is quieter by default, and they are off;
# there is no way to tell the two apart afterwards. Move old defaults on in a migration, or store a value that
# is no default.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent webext-options-sync@4.3.0
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

const stored = {};
const area = {
  get: (key, done) => done(structuredClone({ [key]: stored[key] })),
  set: (items, done) => {
    Object.assign(stored, structuredClone(items));
    done();
  },
};
globalThis.chrome = { runtime: {}, storage: { sync: area, onChanged: { addListener() {} } } };
const { default: OptionsSync } = await import('webext-options-sync');

const version = (defaults) => new OptionsSync({ defaults, logging: false });
const first = version({ hints: true, level: 'all', tags: ['soup'] });
await first.set({ hints: true, level: 'few', tags: ['soup'] });
see('as set', await first.getAll(), { hints: true, level: 'few', tags: ['soup'] });
const second = version({ hints: false, level: 'some', tags: ['bread'] });
see('in the next version', await second.getAll(), { hints: false, level: 'few', tags: ['soup'] });
JS
node probe.mjs
