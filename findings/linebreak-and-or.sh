#!/usr/bin/env bash
# linebreak, css-line-break: "C++", "and/or" and a link are broken where no browser breaks them, "12-34" is not
#
# Guessed beforehand: both follow Unicode's annex 14, and so does Chromium: lines break at the same places.
# Seen: browsers have rules of their own within ASCII. Both libraries break "and/or" after the slash, "C++" between its
# signs, "wow!now" after its mark, and an address after its scheme, its host and each part of its path; Chromium does
# none of that. It breaks an address after "?" only, a span of hours or a telephone number after the hyphen, and Thai
# between words, which neither of them does.
# Where it bites: posts that are drawn, as an image (css-line-break is what html2canvas uses) or in a PDF: other lines
# than in the page, so another height, and words that are cut. Use the browser's own Range.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent linebreak@1.1.0 css-line-break@2.1.0 esbuild@0.28.2 puppeteer-core@24.43.1
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

import { buildSync } from 'esbuild';
import { launch } from 'puppeteer-core';

const contents = `
  import { LineBreaker as inCss } from 'css-line-break';
  import LineBreaker from 'linebreak';
  window.breaks = {
    linebreak(text) {
      const found = [];
      const breaks = new LineBreaker(text);
      for (let next = breaks.nextBreak(); next; next = breaks.nextBreak()) found.push(next.position);
      return found;
    },
    css(text) {
      const found = [];
      const breaks = inCss(text, { lineBreak: 'normal', wordBreak: 'normal' });
      for (let at = 0, next = breaks.next(); !next.done; next = breaks.next()) {
        found.push((at += next.value.slice().length));
      }
      return found;
    },
  };`;
const stdin = { contents, resolveDir: process.cwd() };
const { outputFiles } = buildSync({ stdin, bundle: true, write: false, define: { global: 'window' } });
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
await page.setContent('<!doctype html><p style="width: 0; white-space: pre-wrap"></p>');
await page.addScriptTag({ content: outputFiles[0].text });
/** The lines of a text that may break wherever it can, in Chromium and to both libraries. */
const lines = (text) =>
  page.evaluate((text) => {
    const paragraph = document.querySelector('p');
    paragraph.textContent = text;
    const range = document.createRange();
    const top = (at) => {
      range.setStart(paragraph.firstChild, at);
      range.setEnd(paragraph.firstChild, at + 1);
      return range.getClientRects()[0].top;
    };
    const places = [...text].map((_, at) => at).filter((at) => at > 0 && top(at) > top(at - 1) + 3);
    const { css, linebreak } = window.breaks;
    return [places, linebreak(text), css(text)].map((breaks) =>
      [...text].map((letter, at) => (breaks.includes(at) ? '|' : '') + letter).join(''),
    );
  }, text);
const link = 'https://acme.com/hot/soup?day=2';
const cut = 'https://|acme.com/|hot/|soup?|day=2';
for (const [text, ...as] of [
  ['hot soup', 'hot |soup', 'hot |soup', 'hot |soup'],
  ['well-known', 'well-|known', 'well-|known', 'well-|known'],
  ['and/or', 'and/or', 'and/|or', 'and/|or'],
  ['C++', 'C++', 'C+|+', 'C+|+'],
  ['wow!now', 'wow!now', 'wow!|now', 'wow!|now'],
  ['9:30-10:30', '9:30-|10:30', '9:30-10:30', '9:30-10:30'],
  ['555-0100', '555-|0100', '555-0100', '555-0100'],
  ['A-1', 'A-|1', 'A-1', 'A-1'],
  [link, 'https://acme.com/hot/soup?|day=2', cut, cut],
  ['日本、語', '日|本、|語', '日|本、|語', '日|本、|語'],
  ['こーひー', 'こ|ー|ひ|ー', 'こー|ひー', 'こ|ー|ひ|ー'],
  ['สวัสดีครับ', 'สวัสดี|ครับ', 'สวัสดีครับ', 'สวัสดีครับ'],
]) {
  see(text, await lines(text), as);
}
await browser.close();
JS
node probe.mjs
