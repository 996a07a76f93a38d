#!/usr/bin/env bash
# srt-parser-2 and three more: coordinates become speech, and an empty caption swallows the next one
#
# Guessed beforehand: four parsers of SubRip files give the same captions for what video editors write: a byte order
# mark, Windows line ends, a caption without words, an empty line inside one, coordinates after the times, hours above
# 99.
# Seen: for a plain file they agree, except for the line end that subsrt-ts leaves after the last caption. With a byte
# order mark subsrt-ts drops the first one. A caption without words makes the next one part of its own text in
# @plussub, number and times included; subsrt-ts drops it. At an empty line inside a caption parse-srt and @plussub
# throw a TypeError, and subsrt-ts loses what follows. With Windows line ends @plussub leaves "\r". To srt-parser-2
# coordinates are the first line of the text; subsrt-ts drops a caption that has them. From the hundredth hour on
# srt-parser-2 and subsrt-ts find nothing. A number alone on a line, which looks like a caption's number, is no
# trouble.
# Where it bites: captions for the video of a post, read to be checked or shortened: words are missing, or coordinates
# are spoken. Count the "-->" of the file and compare.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent srt-parser-2@1.2.3 @plussub/srt-vtt-parser@2.0.5 subsrt-ts@2.1.2 parse-srt@1.0.0-alpha
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

import { parse as plussub } from '@plussub/srt-vtt-parser';
import parseSrt from 'parse-srt';
import Parser from 'srt-parser-2';
import subsrt from 'subsrt-ts';

const first = new (Parser.default ?? Parser)();
const readers = {
  'srt-parser-2': (file) => first.fromSrt(file).map(({ text }) => text),
  plussub: (file) => plussub(file).entries.map(({ text }) => text),
  subsrt: (file) => (subsrt.default ?? subsrt).parse(file, { format: 'srt' }).map(({ text }) => text),
  'parse-srt': (file) => parseSrt(file).map(({ text }) => text),
};
const texts = (file) =>
  Object.values(readers).map((read) => {
    try {
      return read(file);
    } catch (error) {
      return error.name;
    }
  });
console.log(Object.keys(readers).join(', '));
const times = ['00:00:01,000 --> 00:00:02,000', '00:00:03,000 --> 00:00:04,000'];
const file = (one, more = '') => `1\n${times[0]}${more}\n${one}\n\n2\n${times[1]}\nBread\n`;
const same = ['Soup', 'Bread'];
const rest = ['Soup', 'Bread\r\n'];
see('plain', texts(file('Soup')), [same, same, rest, same]);
see('a figure', texts(file('2026')), [['2026', 'Bread'], ['2026', 'Bread'], ['2026', 'Bread\r\n'], ['2026', 'Bread']]);
see('byte order mark', texts(`\uFEFF${file('Soup')}`).map((all) => all.length), [2, 2, 1, 2]);
const swallowed = [`\n2\n${times[1]}\nBread`];
see('no words', texts(file('').replace('\n\n\n', '\n\n')), [['', 'Bread'], swallowed, ['Bread\r\n'], ['', 'Bread']]);
see('an empty line', texts(file('Hot\n\nsoup')), [['Hot\n\nsoup', 'Bread'], 'TypeError', ['Hot', 'Bread\r\n'], 'TypeError']);
see('Windows', texts(file('Soup').replaceAll('\n', '\r\n')), [same, ['Soup\r', 'Bread\r'], rest, same]);
const where = ' X1:10 X2:90 Y1:400 Y2:450';
see('coordinates', texts(file('Soup', where)), [[`${where.trim()}\nSoup`, 'Bread'], same, ['Bread\r\n'], same]);
const late = file('Soup').replaceAll('00:00:0', '100:00:0');
see('after a hundred hours', texts(late).map((all) => all.length), [0, 2, 0, 2]);
JS
node probe.mjs
