#!/usr/bin/env bash
# mingo: a month after 31 January is 3 March, New Year's Day is in week 53 of 2027, and 30 February is a date
#
# Guessed beforehand: date operators give what MongoDB's manual says, as mingo's queries do: $dateAdd uses the last day
# of a month that is too short and keeps local time in its time zone, $isoWeekYear belongs to $isoWeek, $week counts
# from the first Sunday, which begins week 1.
# Seen: $dateAdd and $dateSubtract by months, quarters and years roll over into the next month; a day more in Berlin's
# zone is 24 hours when the clocks change. 1 January 2027 is ISO week 53, of 2027 by $isoWeekYear. $week is one too
# many, for the first days of a year as well, where the manual has 0, and so is "%U" in $dateToString; "%w" counts from
# 0 for Sunday instead of 1, "%%" is empty. $dateFromString accepts 30 February without asking `onError`;
# $dateFromParts ignores ISO weeks, and gives the year 9999. A number is not $gt null, which it is in MongoDB's order.
# $dateDiff, $dateTrunc, $isoWeek, $dayOfYear and $dateFromString with a format and a zone are right.
# Where it bites: plans and figures by week or month over posts in the browser, with pipelines that run on a server as
# well: posts of the last days of a month move, and the first week of a year is a year off. Compute dates with a
# library, or test each operator at the end of January and of December.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent mingo@7.2.7
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

import { aggregate } from 'mingo';

const at = (text) => new Date(`${text}Z`);
/** What an expression gives, dates as texts. */
function get(expression) {
  const [{ result }] = aggregate([{}], [{ $project: { result: expression } }]);
  return result instanceof Date ? result.toISOString().slice(0, 16) : result;
}
const day = (date) => at(`${date}T00:00`);
const add = (date, unit, amount = 1) => get({ $dateAdd: { startDate: day(date), unit, amount } }).slice(0, 10);
see('a month after 30 April', add('2026-04-30', 'month'), '2026-05-30');
// 28 February, 28 February, 28 February in MongoDB.
see('a month after 31 January', add('2026-01-31', 'month'), '2026-03-03');
see('a quarter after 30 November', add('2026-11-30', 'quarter'), '2027-03-02');
see('a year after 29 February', add('2024-02-29', 'year'), '2025-03-01');
see('a month before 31 March', get({ $dateSubtract: { startDate: day('2026-03-31'), unit: 'month', amount: 1 } }), '2026-03-03T00:00');
// Noon in summer time, so that noon a day later is 11:00 in UTC.
const noon = { startDate: at('2026-10-24T10:00'), unit: 'day', amount: 1, timezone: 'Europe/Berlin' };
see('a day later in Berlin', get({ $dateAdd: noon }), '2026-10-25T10:00');

const week = (date) => [get({ $isoWeek: day(date) }), get({ $isoWeekYear: day(date) })];
see('ISO week of a Wednesday in June', week('2026-06-03'), [23, 2026]);
// [53, 2026] in MongoDB.
see('ISO week of New Year', week('2027-01-01'), [53, 2027]);
// The first Sunday of 2026 is 4 January: 0, 1 and 48 in MongoDB.
see('$week', ['2026-01-03', '2026-01-04', '2026-11-29'].map((date) => get({ $week: day(date) })), [1, 2, 49]);
const write = (format) => get({ $dateToString: { date: at('2026-11-29T09:05'), format } });
see('plain format', write('%d/%m/%Y %H:%M'), '29/11/2026 09:05');
// "48 1 50%" in MongoDB.
see('week, weekday, percent', write('%U %w 50%%'), '49 0 50');
const read = (dateString, format) => get({ $dateFromString: { dateString, format, onError: 'none' } });
see('read', read('29/11/2026', '%d/%m/%Y'), '2026-11-29T00:00');
// "none" in MongoDB.
see('30 February', read('30/02/2026', '%d/%m/%Y'), '2026-03-02T00:00');
// 29 November 2026 in MongoDB.
see('from an ISO week', get({ $dateFromParts: { isoWeekYear: 2026, isoWeek: 48, isoDayOfWeek: 7 } }), '9999-11-30T00:00');
see('1 is more than 0, null', [get({ $gt: [1, 0] }), get({ $gt: [1, null] })], [true, false]);
const between = { startDate: day('2026-01-31'), endDate: day('2026-02-01') };
see('months, weeks between', ['month', 'week'].map((unit) => get({ $dateDiff: { ...between, unit } })), [1, 1]);
see('start of the week', get({ $dateTrunc: { date: day('2026-11-28'), unit: 'week' } }), '2026-11-22T00:00');
JS
node probe.mjs
