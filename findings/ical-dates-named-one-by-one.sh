#!/usr/bin/env bash
# ical.js, rrule-rust: a series of single dates lacks its first, and a date that is named twice comes twice
#
# Guessed beforehand: dates named one by one (RDATE) join the start and those of the rule, as in RFC 5545: the start is
# the first of the set, "duplicate instances are ignored", and what EXDATE names is out.
# Seen: without a rule both leave out the start itself, so an event with a start and one more date has only the other
# date, and none where that one is excluded; all-day events too. A date that the rule gives as well, or that is listed
# twice, comes twice. Excluded by EXDATE, one of the two stays in ical.js. Dates before, between and after those of the
# rule are right, and so is EXDATE without RDATE; rrule-temporal gives what the standard says where there is a rule.
# Where it bites: plans of posts on chosen days, kept as a calendar: the first post is not planned, another is posted
# twice, and one that was cancelled goes out. Add the start to the list, remove duplicates, and take out by hand what
# EXDATE names.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ical.js@2.2.1 rrule-rust@3.1.1 rrule-temporal@2.2.8
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

import ICAL from 'ical.js';
import * as rust from 'rrule-rust';
import { RRuleTemporal } from 'rrule-temporal';

const RRuleSet = rust.RRuleSet ?? rust.default.RRuleSet;
const start = 'DTSTART:20261102T090000Z';
const weekly = 'RRULE:FREQ=WEEKLY;COUNT=3';
/** The day of each date as "1102". */
const short = (dates) => dates.map((date) => String(date).replaceAll('-', '').slice(4, 8));
const byIcal = (lines) => {
  const text = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
  const iterator = event.iterator();
  const dates = [];
  for (let date = iterator.next(); date; date = iterator.next()) dates.push(date);
  return short(dates);
};
const byRust = (lines) => short(RRuleSet.fromString(lines.join('\n')).all());
const byTemporal = (lines) => {
  const rule = new RRuleTemporal({ rruleString: lines.join('\n') });
  return short(rule.all().map((date) => date.toInstant()));
};
const ruled = ['1102', '1109', '1116'];
for (const [what, lines, right, ical = right, bare = ical] of [
  ['a rule', [start, weekly], ruled],
  ['one between', [start, weekly, 'RDATE:20261105T090000Z'], ['1102', '1105', '1109', '1116']],
  ['one behind', [start, weekly, 'RDATE:20261130T090000Z'], [...ruled, '1130']],
  ['one taken out', [start, weekly, 'EXDATE:20261109T090000Z'], ['1102', '1116']],
  [
    'one of the rule',
    [start, weekly, 'RDATE:20261109T090000Z'],
    ruled,
    ['1102', '1109', '1109', '1116'],
  ],
  ['the start', [start, weekly, 'RDATE:20261102T090000Z'], ruled, ['1102', ...ruled]],
  [
    'of the rule, taken out',
    [start, weekly, 'RDATE:20261109T090000Z', 'EXDATE:20261109T090000Z'],
    ['1102', '1116'],
    ruled,
    ['1102', '1116'],
  ],
]) {
  see(`${what}, rrule-temporal`, byTemporal(lines), right);
  see(`${what}, ical.js`, byIcal(lines), ical);
  see(`${what}, rrule-rust`, byRust(lines), bare);
}
see('no rule, ical.js', byIcal([start, 'RDATE:20261105T090000Z']), ['1105']);
see('no rule, rrule-rust', byRust([start, 'RDATE:20261105T090000Z']), ['1105']);
see('no rule, start named', byIcal([start, 'RDATE:20261102T090000Z,20261105T090000Z']), [
  '1102',
  '1105',
]);
see('no rule, all day', byIcal(['DTSTART;VALUE=DATE:20261102', 'RDATE;VALUE=DATE:20261105']), [
  '1105',
]);
see('no rule, taken out', byIcal([start, 'RDATE:20261105T090000Z', 'EXDATE:20261105T090000Z']), []);
JS
node probe.mjs
