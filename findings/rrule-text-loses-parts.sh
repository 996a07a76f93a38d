#!/usr/bin/env bash
# rrule: a rule that is "fully convertible to text" loses its hour, its minutes or its week
#
# Guessed beforehand: `isFullyConvertibleToText()` is true only where `toText()` says the whole rule, so that
# `fromText()` restores it.
# Seen: it is true for every rule below. "Weekdays at 9" is "every weekday", 9:30 is "at 9", and the first Friday of a
# month is "every month on Friday", which is four posts or five instead of one.
# Where it bites: a planner that shows a repeating post in words, asks the writer whether that is meant and stores what
# the words say: the answer is yes, and the schedule is another.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent rrule@2.8.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'rrule@2.8.1'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import rrule from 'rrule';

const { RRule } = rrule;
for (const [rule, text] of [
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9', 'every weekday'],
  ['FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=9;BYMINUTE=30', 'every week on Tuesday, Thursday at 9'],
  ['FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1', 'every month on Friday'],
]) {
  const read = RRule.fromString(rule);
  see(rule, [read.isFullyConvertibleToText(), read.toText()], [true, text]);
}
const start = { dtstart: new Date(Date.UTC(2026, 11, 1, 9)), until: new Date(Date.UTC(2026, 11, 31, 23)) };
const inDecember = (options) => new RRule({ ...options, ...start }).all().length;
const first = 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1';
see('posts in December', inDecember(RRule.parseString(first)), 1);
see('posts by its words', inDecember(RRule.parseText(RRule.fromString(first).toText())), 4);
JS
node probe.mjs
