#!/usr/bin/env bash
# svgo: a style for what lies in a group is kept while the group is removed, and an icon loses the name it points to
#
# Guessed beforehand: "optimizing" with the default preset leaves a picture that looks the same; where rules need a
# document's structure, plugins that change the structure leave it alone, as they do for single classes and ids.
# Seen: `collapseGroups` removes a group without attributes though a rule says `g > path` or `path:first-child`; the
# rule stays and applies to nothing, so that the icon is black. `mergePaths` joins two paths of a class that has a
# `:hover`, and both then light up together. `aria-labelledby="name"` stays, but `cleanupIds` removes that id, since it
# knows only references by address, and `role="img"` goes too: of the icon's name nothing is left.
# Where it bites: icons of a toolbar, built into a bundle by a loader that runs svgo with its defaults. Put a class on
# what a style means, name an icon by `aria-label`, and set `keepRoleAttr`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent svgo@4.1.0
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

import { optimize } from 'svgo';

const inner = (content, attributes = '') => {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${content}</svg>`);
  return data.replace(' xmlns="http://www.w3.org/2000/svg"', '').replace(' viewBox="0 0 9 9"', '');
};

const paths = '<path d="M0 0h1v1z"/><path d="M6 6h1v1z"/>';
see(
  'red in a group',
  inner(`<style>g > path { fill: red }</style><g>${paths}</g>`),
  '<svg><style><![CDATA[g>path{fill:red}]]></style><path d="M0 0h1v1zM6 6h1v1z"/></svg>',
);
see(
  'the first of each group',
  inner(`<style>path:first-child { fill: red }</style><g>${paths}</g><g>${paths}</g>`),
  '<svg><style>path:first-child{fill:red}</style><path d="M0 0h1v1zM6 6h1v1z"/><path d="M0 0h1v1zM6 6h1v1z"/></svg>',
);
see(
  'under the pointer',
  inner('<style>.key:hover { fill: red }</style><path class="key" d="M0 0h1v1z"/><path class="key" d="M6 6h1v1z"/>'),
  '<svg><style>.key:hover{fill:red}</style><path d="M0 0h1v1zM6 6h1v1z" class="key"/></svg>',
);
see(
  'a name',
  inner('<title id="name">Hot soup</title><path d="M0 0h1v1z"/>', ' role="img" aria-labelledby="name"'),
  '<svg aria-labelledby="name"><title>Hot soup</title><path d="M0 0h1v1z"/></svg>',
);
see(
  'a name at once',
  inner('<path d="M0 0h1v1z"/>', ' aria-label="Hot soup"'),
  '<svg aria-label="Hot soup"><path d="M0 0h1v1z"/></svg>',
);
JS
node probe.mjs
