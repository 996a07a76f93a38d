#!/usr/bin/env bash
# human-interval: "an hour" and "half a day" are 0, "one and a half hours" is one, 1,500 seconds are one second
#
# Guessed beforehand: what it cannot read is NaN, as "30 mins" and "soon" are; articles and halves are the words people
# use for such times, and it reads "one minute", "twenty-five seconds" and plain "minute".
# Seen: any words around a unit that are no number count as 0, with no error: "a minute", "an hour", "a week", "half a
# day", "every 2 hours", "in 3 days". "One and a half hours" is an hour, "2 and a half days" two. Of "1,500 seconds"
# one second is left. "1/2 hour" is one hour. "3 Days" with a capital is NaN.
# Where it bites: Agenda and other job schedulers take such texts: a job "every an hour" or "in half a day" runs at
# once, and again at once. 0 passes the check that NaN does not. Write digits and one unit, and refuse 0.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent human-interval@2.0.1
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

import humanInterval from 'human-interval';

const minutes = (text) => humanInterval(text) / 60_000;
for (const [text, as] of [
  ['minute', 1],
  ['one minute', 1],
  ['1.5 hours', 90],
  ['3 days and 4 hours', 4560],
  ['twenty-five minutes', 25],
  ['a minute', 0],
  ['an hour', 0],
  ['a week', 0],
  ['half a day', 0],
  ['every 2 hours', 0],
  ['in 3 days', 0],
  ['one and a half hours', 60],
  ['2 and a half days', 2880],
  ['1/2 hour', 60],
  ['1,500 seconds', 1 / 60],
]) {
  see(text, minutes(text), as);
}
see('30 mins, 3 Days, soon', ['30 mins', '3 Days', 'soon'].map((text) => Number.isNaN(minutes(text))), [true, true, true]);
JS
node probe.mjs
