#!/usr/bin/env bash
# semver-compare, version-compare and two more: two builds of Chromium are equal, and a release candidate is a beta
#
# Guessed beforehand: packages that order versions know the four parts that browsers and extensions have, or refuse
# them, and of two pre-releases of a semantic version know the later one.
# Seen: all put "1.9" before "1.10". semver-compare reads three parts, so 156.0.8078.108 and 156.0.8078.200 are equal;
# to it and to version-compare 1.0.0.1 is 1.0.0. semver-compare knows that a beta comes before the version itself, but
# takes beta.2 for beta.10 and a release candidate for a beta; to version-compare the latter two are equal as well, to
# compare-version a beta is the version itself. "1.2" comes before "1.2.0" in semver-compare and node-version-compare.
# compare-versions and addons-moz-compare, Mozilla's, have all of these right.
# Where it bites: "does this browser have the fix", "is there an update", "has this note been shown for this version":
# builds differ in the fourth part. Compare part by part as numbers.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent semver-compare@1.0.0 version-compare@3.12.0 compare-version@0.1.2 node-version-compare@1.0.3 compare-versions@6.1.1 addons-moz-compare@1.4.0 semver@7.8.6
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

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const compare = {
  'semver-compare': require('semver-compare'),
  'version-compare': require('version-compare').default,
  'compare-version': require('compare-version'),
  'node-version-compare': require('node-version-compare'),
  'compare-versions': require('compare-versions').compareVersions,
  'addons-moz-compare': require('addons-moz-compare').mozCompare,
};
/** Those that do not say that the first version is before (or the same as) the second, with what they say. */
const others = (first, second, right = -1) =>
  Object.fromEntries(Object.entries(compare).map(([name, order]) => [name, Math.sign(order(first, second))]).filter(([, said]) => said !== right));
see('1.9, 1.10', others('1.9', '1.10'), {});
see('0.9.99, 1', others('0.9.99', '1'), {});
see('a build', others('156.0.8078.108', '156.0.8078.200'), { 'semver-compare': 0 });
see('a fourth part', others('1.0.0', '1.0.0.1'), { 'semver-compare': 0, 'version-compare': 0 });
see('no third part', others('1.2', '1.2.0', 0), { 'semver-compare': -1, 'node-version-compare': -1 });
see('beta', others('1.2.3-beta', '1.2.3'), { 'compare-version': 0 });
see('second and tenth beta', others('1.2.3-beta.2', '1.2.3-beta.10'), { 'semver-compare': 0 });
see('beta, candidate', others('1.0.0-beta', '1.0.0-rc.1'), { 'semver-compare': 0, 'version-compare': 0 });
const semver = require('semver');
see('semver', [semver.compare('1.2.3-beta.2', '1.2.3-beta.10'), semver.compare('1.0.0-beta', '1.0.0-rc.1'), semver.valid('156.0.8078.108')], [-1, -1, null]);
JS
node probe.mjs
