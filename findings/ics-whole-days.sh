#!/usr/bin/env bash
# ics, ical.js, node-ical: a day is written as "P1DT", and a category with a comma is read as two
#
# Guessed beforehand: what `createEvent()` writes is iCalendar (RFC 5545) in every field: a duration that others read,
# commas in categories escaped as in a title, and no quotes inside a quoted name.
# Seen: each duration gets its "T", with nothing after it if there is no time: `{ days: 1 }` is "P1DT", a week "P1WT",
# a reminder a day ahead "-P1DT", and none at all "PT". The standard allows none of these, nor weeks beside days
# ("P1W1DT"). ical.js and node-ical read them nevertheless, zod's `z.iso.duration()` refuses them. Categories are
# joined unescaped: "soup, hot" is two to ical.js and node-ical. The name Jo "JJ" Cook is written with "\"", which the
# format does not have: to ical.js the name is "Jo \". Titles, places and descriptions are escaped correctly.
# Where it bites: plans of posts handed to a calendar: strict readers refuse all-day slots, and tags fall apart. Give
# the end instead of a duration, and take commas and quotes out of names yourself.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ics@3.12.0 ical.js@2.2.1 node-ical@0.26.1 zod@4.6.1
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
import { createEvent } from 'ics';
import nodeIcal from 'node-ical';
import * as z from 'zod';

const made = (fields) => {
  const hour = { startInputType: 'utc', duration: { hours: 1 } };
  const { error, value } = createEvent({ uid: 'a', title: 'Soup, hot; now', start: [2026, 11, 29, 10, 0], ...hour, ...fields });
  assert.equal(error, null);
  return value;
};
const event = (text) => new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
const isRead = (text) => z.iso.duration().safeParse(text).success;
/** A duration as it is written, the end that ical.js reads, and whether it is a duration to zod. */
const written = (duration) => {
  const text = made({ duration });
  const value = /\nDURATION:(\S+)/.exec(text)[1];
  return [value, new ICAL.Event(event(text)).endDate.toString(), isRead(value)];
};
see('a title', new ICAL.Event(event(made({}))).summary, 'Soup, hot; now');
see('an hour and a half', written({ hours: 1, minutes: 30 }), ['PT1H30M', '2026-11-29T11:30:00Z', true]);
see('a day and an hour', written({ days: 1, hours: 1 }), ['P1DT1H', '2026-11-30T11:00:00Z', true]);
see('a day', written({ days: 1 }), ['P1DT', '2026-11-30T10:00:00Z', false]);
see('a week', written({ weeks: 1 }), ['P1WT', '2026-12-06T10:00:00Z', false]);
const reminder = made({ alarms: [{ action: 'display', description: 'a', trigger: { days: 1, before: true } }] });
see('a reminder', /TRIGGER\S+/.exec(reminder)[0], 'TRIGGER:-P1DT');

const tagged = made({ categories: ['soup, hot', 'new'] });
see('categories', /CATEGORIES.*/.exec(tagged)[0].trim(), 'CATEGORIES:soup, hot,new');
see('to ical.js', event(tagged).getFirstProperty('categories').getValues(), ['soup', ' hot', 'new']);
const byNodeIcal = Object.values(nodeIcal.sync.parseICS(tagged)).find(({ type }) => type === 'VEVENT');
see('to node-ical', byNodeIcal.categories, ['soup', 'hot', 'new']);
const named = event(made({ attendees: [{ name: 'Jo "JJ" Cook', email: 'jo@acme.com' }] }));
see('a name', named.getFirstProperty('attendee').getParameter('cn'), 'Jo \\');
JS
node probe.mjs
