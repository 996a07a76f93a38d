#!/usr/bin/env bash
# @date-fns/tz: in the hour that comes twice the start of the hour lies an hour and a half back
#
# Guessed beforehand: in the second of the two hours from one to two (New York, 1 November 2026) a TZDate is
# mended and rounded within that hour; `eachHourOfInterval()` gives the day its 25 hours.
# Seen: whatever sets a field (`startOfHour`, `setMinutes`, `setSeconds`, `roundToNearestMinutes`) goes to the
# first of the two: 1:45 is then 45 minutes ago. `isSameMinute()` holds for moments an hour apart.
# `eachHourOfInterval()` gives 24, without the second one, where `eachMinuteOfInterval()` by 30 gives all 49
# half hours. `addMinutes()` is right. A Date on a computer in that zone does the same.
# Where it bites: posts planned for that night: "in ten minutes, on the quarter" lies in the past and is sent
# at once, and an hour of a chart is missing. Round the milliseconds.
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
see('the two', [local(first), local(second)], ['01:30-04:00', '01:30-05:00']);
see('addMinutes 10', local(addMinutes(second, 10)), '01:40-05:00');
see('setMinutes 45', local(setMinutes(second, 45)), '01:45-04:00');
see('setSeconds 5', local(setSeconds(second, 5)), '01:30-04:00');
see('startOfHour', local(startOfHour(second)), '01:00-04:00');
see('roundToNearestMinutes 15', local(roundToNearestMinutes(second, { nearestTo: 15 })), '01:30-04:00');
see('isSameMinute', isSameMinute(first, second), true);
const day = { start: new TZDate(2026, 10, 1, zone), end: new TZDate(2026, 10, 1, 23, zone) };
const hours = eachHourOfInterval(day);
see('hours', [hours.length, hours.slice(0, 3).map(local)], [24, ['00:00-04:00', '01:00-04:00', '02:00-05:00']]);
see('half hours', eachMinuteOfInterval(day, { step: 30 }).length, 49);
process.env.TZ = zone;
const plain = setMinutes(new Date(second.getTime()), 45);
see('a Date, setMinutes 45', plain.toISOString(), '2026-11-01T05:45:00.000Z');
JS
node probe.mjs
