#!/usr/bin/env bash
# banana-i18n: a message with a heart in it is an error, and a thousand posts, written "1,000", are one post
#
# Guessed beforehand: what is no markup of its own ({{PLURAL:…}}, $1, links) is plain text and stays, as "&", ">", "[["
# and a lone "{x}" do; a number that was formatted for the reader, which a plural form shows by $1, is counted by its
# value, or refused.
# Seen: a "<" that begins no tag ends the parsing: "I <3 $1" and "5 < 6" are a "Parse error", thrown when the message
# is requested, in the one language that has it; in an inserted value it is fine. "1,000" counts as 1, as reading stops
# at the comma, so the form is "one post"; "2,500" is right by luck. The number 1000 is counted correctly, and shown
# without a comma.
# Where it bites: interfaces about posts, whose words contain a heart or "<280" once a translator prefers it so;
# numbers that were formatted first, from 1,000 to 1,999. Put "<" into values, and let {{FORMATNUM:$1}} write numbers.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent banana-i18n@2.4.0
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

import module from 'banana-i18n';

const Banana = module.default ?? module;
const said = (message, ...values) => {
  const banana = new Banana('en');
  banana.load({ message }, 'en');
  try {
    return banana.i18n('message', ...values);
  } catch (error) {
    return error.message;
  }
};
for (const same of ['a & b', 'a > b', '[[a', '{x}', '#soup', 'US$5', '100%', '<b>soup</b>']) see('as it was', said(same), same);
see('a heart', said('I <3 $1', 'soup'), 'Parse error at position 2 in input: I <3 $1');
see('less than', said('5 < 6'), 'Parse error at position 2 in input: 5 < 6');
see('in a value', said('$1', 'I <3 soup'), 'I <3 soup');
const posts = '{{PLURAL:$1|one post|$1 posts}}';
see('1, 2, 1000', [said(posts, 1), said(posts, 2), said(posts, 1000)], ['one post', '2 posts', '1000 posts']);
see('"1,000", "2,500"', [said(posts, '1,000'), said(posts, '2,500')], ['one post', '2,500 posts']);
see('written by itself', said('{{PLURAL:$1|one post|{{FORMATNUM:$1}} posts}}', 1000), '1,000 posts');
JS
node probe.mjs
