#!/usr/bin/env bash
# purgecss: the rules of `:host`, of `:focus-visible` and of a nested `&:hover` count as unused, and are gone
#
# Guessed beforehand: what is kept or not goes by the names in a selector (tags, classes, ids, attributes): a selector
# without such a name, like "*", matches anything and stays, and a pseudo-class adds nothing to be looked for.
# Seen: a selector of nothing but a pseudo-class is removed: `:host` and `:host(.wide)`, by which a panel in a shadow
# root is laid out, `:focus-visible`, `:popover-open`, and `:scope` in `@scope`. So is a nested `&:hover` in a rule that
# stays, though `.tip:hover` written out stays too. `:root`, `*` and `::highlight()` stay. Nothing tells of it; only
# `rejected: true` lists what went.
# Where it bites: the style sheet of an extension's panel, cleaned at the end of a build: no size, no ring around what
# has the focus, no reaction to the pointer. Put `:host` and the others on the `safelist`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent purgecss@8.0.0
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

import { PurgeCSS } from 'purgecss';

const purged = async (raw) => {
  const content = [{ raw: '<div class="tip"><button>Send</button></div>', extension: 'html' }];
  const [{ css }] = await new PurgeCSS().purge({ content, css: [{ raw }] });
  return css;
};

for (const kept of ['* { top: 0 }', ':root { top: 0 }', '::highlight(hint) { color: red }', '.tip:hover { top: 0 }']) {
  see(kept, await purged(kept), kept);
}
const gone = [':host { display: block }', ':host(.wide) { width: 9px }', ':focus-visible { outline: 2px solid }'];
for (const rule of [...gone, ':popover-open { top: 0 }']) see(rule, await purged(rule), '');
see('nested', await purged('.tip { color: red; &:hover { color: blue } }'), '.tip { color: red }');
const scope = '@scope (.tip) { :scope { color: red } button { top: 0 } }';
see('in a scope', await purged(scope), '@scope (.tip) { button { top: 0 } }');
JS
node probe.mjs
