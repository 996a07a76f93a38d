#!/usr/bin/env bash
# @internationalized/date: Saturday is no working day in India, and in the Emirates Friday is none and Sunday is one
#
# Guessed beforehand: `isWeekend()` and `isWeekday()`, which go by the reader's region, agree with what the engine says
# of it, `Intl.Locale`: both are CLDR's.
# Seen: of 125 regions the weekend differs in three, as its table is older: India and Uganda (Sunday alone in CLDR 48,
# Saturday and Sunday here) and the United Arab Emirates, which changed from Friday and Saturday to Saturday and Sunday
# in 2022. Eight other calendars agree with the engine on each seventh day from 1900 to 2064.
# Where it bites: "posts on working days only", and calendars drawn with it (React Aria's are): Friday is greyed in
# Dubai, and a Sunday post is planned as one for a working day. Take weekends from `Intl.Locale`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @internationalized/date@3.12.4
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

import { CalendarDate, createCalendar, GregorianCalendar, isWeekend, toCalendar } from '@internationalized/date';

const sunday = new CalendarDate(2026, 11, 29);
const week = [1, 2, 3, 4, 5, 6, 7];
const day = (number) => sunday.add({ days: number });
const regions =
  'AE AF AG AR AS AT AU BD BE BG BH BN BR BS BT BW BZ CA CH CL CN CO CR CY CZ DE DJ DK DM DO DZ EE EG ES ET FI FR GB GE GR GT GU HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KH KR KW KZ LA LB LT LU LV LY MA MD ME MH MK MM MN MO MT MV MX MY MZ NI NL NO NP NZ OM PA PE PH PK PL PR PT PY QA RO RS RU SA SD SE SG SI SK SV SY TH TJ TR TT TW UA UG UM US UY UZ VE VI VN WS YE ZA ZW'.split(
    ' ',
  );
const engine = (region) => {
  const locale = new Intl.Locale(`en-${region}`);
  return locale.getWeekInfo?.() ?? locale.weekInfo;
};
const weekend = (region) => week.filter((number) => isWeekend(day(number), `en-${region}`));
console.log(`CLDR ${process.versions.cldr}, ${regions.length} regions`);
const otherWeekend = regions.filter((region) => String(weekend(region)) !== String([...engine(region).weekend].sort()));
see('another weekend', otherWeekend, ['AE', 'IN', 'UG']);
see('here', otherWeekend.map(weekend), [[5, 6], [6, 7], [6, 7]]);
see('the engine', otherWeekend.map((region) => engine(region).weekend), [[6, 7], [7], [7]]);

let different = 0;
for (const name of ['buddhist', 'coptic', 'ethiopic', 'hebrew', 'indian', 'islamic-umalqura', 'persian', 'roc']) {
  const calendar = createCalendar(name);
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}`, { timeZone: 'UTC', year: 'numeric', day: 'numeric' });
  for (let days = 0; days < 60_000; days += 7) {
    const date = new CalendarDate(1900, 1, 1).add({ days });
    const there = toCalendar(date, calendar);
    const back = toCalendar(there, new GregorianCalendar());
    const parts = format.formatToParts(new Date(Date.UTC(date.year, date.month - 1, date.day)));
    const part = (type) => Number(parts.find((each) => each.type === type).value);
    if (back.compare(date) !== 0 || there.day !== part('day') || there.year !== part('year')) different += 1;
  }
}
see('dates of eight calendars that differ', different, 0);
JS
node probe.mjs
