#!/usr/bin/env bash
# Chromium: to Temporal 6 February 2027 is the Chinese New Year, to its own `toLocaleString()` New Year's Eve
#
# Guessed beforehand: `Temporal.PlainDate` and `Intl.DateTimeFormat` of one browser have the same Chinese and Korean
# calendar: a date prints as the month and day that it says it has, and both browsers agree.
# Seen: in Firefox that is so, in all calendars. Chromium has two: for 270 days between 1900 and 2099 the Chinese one of
# Temporal and that of Intl differ by a day, for 120 days the Korean one. The next month of that kind is the first of
# 2027: the plain date 2027-02-06 has `monthCode` M01 and `day` 1, and prints as 12/30/2026. 2030 is the other way
# round: Intl begins the year on 2 February, Temporal on 3 February. In both years the calendars published in China have
# the day that Temporal has. Twelve other calendars are the same in both.
# Where it bites: a plan with the Lunar New Year in it: in Chromium a date picker made of Temporal and labels made of
# Intl are a day apart for all of that month, and Chromium's labels and Firefox's differ. Take month and day from
# Temporal, and let Intl only name them.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as soon
# as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
FIREFOX=$(command -v "${FIREFOX:-firefox}") || { echo 'Install Firefox, or name it in FIREFOX.' >&2; exit 1; }
export CHROMIUM FIREFOX
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent puppeteer-core@24.43.1
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

import { launch } from 'puppeteer-core';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browsers = {
  Chromium: () => launch({ executablePath: process.env.CHROMIUM, args, headless: true, protocolTimeout: 600_000 }),
  Firefox: () =>
    launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true, protocolTimeout: 600_000 }),
};

/** Runs in the page: of some days the month and day by Temporal and as it prints itself, and the days that differ. */
function compare() {
  const style = { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' };
  const days = {};
  for (const day of ['2026-02-17', '2027-02-06', '2030-02-02', '2030-02-03']) {
    const date = Temporal.PlainDate.from(day).withCalendar('chinese');
    days[day] = `${date.monthCode} ${date.day}, ${date.toLocaleString('en-u-ca-chinese')}`;
  }
  const differ = {};
  const calendars = [
    'chinese',
    'dangi',
    'islamic-umalqura',
    'islamic-civil',
    'islamic-tbla',
    'hebrew',
    'persian',
    'indian',
  ];
  for (const calendar of [...calendars, 'coptic', 'ethiopic', 'ethioaa', 'japanese', 'buddhist', 'roc']) {
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, style);
    let count = 0;
    for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2100, 0, 1); time += 24 * 3600 * 1000) {
      const day = format.formatToParts(time).find(({ type }) => type === 'day').value;
      const date = Temporal.PlainDate.from(new Date(time).toISOString().slice(0, 10)).withCalendar(calendar);
      if (Number(day) !== date.day) count += 1;
    }
    differ[calendar] = count;
  }
  return { days, differ };
}
const same = { 'islamic-umalqura': 0, 'islamic-civil': 0, 'islamic-tbla': 0, hebrew: 0, persian: 0, indian: 0 };
Object.assign(same, { coptic: 0, ethiopic: 0, ethioaa: 0, japanese: 0, buddhist: 0, roc: 0 });
const expected = {
  Chromium: {
    days: {
      '2026-02-17': 'M01 1, 1/1/2026',
      '2027-02-06': 'M01 1, 12/30/2026',
      '2030-02-02': 'M12 30, 1/1/2030',
      '2030-02-03': 'M01 1, 1/2/2030',
    },
    differ: { chinese: 270, dangi: 120, ...same },
  },
  Firefox: {
    days: {
      '2026-02-17': 'M01 1, 1/1/2026',
      '2027-02-06': 'M01 1, 1/1/2027',
      '2030-02-02': 'M12 30, 12/30/2029',
      '2030-02-03': 'M01 1, 1/1/2030',
    },
    differ: { chinese: 0, dangi: 0, ...same },
  },
};
for (const [name, start] of Object.entries(browsers)) {
  const browser = await start();
  console.log(await browser.version());
  const page = await browser.newPage();
  const seen = await page.evaluate(compare);
  await browser.close();
  see(`${name}, days`, seen.days, expected[name].days);
  see(`${name}, days that differ from 1900 to 2099`, seen.differ, expected[name].differ);
}
JS
node probe.mjs
