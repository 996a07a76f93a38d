#!/usr/bin/env bash
# Chromium, Firefox: `setHTML()` reveals hidden elements, and drops images, `details` and every id
#
# Guessed beforehand: `element.setHTML()` without options removes what may run a script and leaves the rest, as
# sanitizers do: images, forms, `details`, and attributes that style, name or hide an element.
# Seen: both browsers keep the same short list. Of attributes only `title`, `lang`, `dir` and the like stay: `hidden`,
# `inert`, `popover`, `aria-hidden`, `style`, `class`, `id`, `role` and `data-…` go, so an element that was hidden is
# drawn and read out. `img`, `details`, `dialog`, fields, buttons, `output` and custom elements go with all their
# content, text included; links lose `target` and `rel`. With `{ sanitizer: {} }` all of these stay, and what runs
# scripts still goes.
# Where it bites: help texts and messages drawn from HTML: what was folded into `details` is missing, what was hidden
# from screen readers is read out, and links to a headline's id lead nowhere. Name what is to stay in the options.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
# soon as they behave otherwise.
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
  Chromium: (options) =>
    launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true, ...options }),
  Firefox: () => launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true }),
};
const short = '<p title="t" lang="en">a <b>b</b> <mark>c</mark> <a href="/x">d</a></p>';
const cases = [
  ['plain', short, short],
  ['hidden', '<p hidden>secret</p>', '<p>secret</p>'],
  ['hidden from some', '<p aria-hidden="true" inert popover>deco</p>', '<p>deco</p>'],
  ['names', '<h2 id="top" class="big" role="note" data-n="1" style="color: red">h</h2>', '<h2>h</h2>'],
  ['links', '<a href="/x" target="_blank" rel="noopener">x</a>', '<a href="/x">x</a>'],
  ['a picture', 'a<img src="/x.png" alt="soup">b', 'ab'],
  ['details', 'a<details open><summary>more</summary>text</details>b', 'ab'],
  ['fields', 'a<label>l</label><input><button type="button">go</button><output>5</output>b', 'ab'],
  ['custom', 'a<my-part>text</my-part>b', 'ab'],
];
const all = cases.map(([, html]) => html).join('');
for (const launchIt of Object.values(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  const set = (html, options) =>
    page.evaluate(
      (html, options) => {
        const part = document.createElement('div');
        part.setHTML(html, options);
        return part.innerHTML;
      },
      html,
      options,
    );
  for (const [name, html, expected] of cases) see(name, await set(html), expected);
  const kept = await set(all, { sanitizer: {} });
  const normal = await page.evaluate((html) => {
    const part = document.createElement('div');
    part.innerHTML = html;
    return part.innerHTML;
  }, all);
  see('all of them with an empty configuration, unchanged', kept === normal, true);
  await browser.close();
}
JS
node probe.mjs
