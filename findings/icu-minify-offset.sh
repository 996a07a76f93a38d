#!/usr/bin/env bash
# icu-minify: "you and 1 other" is "you and 2 others", and `scale/100` of a number is not applied
#
# Guessed beforehand: what next-intl's compiler makes of an ICU message says what intl-messageformat says: its parser
# is the same, and it claims "full ICU support", plurals included.
# Seen: the `offset` of a plural is dropped when the message is compiled, without an error: forms are chosen by the
# whole number and "#" shows it, while `=1` is right with and without. `scale/100` of a number is kept in the message
# and not applied; of a percentage, which intl-messageformat scales already (see
# intl-messageformat-percent-skeletons.sh), that leaves what ICU has. `{d, time}` without a style is compiled to the
# style "medium", which nobody defined: in a development build it throws, in a production build it is the date, without
# a time. Nested plurals, quotes, ordinals, tags and date skeletons agree.
# Where it bites: "Anna and 2 others liked this": one too many in every language, once messages are compiled ahead.
# Count in the code, and write `{n, plural, …}` of what is left.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent icu-minify@4.15.0 intl-messageformat@12.1.5
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

import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { IntlMessageFormat } from 'intl-messageformat';

const formatters = {
  getNumberFormat: (...all) => new Intl.NumberFormat(...all),
  getDateTimeFormat: (...all) => new Intl.DateTimeFormat(...all),
  getPluralRules: (...all) => new Intl.PluralRules(...all),
};
/** What intl-messageformat and icu-minify make of a message. */
const both = (message, values) => [
  new IntlMessageFormat(message, 'en').format(values),
  format(compile(message), 'en', values, { formatters, timeZone: 'UTC' }),
];
const likes = '{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # other} other {you and # others}}';
see('nobody', both(likes, { n: 0 }), ['nobody', 'nobody']);
see('one', both(likes, { n: 1 }), ['you', 'you']);
see('two', both(likes, { n: 2 }), ['you and 1 other', 'you and 2 others']);
see('three', both(likes, { n: 3 }), ['you and 2 others', 'you and 3 others']);
see('compiled', JSON.stringify(compile('{n, plural, offset:1 other {#}}')), JSON.stringify(compile('{n, plural, other {#}}')));
const rate = '{n, number, ::percent scale/100}';
see('scale', both(rate, { n: 0.25 }), ['2,500%', '25%']);
const d = new Date('2026-11-29T09:05:00Z');
see('a time', both('at {d, time}', { d }), ['at 9:05:00 AM', 'at 11/29/2026']);
see('with a skeleton', both('at {d, time, ::Hmm}', { d }), ['at 09:05', 'at 09:05']);
const nested = '{n, plural, one {x} other {{m, plural, one {# place} other {# places}} of #}}';
see('nested', both(nested, { n: 2, m: 1 }), ['1 place of 2', '1 place of 2']);
see('quotes', both("it''s '{'n'}' {n}", { n: 1 }), ["it's {n} 1", "it's {n} 1"]);
const place = '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
see('ordinal', both(place, { n: 21 }), ['21st', '21st']);
JS
TZ=UTC node probe.mjs
