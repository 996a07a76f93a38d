#!/usr/bin/env bash
# rrule: "at 8 p.m. and at noon" loses its last noon, and between eleven and one there is none
#
# Guessed beforehand: hours and minutes of a rule are a set, as days and months are, so BYHOUR=20,12 is BYHOUR=12,20;
# dates come in their order.
# Seen: days, weekdays, months and set positions are sorted, hours, minutes and seconds stay as written. With "20,12"
# each day's evening comes before its noon; COUNT=5 ends with an evening instead of a noon, UNTIL at one o'clock ends
# the day before, since the evening that comes first is past it, `between()` eleven and one is empty, `after()` ten
# o'clock is the evening, `before()` three the noon of the day before. With "12,20" all are right. No error is raised;
# rrule-temporal gives the same for both.
# Where it bites: a plan of posts whose hours were clicked together in some order, or written by another program: posts
# are missing, and those of a day are found only if all are requested. Sort hours and minutes before making the rule.
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

const { rrulestr } = createRequire(import.meta.url)('rrule');
const text = (rest) => `DTSTART:20261201T000000Z\nRRULE:FREQ=DAILY;BYMINUTE=0;${rest}`;
const show = (date) => date.toISOString().slice(8, 16);
const all = (rest) => rrulestr(text(rest)).all().map(show).join(' ');
const other = (rest) => new RRuleTemporal({ rruleString: text(rest) }).all().map((date) => show(new Date(date.epochMilliseconds))).join(' ');
const at = (day, hour) => new Date(Date.UTC(2026, 11, day, hour));
const four = '01T12:00 01T20:00 02T12:00 02T20:00';
see('in order', all('COUNT=4;BYHOUR=12,20'), four);
see('not in order', all('COUNT=4;BYHOUR=20,12'), '01T20:00 01T12:00 02T20:00 02T12:00');
see('by rrule-temporal', other('COUNT=4;BYHOUR=20,12'), four);
see('five', [all('COUNT=5;BYHOUR=12,20'), all('COUNT=5;BYHOUR=20,12')].map((dates) => dates.slice(-8)), ['03T12:00', '03T20:00']);
const until = 'UNTIL=20261202T130000Z;BYHOUR=';
see('until one', [all(`${until}12,20`), all(`${until}20,12`)], ['01T12:00 01T20:00 02T12:00', '01T20:00 01T12:00']);
const ask = (hours) => {
  const rule = () => rrulestr(text(`COUNT=8;BYHOUR=${hours}`));
  return {
    between: rule().between(at(2, 11), at(2, 13)).map(show).join(' '),
    after: show(rule().after(at(2, 10))),
    before: show(rule().before(at(2, 15))),
  };
};
see('asked in order', ask('12,20'), { between: '02T12:00', after: '02T12:00', before: '02T12:00' });
see('asked not in order', ask('20,12'), { between: '', after: '02T20:00', before: '01T12:00' });
const pair = (rest, one, two) => [all(`COUNT=3;${rest}=${one}`), all(`COUNT=3;${rest}=${two}`)];
const [plain, turned] = pair('BYHOUR=9;BYMONTHDAY', '1,15', '15,1');
see('days of the month', plain === turned, true);
const minutes = (list) => rrulestr(`DTSTART:20261201T090000Z\nRRULE:FREQ=DAILY;COUNT=2;BYMINUTE=${list}`).all().map(show).join(' ');
see('minutes', [minutes('0,30'), minutes('30,0')], ['01T09:00 01T09:30', '01T09:30 01T09:00']);
JS
node probe.mjs
