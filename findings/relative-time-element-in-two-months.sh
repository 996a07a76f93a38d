#!/usr/bin/env bash
# @github/relative-time-element: 29 days from 31 January is "in 2 months", and what it says has elapsed does not add up
#
# Guessed beforehand: one unit is taken and rounded, so that 29 days are "in 29 days" or "next month"; a duration that
# `elapsedTime()` gives, added to now by `applyDuration()` of the same module, is the date that was asked for.
# Seen: on 31 January 1 March is "in 2 months", on 1 March 31 January "2 months ago", on 30 March 1 March "29 days ago":
# the numbers of the months are subtracted, whatever the days. On 30 November 1 January is "in 2 months", and on 30 June
# 30 November "in 6 months". `elapsedTime()` takes years of 365 days and months of 30, `applyDuration()` those of the
# calendar: a date 15 months back is missed by a week.
# Where it bites: "saved 2 months ago" under a draft of the last month, only around the ends of months, and with the
# element's default settings. `format="duration"` says 29 days; or take Temporal's `until()` with `relativeTo`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @github/relative-time-element@5.3.1 jsdom@27.3.0
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

import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>');
for (const name of ['document', 'HTMLElement', 'customElements', 'Event', 'MutationObserver']) {
  globalThis[name] = window[name];
}
globalThis.window = window;
const { RelativeTimeElement } = await import('@github/relative-time-element');
const { applyDuration, elapsedTime } = await import('@github/relative-time-element/duration');
if (!customElements.get('relative-time')) customElements.define('relative-time', RelativeTimeElement);
let now;
Date.now = () => now;
const shown = async (today, date, attributes = {}) => {
  now = Date.parse(`${today}T12:00:00Z`);
  const element = document.createElement('relative-time');
  element.setAttribute('datetime', `${date}T12:00:00Z`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const text = element.shadowRoot.textContent;
  element.remove();
  return text;
};
see('28 days, on 31 January', await shown('2026-01-31', '2026-02-28'), 'next month');
see('29 days, on 31 January', await shown('2026-01-31', '2026-03-01'), 'in 2 months');
see('29 days, as a duration', await shown('2026-01-31', '2026-03-01', { format: 'duration' }), '29 days');
see('29 days ago, on 1 March', await shown('2026-03-01', '2026-01-31'), '2 months ago');
see('29 days ago, on 30 March', await shown('2026-03-30', '2026-03-01'), '29 days ago');
const far = { threshold: 'P2Y' };
see('32 days, on 30 November', await shown('2026-11-30', '2027-01-01', far), 'in 2 months');
see('five months to the day', await shown('2026-06-30', '2026-11-30', far), 'in 6 months');
const missed = (today, date) => {
  const from = new Date(`${today}T12:00:00Z`);
  const to = new Date(`${date}T12:00:00Z`);
  return (applyDuration(from, elapsedTime(to, 'second', from.getTime())) - to) / 86_400_000;
};
see('days off after 20 days', missed('2026-11-30', '2026-11-10'), 0);
see('days off after 15 months', missed('2026-11-30', '2025-08-30'), -7);
process.exit();
JS
TZ=UTC node probe.mjs
