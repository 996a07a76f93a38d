#!/usr/bin/env bash
# eslint-plugin-formatjs: `--fix` takes one off "3 likes", and of "at 1:00" it makes "at 21:00", in Russian
#
# Guessed beforehand: two rules about the number sign in plurals leave a message to say what it said:
# `prefer-pound-in-plural` puts "#" for the number where both are the same, and
# `no-missing-icu-plural-one-placeholders` finds a "1" that stands for the number.
# Seen: with an `offset`, which "#" is lessened by and `{n}` is not, `{n} likes` becomes `# likes` all the same: of
# 3 likes 2 are left, and where nobody is to be left out none. Of a thousand the separator comes in, which may be
# meant. The second rule takes any digit 1 of the form `one` for the number: "at 1:00" becomes "at #:00", "11 of 1"
# "## of #", "Windows 1" "Windows #". In English `one` is 1 alone, so that only numbers with more figures go wrong
# ("11"); in Russian, Serbian or Icelandic `one` is 21, 31 and 101 as well. A plural within a plural, other
# arguments, styles of numbers and the form `=1` are right.
# Where it bites: the source messages of a page: they are mended by a hook, read well in English, and every
# translation is made from them. Switch these two off where a message has an offset or figures of its own.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  eslint-plugin-formatjs@8.1.3 eslint@9.39.5 typescript@5.9.3 intl-messageformat@12.1.5
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

import { Linter } from 'eslint';
import formatjs from 'eslint-plugin-formatjs';
import { IntlMessageFormat } from 'intl-messageformat';

/** What `--fix` makes of a message by one rule. */
function fixed(rule, message) {
  const [front, back] = ["import { defineMessage } from 'react-intl';\ndefineMessage({ defaultMessage: ", ' });'];
  const config = { plugins: { formatjs }, rules: { [`formatjs/${rule}`]: 'error' }, languageOptions: { sourceType: 'module' } };
  const { output } = new Linter().verifyAndFix(`${front}${JSON.stringify(message)}${back}`, config);
  return new Function(`return ${output.slice(front.length, -back.length)}`)();
}
/** What a message says before and after, for some numbers. */
const says = (rule, message, numbers, language = 'en') =>
  [message, fixed(rule, message)].map((text) => numbers.map((n) => new IntlMessageFormat(text, language).format({ n })));

const pound = 'prefer-pound-in-plural';
const others = '{n, plural, offset:1 =0 {No likes} one {{n} likes, one is yours} other {{n} likes, one is yours}}';
see('offset', says(pound, others, [0, 2, 3]), [
  ['No likes', '2 likes, one is yours', '3 likes, one is yours'],
  ['No likes', '1 likes, one is yours', '2 likes, one is yours'],
]);
see('no offset', says(pound, '{n, plural, one {{n} like} other {{n} likes}}', [1, 3]), [['1 like', '3 likes'], ['1 like', '3 likes']]);
see('thousands', says(pound, '{n, plural, one {{n} like} other {{n} likes}}', [1234]), [['1234 likes'], ['1,234 likes']]);
see('another number', fixed(pound, '{n, plural, one {{m} of {n}} other {{m} of {n}}}'), '{n, plural, one {{m} of #} other {{m} of #}}');
see('a share', fixed(pound, '{n, plural, one {{n, number, percent}} other {{n}}}'), '{n, plural, one {{n, number, percent}} other {#}}');

const one = 'no-missing-icu-plural-one-placeholders';
const closing = '{n, plural, one {# час, в 1:00} other {# часов, в 1:00}}';
see('Russian', says(one, closing, [1, 21], 'ru'), [['1 час, в 1:00', '21 час, в 1:00'], ['1 час, в 1:00', '21 час, в 21:00']]);
see('figures', says(one, '{n, plural, one {11 of 1 posts} other {11 of # posts}}', [1]), [['11 of 1 posts'], ['11 of 1 posts']]);
see('as it is written', fixed(one, '{n, plural, one {11 of 1 posts} other {#}}'), '{n, plural, one {## of # posts} other {#}}');
see('a name', fixed(one, '{n, plural, one {Windows 1} other {#}}'), '{n, plural, one {Windows #} other {#}}');
see('exactly one', fixed(one, '{n, plural, =1 {1 post} other {# posts}}'), '{n, plural, =1 {1 post} other {# posts}}');
see('what it is for', fixed(one, '{n, plural, one {1 post} other {# posts}}'), '{n, plural, one {# post} other {# posts}}');
JS
node probe.mjs
