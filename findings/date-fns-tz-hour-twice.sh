#!/usr/bin/env bash
# @date-fns/tz: in the repeated hour 1:45 lies an hour back, on a computer in Chicago an hour ahead
#
# Guessed beforehand: in the two hours from one to two (New York, 1 November 2026) setting and rounding a TZDate keeps
# it in its own hour, wherever the computer is; `eachHourOfInterval()` gives that day 25 hours.
# Seen: whatever sets a field (`startOfHour`, `setMinutes`, `setSeconds`, `roundToNearestMinutes`) goes to one of the
# two hours, depending on the computer's zone: the first in UTC, Berlin and New York, the second in Chicago and Los
# Angeles. `eachHourOfInterval()` gives 24 hours everywhere, `eachMinuteOfInterval()` by 30 all 49 half hours.
# `isSameMinute()` is true for moments an hour apart. `addMinutes()` is right.
# Where it bites: posts planned for that night: "at the next quarter" lies in the past and is sent at once, or an hour
# late, and a test on a server says nothing about a laptop. Round the milliseconds.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @date-fns/tz@1.5.0 date-fns@4.4.0
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

import { execFileSync } from 'node:child_process';
import { TZDate } from '@date-fns/tz';
import {
  addMinutes,
  eachHourOfInterval,
  eachMinuteOfInterval,
  isSameMinute,
  roundToNearestMinutes,
  setMinutes,
  setSeconds,
  startOfHour,
} from 'date-fns';

const zone = 'America/New_York';
const first = new TZDate(Date.UTC(2026, 10, 1, 5, 30), zone);
const second = new TZDate(Date.UTC(2026, 10, 1, 6, 30), zone);
const local = (date) => date.toISOString().slice(11, 16) + date.toISOString().slice(-6);
const day = { start: new TZDate(2026, 10, 1, zone), end: new TZDate(2026, 10, 1, 23, zone) };
const { OFFSET: offset, TZ: computer } = process.env;
if (offset) {
  const here = (what, seen, as) => see(`${computer}, ${what}`, seen, as);
  here('the two', [local(first), local(second)], ['01:30-04:00', '01:30-05:00']);
  here('addMinutes 10', local(addMinutes(second, 10)), '01:40-05:00');
  for (const [name, date] of Object.entries({ first, second })) {
    here(`${name}, setMinutes 45`, local(setMinutes(date, 45)), `01:45${offset}`);
    here(`${name}, setSeconds 5`, local(setSeconds(date, 5)), `01:30${offset}`);
    here(`${name}, startOfHour`, local(startOfHour(date)), `01:00${offset}`);
    const quarter = roundToNearestMinutes(date, { nearestTo: 15 });
    here(`${name}, roundToNearestMinutes 15`, local(quarter), `01:30${offset}`);
  }
  here('isSameMinute', isSameMinute(first, second), true);
  here('hours', eachHourOfInterval(day).length, 24);
  here('half hours', eachMinuteOfInterval(day, { step: 30 }).length, 49);
} else {
  for (const [TZ, OFFSET] of [
    ['UTC', '-04:00'],
    ['Europe/Berlin', '-04:00'],
    [zone, '-04:00'],
    ['America/Chicago', '-05:00'],
    ['America/Los_Angeles', '-05:00'],
  ]) {
    execFileSync(process.execPath, ['probe.mjs'], { env: { ...process.env, OFFSET, TZ }, stdio: 'inherit' });
  }
}
JS
node probe.mjs
