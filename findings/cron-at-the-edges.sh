#!/usr/bin/env bash
# cronosjs, @datasert/cronjs-matcher, croner: "0-7" is Sundays, "6-7" skips Sunday, and "31W" skips the short months
#
# Guessed beforehand: what they all accept runs at the same moments: 0 and 7 are both Sunday, and "31W" is the weekday
# nearest the 31st or, in a shorter month, none or the last, for all alike.
# Seen: of 35 expressions the four agree on the ordinary ones, on "L", on "5#5", and on days of the month together with
# days of the week. "0-7", every day to the others, is Sundays to cronosjs; "6-7", Saturday and Sunday, is Saturdays to
# @datasert. "31W" skips the short months in croner and takes their last weekday in the other two; cron-parser has no
# W. "5-1" wraps around the week in cronosjs and is an error to the rest, "5/15" is an error to croner only.
# Where it bites: a planner of posts that changes its library, or checks an expression with one and runs it with
# another: nothing fails, and posts are missing on six days of seven. Name the days one by one.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent croner@11.0.1 cron-parser@5.10.6 cronosjs@1.7.1 @datasert/cronjs-matcher@1.4.0
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

import { CronExpressionParser } from 'cron-parser';
import { Cron } from 'croner';
import { CronosExpression } from 'cronosjs';
import * as datasert from '@datasert/cronjs-matcher';

const from = new Date('2026-11-29T12:00:00Z');
const libraries = {
  croner: (line) => new Cron(line, { timezone: 'UTC' }).nextRuns(3, from),
  'cron-parser': (line) => {
    const runs = CronExpressionParser.parse(line, { currentDate: from, tz: 'UTC' });
    return [runs.next(), runs.next(), runs.next()].map((run) => run.toDate());
  },
  cronosjs: (line) => CronosExpression.parse(line, { timezone: 'UTC' }).nextNDates(from, 3),
  datasert: (line) =>
    datasert.getFutureMatches(line, { startAt: from.toISOString(), matchCount: 3, timezone: 'UTC' }),
};
const days = (line) =>
  Object.values(libraries).map((runs) => {
    try {
      return runs(line)
        .map((run) => new Date(run).toISOString().slice(5, 10))
        .join(' ');
    } catch {
      return 'error';
    }
  });
console.log(`by ${Object.keys(libraries).join(', ')}:`);
const alike = (dates) => [dates, dates, dates, dates];
const daily = '11-30 12-01 12-02';
const weekend = '12-05 12-06 12-12';
const longMonths = '12-31 01-29 03-31';
const lastDays = '11-30 12-31 01-29';
for (const [line, as] of [
  ['0 9 * * 7', alike('12-06 12-13 12-20')],
  ['0 9 L * *', alike('11-30 12-31 01-31')],
  ['0 9 * * 5#5', alike('01-29 04-30 07-30')],
  ['0 9 * * 0-7', [daily, daily, '12-06 12-13 12-20', daily]],
  ['0 9 * * 6-7', [weekend, weekend, weekend, '12-05 12-12 12-19']],
  ['0 9 31W * *', [longMonths, 'error', lastDays, lastDays]],
  ['0 9 * * 5-1', ['error', 'error', '11-30 12-04 12-05', 'error']],
]) {
  see(line, days(line), as);
}
JS
node probe.mjs
