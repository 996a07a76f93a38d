#!/usr/bin/env bash
# intl-messageformat: "HH:mm" is a date, and ICU's patterns for dates and numbers are silently ignored
#
# Guessed beforehand: `{when, date, dd.MM.yyyy}` and `{n, number, #,##0.00}`, which ICU's own MessageFormat accepts and
# translation tools write, are followed, or refused as an error; so is what a skeleton cannot express, as happens for
# weeks ("::w").
# Seen: a style that is not the name of a format is ignored: a date comes in the language's default form, month first
# in English, a time comes as that date, a number without its decimals. In a skeleton "::spellout" and the width of
# "::.00/w" are dropped as well. A week or a quarter throws.
# Where it bites: messages from an Android or Java project, or by a translator who writes her country's pattern: a post
# planned for eleven o'clock in December is shown as 12/11/2026, and no check of the messages reports it. Write
# skeletons ("::yyyyMMdd", "::jmm").
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent intl-messageformat@12.1.5
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

import { IntlMessageFormat } from 'intl-messageformat';

const say = (message, values, language = 'en') =>
  new IntlMessageFormat(message, language).format(values).replace(/\s/g, ' ');
const when = new Date('2026-12-11T12:00:00Z');
see('::yyyyMMdd in German', say('{when, date, ::yyyyMMdd}', { when }, 'de'), '11.12.2026');
see('long', say('{when, date, long}', { when }), 'December 11, 2026');
see('dd.MM.yyyy', say('{when, date, dd.MM.yyyy}', { when }), '12/11/2026');
see('EEEE', say('{when, date, EEEE}', { when }), '12/11/2026');
see('short', say('{when, time, short}', { when }), '12:00 PM');
see('HH:mm', say('{when, time, HH:mm}', { when }), '12/11/2026');
see('::.00', say('{n, number, ::.00}', { n: 1234.5 }), '1,234.50');
see('#,##0.00', say('{n, number, #,##0.00}', { n: 1234.5 }), '1,234.5');
see('0000', say('{n, number, 0000}', { n: 5 }), '5');
see('::spellout', say('{n, number, ::spellout}', { n: 5 }), '5');
see('::.00/w', say('{n, number, ::.00/w}', { n: 2.5 }), '2.50');
assert.throws(() => say('{when, date, ::w}', { when }));
assert.throws(() => say('{when, date, ::QQQ}', { when }));
JS
TZ=UTC node probe.mjs
