#!/usr/bin/env bash
# @messageformat/fluent: every DATETIME() shows the time of day, its README's example too, and 21st goes back as 21th
#
# Guessed beforehand: the README promises "conversion and compatibility tools" and shows `dateStyle: "medium"` giving
# "Feb 2, 2022"; what cannot be converted (`style: "percent"`) is an error. So what it accepts says the same.
# Seen: with the version of messageformat that it asks for (4.0) no option of DATETIME() but the time zone counts: that
# very example is "Feb 2, 2022, 12:00 AM", and so are a weekday alone, a month and a year, an hour. There is no error,
# none in `onError` either. Plurals, terms and numbers survive. In the other direction ordinals are written as `select:
# "ordinal"`, which is MessageFormat's name for it: Fluent has no such option and ignores it, so "21st" becomes "21th"
# and "2nd" "2th".
# Where it bites: an interface in six languages that moves its texts from one format to the other, with a calendar of
# weekdays, or "your 22nd post". Compare the shown texts, not the files.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @messageformat/fluent@0.14.0 messageformat@4.0.0 @fluent/bundle@0.19.1 @fluent/syntax@0.19.0
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
import { Identifier, Message, Resource, serialize } from '@fluent/syntax';
import { fluentToResource, messageToFluent } from '@messageformat/fluent';
import { MessageFormat, parseMessage } from 'messageformat';

/** What Fluent and the message made of it by the package say, and the errors of the latter. */
const both = (message, values) => {
  const bundle = new FluentBundle('en', { useIsolating: false });
  bundle.addResource(new FluentResource(`m = ${message}\n`));
  const errors = [];
  const made = fluentToResource('en', `m = ${message}\n`, { bidiIsolation: 'none' }).get('m').get('');
  return [
    bundle.formatPattern(bundle.getMessage('m').value, values),
    made.format(values, (error) => errors.push(error.message)).replaceAll('\u202f', ' '),
    errors,
  ];
};
const today = new Date('2022-02-02T00:00:00Z');
for (const [options, as] of [
  ['dateStyle: "medium"', 'Feb 2, 2022'],
  ['weekday: "long"', 'Wednesday'],
  ['month: "long", year: "numeric"', 'February 2022'],
]) {
  const message = `Today is { DATETIME($today, ${options}, timeZone: "UTC") }`;
  see(message, both(message, { today }), [`Today is ${as}`, 'Today is Feb 2, 2022, 12:00 AM', []]);
}
const posts = `{ $n ->
    [0] none
    [one] one post
   *[other] { NUMBER($n, minimumFractionDigits: 1) } posts
 }`;
see('plurals and figures', both(posts, { n: 2 }), ['2.0 posts', '2.0 posts', []]);
let error;
try {
  both('{ NUMBER($n, style: "percent") }', { n: 0.5 });
} catch ({ message }) {
  error = message;
}
see('a percentage', error, 'Unsupported NUMBER(..., style="percent")');

const source = `.input {$n :integer select=ordinal}
.match $n
one {{{$n}st}}
two {{{$n}nd}}
* {{{$n}th}}`;
const asFluent = serialize(
  new Resource([new Message(new Identifier('m'), messageToFluent(parseMessage(source)))]),
  {},
);
console.log(asFluent);
const bundle = new FluentBundle('en', { useIsolating: false });
bundle.addResource(new FluentResource(asFluent));
const ordinals = new MessageFormat('en', source, { bidiIsolation: 'none' });
for (const [n, as] of [
  [1, ['1st', '1st']],
  [2, ['2nd', '2th']],
  [21, ['21st', '21th']],
]) {
  see(`the ${n}`, [ordinals.format({ n }), bundle.formatPattern(bundle.getMessage('m').value, { n })], as);
}
JS
TZ=UTC node probe.mjs
