#!/usr/bin/env bash
# rrule: a series in Berlin with its end in UTC, as the standard demands, ends a day early, one in New York a day late
#
# Guessed beforehand: beside a start with a time zone UNTIL is in UTC, as RFC 5545 (3.3.10) demands, and so may EXDATE
# be; both are moments, whatever they are written in.
# Seen: the digits of UNTIL are compared with local time in the zone, as if the "Z" were not there. Nine o'clock in
# Berlin until "T080000Z", which is that nine o'clock, loses its last date; in New York until "T100000Z", five in the
# morning, that day's nine o'clock is still posted. An EXDATE in UTC excludes nothing, with its zone it does, and an
# RDATE in UTC comes an hour early in Berlin. For the same reason `exdate()` does not recognise what `all()` itself
# returned (on a computer in the same zone it does, where `all()` gives local digits as UTC). rrule-temporal gives all
# as guessed.
# Where it bites: other people's calendars, whose series end at the last date or have excluded dates: the last post of
# a series is missing, or one that was cancelled goes out. Write UNTIL without its Z in local time, as rrule itself
# does, and dates with their zone.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent rrule@2.8.1 rrule-temporal@2.2.8
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

import { createRequire } from 'node:module';
import { RRuleTemporal } from 'rrule-temporal';

process.env.TZ = 'UTC';
const { RRuleSet, rrulestr } = createRequire(import.meta.url)('rrule');
const show = (date) => date.toISOString().slice(8, 16);
const by = {
  rrule: (text) => rrulestr(text).all().map(show).join(' '),
  temporal: (text) =>
    new RRuleTemporal({ rruleString: text }).all().map((date) => show(new Date(date.epochMilliseconds))).join(' '),
};
const series = (zone, rest) => `DTSTART;TZID=${zone}:20261201T090000\nRRULE:FREQ=DAILY;${rest}`;
const both = (...words) => Object.fromEntries(Object.entries(by).map(([name, read]) => [name, read(series(...words))]));
const three = '01T08:00 02T08:00 03T08:00';
const two = '01T08:00 02T08:00';
see('three dates', both('Europe/Berlin', 'COUNT=3'), { rrule: three, temporal: three });
see('until the third', both('Europe/Berlin', 'UNTIL=20261203T080000Z'), { rrule: two, temporal: three });
const four = '01T14:00 02T14:00 03T14:00';
see('New York, until five', both('America/New_York', 'UNTIL=20261203T100000Z'), { rrule: four, temporal: four.slice(0, 17) });
const without = '01T08:00 03T08:00';
const zoned = 'COUNT=3\nEXDATE;TZID=Europe/Berlin:20261202T090000';
see('without the second', both('Europe/Berlin', zoned), { rrule: without, temporal: without });
see('as a moment', both('Europe/Berlin', 'COUNT=3\nEXDATE:20261202T080000Z'), { rrule: three, temporal: without });
const more = both('Europe/Berlin', 'COUNT=1\nRDATE:20261210T080000Z');
see('one more at eight in UTC', more, { rrule: '01T08:00 10T07:00', temporal: '01T08:00 10T08:00' });
const rule = rrulestr(series('Europe/Berlin', 'COUNT=3'));
const set = new RRuleSet();
set.rrule(rule);
set.exdate(rule.all()[1]);
see('what all() gave', set.all().map(show).join(' '), three);
JS
node probe.mjs
