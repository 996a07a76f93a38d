#!/usr/bin/env bash
# fluent_conv: "Coach’s view" comes back as "Coach view", and a reference to an attribute as one to the message
#
# Guessed beforehand: its README converts a Fluent file to JSON for translators' tools, and JSON back to Fluent, with
# selectors, terms and attributes; so a file that goes there and back shows the same texts, or there is an error.
# Seen: plurals, numbers, dates and plain terms survive. But the arguments of a term (`{ -brand(case: "gen") }`) are
# dropped, so the default form is shown; `{ menu.title }` becomes `{ menu }`; a quoted brace or space loses its quotes,
# so a word between braces becomes a reference to another message. There is no error. A message with an attribute but
# no value, which Fluent has for every input field, is a TypeError. The README's example of cases uses a syntax that
# Fluent gave up before version 1; that comes back, and today's Fluent skips the whole message.
# Where it bites: an interface whose texts pass through a translation service: cases of names are lost in every
# language that has them, and nobody who reads English sees it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent fluent_conv@3.3.0 @fluent/bundle@0.19.1
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

import { FluentBundle, FluentResource } from '@fluent/bundle';
import ftl2js from 'fluent_conv/ftl2js';
import js2ftl from 'fluent_conv/js2ftl';

/** What the message `post` of a file shows, and the errors of showing it. */
const shown = (source) => {
  const bundle = new FluentBundle('en', { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  const errors = [];
  const text = bundle.formatPattern(bundle.getMessage('post').value, { n: 2, menu: 1 }, errors);
  return errors.length > 0 ? `${text} (${errors.map(({ message }) => message).join()})` : text;
};
const thereAndBack = (source) => [shown(source), shown(js2ftl(ftl2js(source)))];
const posts = `post = { $n ->
    [one] one post
   *[other] { NUMBER($n, minimumFractionDigits: 1) } posts
 }
`;
see('a plural', thereAndBack(posts), ['2.0 posts', '2.0 posts']);
const brand = `-brand = { $case ->
   *[nom] Coach
    [gen] Coach’s
 }
`;
see('a case', thereAndBack(`${brand}post = { -brand(case: "gen") } view\n`), ['Coach’s view', 'Coach view']);
const menu = 'menu = Soup\n    .title = What we cook\n';
see('a title', thereAndBack(`${menu}post = { menu.title }\n`), ['What we cook', 'Soup']);
see('braces', thereAndBack('post = Write { "{" }name{ "}" }\n'), [
  'Write {name}',
  'Write {name} (Unknown message: name)',
]);
see('a space', thereAndBack('post = { " " }now\n'), [' now', 'now']);
const former = '-name =\n  {\n   *[nom] Coach\n    [gen] Coach’s\n  }\npost = { -name[gen] }\nend = Bye\n';
const bundle = new FluentBundle('en');
bundle.addResource(new FluentResource(js2ftl(ftl2js(former))));
see('the former syntax, there and back', Object.keys(ftl2js(former)).toSorted(), ['-name', 'end', 'post']);
see('what Fluent reads of it', ['post', 'end'].filter((id) => bundle.hasMessage(id)), ['end']);
let error;
try {
  ftl2js('field =\n    .title = Your draft\n');
} catch ({ name }) {
  error = name;
}
see('a title alone', error, 'TypeError');
JS
node probe.mjs
