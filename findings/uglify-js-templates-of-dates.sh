#!/usr/bin/env bash
# uglify-js, dayjs: minified, `${day}` is a number of milliseconds, and for a Temporal date it throws
#
# Guessed beforehand: with its default settings the minified program prints what the program prints: unsafe changes
# have to be asked for, and its README counts `"" + exp` in place of `String(exp)` among those.
# Seen: a template that begins with a value, `${day}` or `${day} at noon`, becomes `"" + day`. A template asks an
# object for its text, "+" for its value: where the two differ, the output does. A dayjs date becomes its milliseconds,
# a Temporal date throws a TypeError (its `valueOf()` is meant to), an object with its own `toString()` and `valueOf()`
# gives the second. `templates: false` prevents it; `String(day)` stays. terser and esbuild leave the template alone.
# Where it bites: an extension whose build still minifies with it (several webpack and gulp set-ups do): dates in
# labels are numbers or errors in the package, and right in development and in tests. Write `String(day)` or
# `day.format()`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent uglify-js@3.19.3 terser@5.51.4 esbuild@0.28.0 dayjs@1.11.23 temporal-polyfill@0.3.0
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

import { transform } from 'esbuild';
import { minify as terser } from 'terser';
import uglify from 'uglify-js';
import dayjs from 'dayjs';
import { Temporal } from 'temporal-polyfill';

const source = 'export const label = (day) => `${day}: soup`; export const text = (day) => String(day);';
const load = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);
const labels = async (code) => {
  const { label, text } = await load(code);
  const tried = (value) => {
    try {
      return label(value);
    } catch (error) {
      return error.name;
    }
  };
  const temperature = { toString: () => 'hot', valueOf: () => 70 };
  return [
    tried(dayjs('2026-11-30T00:00:00Z')),
    tried(Temporal.PlainDate.from('2026-11-30')),
    tried(temperature),
    text(temperature),
  ];
};
const right = ['Mon, 30 Nov 2026 00:00:00 GMT: soup', '2026-11-30: soup', 'hot: soup', 'hot'];
see('as written', await labels(source), right);
see('terser', await labels((await terser(source, { module: true })).code), right);
see('esbuild', await labels((await transform(source, { minify: true })).code), right);
const { code } = uglify.minify(source, { module: true });
see('uglify-js', await labels(code), ['1795996800000: soup', 'TypeError', '70: soup', 'hot']);
const spared = uglify.minify(source, { module: true, compress: { templates: false } });
see('templates: false', await labels(spared.code), right);
JS
node probe.mjs
