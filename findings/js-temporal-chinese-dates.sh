#!/usr/bin/env bash
# @js-temporal/polyfill: dates in the Chinese, Korean, Coptic and Ethiopian calendars can no longer be read
#
# Guessed beforehand: the polyfill by the proposal's own authors gives what Chromium's own Temporal gives, in each
# calendar that the engine knows: it asks `Intl` for it.
# Seen: it reads the parts that `Intl.DateTimeFormat` writes, and does not know those of ICU 78: a month of the Chinese
# and the Korean calendar is "Mo10" where digits were expected, the era of the Coptic and the Ethiopian one "AM". Every
# field throws a RangeError there, and so does `add()`, in Node 20 with ICU 78 as in Chromium 156; creating such a date
# does not. Hebrew, Indian, Islamic, Persian and Buddhist dates are right and have no era, where Chromium has one; the
# Gregorian era is "gregory" instead of "ce". The dates themselves agree.
# Where it bites: a planner that marks the Lunar New Year, or the Ethiopian one: it throws, in tests as in the browser,
# where the engine's own Temporal has the date. Use the built-in Temporal where there is one, and temporal-polyfill
# elsewhere.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Needs
# Chromium as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @js-temporal/polyfill@0.5.1 esbuild@0.28.2 puppeteer-core@24.43.1
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

import { Temporal } from '@js-temporal/polyfill';
import { buildSync } from 'esbuild';
import { launch } from 'puppeteer-core';

/** Runs in Node and in the page, so it stands alone: year, month, day and era of a day in a calendar. */
function fields({ PlainDate }, calendar) {
  try {
    const { year, monthCode, day, era } = PlainDate.from('2026-11-29').withCalendar(calendar);
    return [year, monthCode, day, era ?? 'none'].join(' ');
  } catch (error) {
    return error.name;
  }
}
const contents = "import { Temporal } from '@js-temporal/polyfill';\nwindow.polyfill = Temporal;";
buildSync({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, outfile: 'temporal.js', logLevel: 'error' });
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(`${await browser.version()}, ICU of Node ${process.versions.icu}`);
const page = await browser.newPage();
await page.addScriptTag({ path: 'temporal.js' });
for (const [calendar, own, byPolyfill] of [
  ['chinese', '2026 M10 21 none', 'RangeError'],
  ['dangi', '2026 M10 21 none', 'RangeError'],
  ['coptic', '1743 M03 20 am', 'RangeError'],
  ['ethiopic', '2019 M03 20 am', 'RangeError'],
  ['hebrew', '5787 M03 19 am', '5787 M03 19 none'],
  ['persian', '1405 M09 8 ap', '1405 M09 8 none'],
  ['islamic-umalqura', '1448 M06 19 ah', '1448 M06 19 none'],
  ['buddhist', '2569 M11 29 be', '2569 M11 29 none'],
  ['gregory', '2026 M11 29 ce', '2026 M11 29 gregory'],
  ['japanese', '2026 M11 29 reiwa', '2026 M11 29 reiwa'],
  ['iso8601', '2026 M11 29 none', '2026 M11 29 none'],
]) {
  const inPage = (whose) => page.evaluate(`(${fields})(${whose}, '${calendar}')`);
  const seen = [await inPage('Temporal'), await inPage('polyfill'), fields(Temporal, calendar)];
  see(`${calendar}: Chromium, polyfill there, polyfill in Node`, seen, [own, byPolyfill, byPolyfill]);
}
await browser.close();
JS
node probe.mjs
