#!/usr/bin/env bash
# wxt: of `const [label, address] = site` the content script is registered for the label
#
# Guessed beforehand: to read an entry point's options WXT takes `main()` out, then what nobody uses any more, and runs
# the rest: the options are the same as in the script itself.
# Seen: of a list that is taken apart, the names used in `main()` only are removed without leaving their place empty, so
# those behind them move up: `matches: [address]` becomes "Acme", `runAt: when` a number, in the manifest, and the build
# succeeds. In the script itself the names are right. With an object taken apart all is well. A spread in the options
# (`{ ...shared, main() {} }`) ends the build with "Cannot read properties of undefined (reading 'name')".
# Where it bites: sites kept as pairs and taken apart at the top of the file. The script runs elsewhere or never, and at
# best the browser speaks of a bad pattern. Read single entries (`site[1]`), or keep them as objects.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent wxt@0.20.27
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
import { mkdirSync, writeFileSync } from 'node:fs';

mkdirSync('entrypoints');
writeFileSync('wxt.config.ts', "export default { manifest: { name: 'Probe', version: '1' } };");
const registered = (entry) => {
  writeFileSync('entrypoints/site.content.ts', entry);
  try {
    execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  } catch (error) {
    return /ERROR\s+(.*)/.exec(error.stderr)[1].trim();
  }
  const { matches, run_at } = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')).content_scripts[0];
  return run_at === undefined ? matches[0] : [matches[0], run_at];
};
const script = (options) => `export default defineContentScript({ ${options} main() { console.log(label); } });`;

const list = "const [label, address] = ['Acme', 'https://acme.example/*'];";
see('a list', registered(`${list}\n${script('matches: [address],')}`), 'Acme');
const whole = script('matches: [site[1]],').replace('label', 'site[0]');
const site = "const site = ['Acme', 'https://acme.example/*'];";
see('a list by its places', registered(`${site}\n${whole}`), 'https://acme.example/*');
const object = "const { label, address } = { label: 'Acme', address: 'https://acme.example/*' };";
see('an object', registered(`${object}\n${script('matches: [address],')}`), 'https://acme.example/*');
const three = "const [label, , when] = ['Acme', 0, 'document_start'];";
see('a gap', registered(`${three}\n${script("matches: ['https://acme.example/*'], runAt: when,")}`), [
  'https://acme.example/*',
  0,
]);
const shared = "const label = 'Acme'; const shared = { matches: ['https://acme.example/*'] };";
const spread = "Cannot read properties of undefined (reading 'name')";
see('a spread', registered(`${shared}\n${script('...shared,')}`), spread);
JS
node probe.mjs
