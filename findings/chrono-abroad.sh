#!/usr/bin/env bash
# chrono-node: in Spanish, French and Portuguese the day after tomorrow is tomorrow, in Swedish it is today
#
# Guessed beforehand: a date parser for a language knows the handful of words for the days around today and how people
# tell the time; what it does not know is not found.
# Seen, on a Wednesday: "pasado mañana", "après-demain" and "depois de amanhã" are found as the "tomorrow" in them,
# "avant-hier" as yesterday, "i övermorgon" as today. Italian, German, Russian and Ukrainian are right. "El lunes que
# viene" and "próxima segunda" are last Monday. "Del 3 al 5 de mayo" is today from three to five at night, "a las 8 de
# la tarde" eight in the morning and also three in the afternoon. "Um halb zehn" and "om half tien" are skipped, so the
# day has no hour. "Morgen früh" is tomorrow, and Friday too, for the "fr" in it; "so" is a Sunday.
# Where it bites: a planner that takes the day from a draft, or a rule about past days: no error, but a post that is a
# day, a week or half a day off. Use a result only where it covers all the words of time in the sentence, and show the
# date.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent chrono-node@2.10.3
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

import * as chrono from 'chrono-node';

const wednesday = new Date('2026-11-25T12:00:00Z');
const read = (language, text) =>
  chrono[language].parse(text, wednesday).map(({ text, start, end }) => {
    const minutes = (part) => part.date().toISOString().slice(0, part.isCertain('hour') ? 16 : 10);
    return [text, minutes(start), ...(end ? [minutes(end)] : [])].join(' | ');
  });
for (const [language, text, ...as] of [
  ['it', 'dopodomani', 'dopodomani | 2026-11-27'],
  ['de', 'übermorgen', 'übermorgen | 2026-11-27'],
  ['ru', 'послезавтра', 'послезавтра | 2026-11-27'],
  ['es', 'pasado mañana', 'mañana | 2026-11-26'],
  ['fr', 'après-demain', 'demain | 2026-11-26'],
  ['fr', 'avant-hier', 'hier | 2026-11-24'],
  ['pt', 'depois de amanhã', 'amanhã | 2026-11-26'],
  ['sv', 'i övermorgon', 'övermorgon | 2026-11-25'],
  ['es', 'el próximo lunes', 'próximo lunes | 2026-11-30'],
  ['es', 'el lunes que viene', 'lunes | 2026-11-23'],
  ['pt', 'próxima segunda', 'segunda | 2026-11-23'],
  ['fr', 'du 3 au 5 mai', '3 au 5 mai | 2027-05-03 | 2027-05-05'],
  ['es', 'del 3 al 5 de mayo', 'del 3 al 5 | 2026-11-25T03:00 | 2026-11-25T05:00'],
  ['es', 'viernes a las 8 de la tarde', 'viernes a las 8 | 2026-11-27T08:00', 'tarde | 2026-11-25'],
  ['de', 'am Freitag um 9 Uhr', 'am Freitag um 9 Uhr | 2026-11-27T09:00'],
  ['de', 'am Freitag um halb zehn', 'am Freitag | 2026-11-27'],
  ['nl', 'morgen om half tien', 'morgen | 2026-11-26'],
  ['de', 'morgen früh', 'morgen | 2026-11-26', 'fr | 2026-11-27'],
  ['de', 'das ist so gut', 'so | 2026-11-22'],
]) {
  see(`${language}: ${text}`, read(language, text), as);
}
JS
TZ=UTC node probe.mjs
