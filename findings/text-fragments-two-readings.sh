#!/usr/bin/env bash
# Chromium, Firefox: links to words (`#:~:text=…`) find those around a button in one, and those around a picture in the other
#
# Guessed beforehand: a text fragment is found by the words that a reader sees, whatever elements are around them, from
# one word's beginning to another's end, without regard to case and accents, as the draft for it says; both browsers
# have it, so a link works in both.
# Seen: of some 85 links to words of plain pages 25 differ. Only Firefox finds words that have a button, an `svg` or two
# inline-blocks between them, one space where the page has two (`pre`, a no-break space), a hyphen where it has a dash,
# and a word over two ruby syllables; but it also takes the "1" of "1,000" and the "don" of "don’t" for words. Only
# Chromium finds words around a picture, also without a space ("Hotsoup"), a Thai word in a sentence, "fine" where the
# page has the ligature ﬁ, a composed "é" where it has a decomposed one, "strasse" for Straße, and half-width kana.
# Emphasis, links, lists, hidden parts, fields and shadow roots are the same in both.
# Where it bites: "copy link to these words" in an extension, and quotes that link to their place: the link was tried in
# the browser of whoever made it. Take few words, within one element, and check that they are plain text.
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

import { once } from 'node:events';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';

const box = (word) => `<span style="display: inline-block">${word}</span>`;
/** A piece of a page, the words of the link, and who finds them. */
const links = [
  ['Hot <b>soup</b> today', 'soup today', 'both'],
  ['今日のスープは美味しい', 'スープ', 'both'],
  ['it’s hot', "it's", 'both'],
  ['hot<wbr>soup', 'hotsoup', 'both'],
  ['hot_soup', 'soup', 'nobody'],
  ['Hot <button>soup</button> today', 'soup today', 'Firefox'],
  ['Hot <svg width="5" height="5"></svg> soup', 'Hot soup', 'Firefox'],
  [`${box('hot')} ${box('soup')}`, 'hot soup', 'Firefox'],
  ['hot&nbsp; soup', 'hot soup', 'Firefox'],
  ['hot—soup', 'hot-soup', 'Firefox'],
  ['<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>', '漢字', 'Firefox'],
  ['1,000 bowls', '1', 'Firefox'],
  ['don’t', 'don', 'Firefox'],
  ['Hot <img alt="x"> soup', 'Hot soup', 'Chromium'],
  ['Hot<img alt="x">soup', 'Hotsoup', 'Chromium'],
  ['ซุปร้อนวันนี้', 'ร้อน', 'Chromium'],
  ['ﬁne soup', 'fine', 'Chromium'],
  ['cafe\u0301 soup', 'caf\u00e9', 'Chromium'],
  ['Straße', 'strasse', 'Chromium'],
  ['カタカナ', 'ｶﾀｶﾅ', 'Chromium'],
];
const tall = '<div style="height: 3000px"></div>';
const server = createServer((request, response) => {
  const [words] = links[Number(request.url.slice(1))] ?? [''];
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><html lang="en"><link rel="icon" href="data:,">${tall}<p>${words}</p>${tall}`);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browsers = {
  Chromium: () => launch({ executablePath: process.env.CHROMIUM, args, headless: true }),
  Firefox: () => launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true }),
};
const finders = links.map(() => []);
for (const [name, start] of Object.entries(browsers)) {
  const browser = await start();
  console.log(await browser.version());
  for (const [index, [, words]] of links.entries()) {
    const page = await browser.newPage();
    await page.goto(`${site}/${index}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`);
    // What is found is scrolled to; where nothing is, the page stays at its top.
    for (let waited = 0; waited < 10; waited += 1) {
      if (await page.evaluate(() => scrollY > 500)) {
        finders[index].push(name);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 80));
    }
    await page.close();
  }
  await browser.close();
}
server.close();
const named = (names) => (names.length === 2 ? 'both' : (names[0] ?? 'nobody'));
for (const [index, [text, words, as]] of links.entries()) see(`${text}: ${words}`, named(finders[index]), as);
JS
node probe.mjs
