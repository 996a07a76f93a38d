#!/usr/bin/env bash
# gray-matter: a draft with broken front matter is an error the first time, and has no front matter the second
#
# Guessed beforehand: the same text gives the same result each time, broken front matter the same error; what one
# caller does with the data is not seen by the next; a text that begins with a rule ("---") has no front matter, or
# there is an error.
# Seen: called without options it caches each text before it has parsed it. After the error the same text comes back
# with `{}` as its data and the front matter as part of the text. A valid text comes back as the object that the first
# caller has, with the tags added and the text changed since. With any options, even `{}`, each call parses anew. A
# post that begins with a rule is all data, as a string, and no text is left; what follows "---" on the same line is
# taken for the name of a language.
# Where it bites: a folder of drafts that is read again after a save, in a watcher, an editor or a second test: the
# broken post goes out, front matter included. Pass `{}`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent gray-matter@4.0.3
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

const matter = createRequire(import.meta.url)('gray-matter');
const read = (text, ...options) => {
  try {
    const { data, content } = matter(text, ...options);
    return [data, content];
  } catch (error) {
    return error.name;
  }
};
const draft = '---\ntitle: Soup\ntags: [soup]\n---\nHot soup';
const faulty = '---\ntitle: Soup: hot or cold\n---\nHot soup';
see('a fault', read(faulty), 'YAMLException');
see('the same again', read(faulty), [{}, faulty]);
see('with options', [read(faulty, {}), read(faulty, {})], ['YAMLException', 'YAMLException']);
const first = matter(draft);
see('a draft', [first.data, first.content], [{ title: 'Soup', tags: ['soup'] }, 'Hot soup']);
first.data.tags.push('bread');
first.content = 'Cold soup';
see('after a change', read(draft), [{ title: 'Soup', tags: ['soup', 'bread'] }, 'Cold soup']);
see('with options', read(draft, {}), [{ title: 'Soup', tags: ['soup'] }, 'Hot soup']);
see('a rule first', read('---\n\nHot soup today', {}), ['Hot soup today', '']);
see('between rules', read('---\n\nHot soup\n\n---\n\nCold tea', {}), ['Hot soup', '\nCold tea']);
see('a rule of words', read('--- hot soup ---', {}), 'Error');
see('a rule further down', read('Hot soup\n\n---\n\nCold tea', {}), [{}, 'Hot soup\n\n---\n\nCold tea']);
see('written with a rule first', read(matter.stringify('---\nHot', { title: 'Soup' }), {}), [{ 0: 'H', 1: 'o', 2: 't', title: 'Soup' }, '\n']);
JS
node probe.mjs
