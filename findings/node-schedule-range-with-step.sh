#!/usr/bin/env bash
# node-schedule: "every four hours from 8 to 20" leaves out 20, once a range has a step
#
# Guessed beforehand: `new Range(8, 20)` is all hours from 8 to 20, both included, and `new Range(8, 20, 4)` every
# fourth of these: 8, 12, 16 and 20, like "8-20/4" in cron, which the package accepts as well.
# Seen: without a step the range includes its end, with one it does not: 20 is missing, Range(1, 5, 2) is Monday and
# Wednesday without Friday, Range(0, 6, 3) has no Saturday. The same rule as a cron string has them. Where the end is
# not a multiple of the step away (0 to 59 by 20) nothing is missing, which is how ranges are mostly written. Otherwise
# 300 random rules of lists, ranges, days, months and time zones were right.
# Where it bites: posts planned by such a rule: the last one of a day, or of a week, never goes out, and there is no
# error. Write the list, or an end that is one more.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent node-schedule@2.1.1
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

import schedule from 'node-schedule';

process.env.TZ = 'UTC';
const { RecurrenceRule, Range } = schedule;
const start = new Date(Date.UTC(2026, 10, 29));
/** The hours or weekdays at which a rule is met within a week. */
function met(field, range, read) {
  const rule = new RecurrenceRule();
  Object.assign(rule, { second: 0, minute: 0, hour: 9, [field]: range });
  const found = new Set();
  for (let moment = start; ; ) {
    moment = new Date(rule.nextInvocationDate(moment).getTime());
    if (moment - start > 7 * 86_400_000) return [...found].sort((a, b) => a - b);
    found.add(read(moment));
  }
}
const hours = (...range) => met('hour', new Range(...range), (moment) => moment.getUTCHours());
const days = (...range) => met('dayOfWeek', new Range(...range), (moment) => moment.getUTCDay());
see('8 to 11', hours(8, 11), [8, 9, 10, 11]);
see('8 to 11 by 1', hours(8, 11, 1), [8, 9, 10, 11]);
see('8 to 20 by 4', hours(8, 20, 4), [8, 12, 16]);
see('8 to 21 by 4', hours(8, 21, 4), [8, 12, 16, 20]);
see('as a list', met('hour', [8, 12, 16, 20], (moment) => moment.getUTCHours()), [8, 12, 16, 20]);
see('weekdays 1 to 5', days(1, 5), [1, 2, 3, 4, 5]);
see('weekdays 1 to 5 by 2', days(1, 5, 2), [1, 3]);
see('weekdays 0 to 6 by 3', days(0, 6, 3), [0, 3]);
const job = schedule.scheduleJob('0 8-20/4 * * *', () => {});
const last = [];
for (let moment = new Date(job.nextInvocation().getTime()); last.length < 6; ) {
  last.push(moment.getUTCHours());
  job.cancelNext();
  moment = new Date(job.nextInvocation().getTime());
}
job.cancel();
see('as a cron text', [...new Set(last)].sort((a, b) => a - b), [8, 12, 16, 20]);
JS
node probe.mjs
