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
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

mkdirSync('entrypoints');
writeFileSync('wxt.config.ts', "export default { manifest: { name: 'Probe', version: '1' } };");
const build = () => execFileSync('node_modules/.bin/wxt', ['build'], { stdio: ['ignore', 'ignore', 'pipe'] });
const script = (first, options, label = 'label') =>
  `${first}\nexport default defineContentScript({ ${options} main() { console.log(${label}); } });`;
const address = 'https://acme.example/*';
const scripts = {
  list: script(`const [label, address] = ['Acme', '${address}'];`, 'matches: [address],'),
  places: script(`const site = ['Acme', '${address}'];`, 'matches: [site[1]],', 'site[0]'),
  object: script(`const { label, address } = { label: 'Acme', address: '${address}' };`, 'matches: [address],'),
  gap: script("const [label, , when] = ['Acme', 0, 'document_start'];", `matches: ['${address}'], runAt: when,`),
};
for (const [name, code] of Object.entries(scripts)) writeFileSync(`entrypoints/${name}.content.ts`, code);
build();
const registered = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')).content_scripts;
const options = (name) => {
  const { matches, run_at } = registered.find(({ js }) => js.includes(`content-scripts/${name}.js`));
  return run_at === undefined ? matches : [...matches, run_at];
};
see('a list', options('list'), ['Acme']);
see('a list by its places', options('places'), [address]);
see('an object', options('object'), [address]);
see('a gap', options('gap'), [address, 0]);

for (const name of Object.keys(scripts)) rmSync(`entrypoints/${name}.content.ts`);
const shared = `const label = 'Acme'; const shared = { matches: ['${address}'] };`;
writeFileSync('entrypoints/spread.content.ts', script(shared, '...shared,'));
assert.throws(build, ({ stderr }) => {
  see('a spread', /ERROR\s+(.*)/.exec(stderr)[1].trim(), "Cannot read properties of undefined (reading 'name')");
  return true;
});
JS
node probe.mjs
