#!/usr/bin/env bash
# cronstrue: "between day 1 and 7 of the month, and on Friday" is ten days, and "every 45 minutes" is not every 45
#
# Guessed beforehand: the description says what the schedule does: a day of the month and a day of the week are joined
# by "or", as cron reads them; minutes that do not divide an hour are listed.
# Seen: "0 9 1-7 * 5", by which people mean the first Friday, is described as if it meant that, and runs on each of the
# first seven days and on every Friday. "*/45" is "Every 45 minutes", and runs at :00 and :45. "0 9 * * 5#1" is
# described and run correctly.
# Where it bites: a planner of repeating posts that shows the description and asks whether that is meant: the answer is
# yes, and the account posts on ten or eleven days a month instead of one. Show the next few dates beside the
# description.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent cronstrue@3.39.0 croner@11.0.0
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

import { Cron } from 'croner';
import cronstrue from 'cronstrue';

const runs = (cron, count) =>
  new Cron(cron, { timezone: 'UTC' })
    .nextRuns(count, new Date('2027-01-31T12:00:00Z'))
    .map((moment) => moment.toISOString().slice(0, 16));
const february = (cron) => runs(cron, 40).filter((moment) => moment.startsWith('2027-02-')).length;
const first = '0 9 1-7 * 5';
see(first, cronstrue.toString(first), 'At 09:00 AM, between day 1 and 7 of the month, and on Friday');
see('posts in February', february(first), 10);
const meant = '0 9 * * 5#1';
see(meant, cronstrue.toString(meant), 'At 09:00 AM, on the first Friday of the month');
see('posts in February', february(meant), 1);
see('*/45 * * * *', cronstrue.toString('*/45 * * * *'), 'Every 45 minutes');
see('runs', runs('*/45 * * * *', 3), ['2027-01-31T12:45', '2027-01-31T13:00', '2027-01-31T13:45']);
JS
node probe.mjs
