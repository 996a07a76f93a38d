#!/usr/bin/env bash
# Chromium: `all: initial` makes an element forget its language; Firefox: `:lang()` in a shadow root ignores outer `lang`
#
# Guessed beforehand: an element's language comes from its own `lang` or from an ancestor's, across the boundary of a
# shadow root as well (HTML: from the host). It is not a CSS property, so `all: initial`, which extensions use to keep
# a page's styles off their panels, leaves it alone; MDN names only `direction` and `unicode-bidi` as exceptions. Both
# browsers agree.
# Seen: in Chromium an element with `all: initial`, and everything in it, is drawn as if it had no language: with
# `lang="tr"`, `text-transform: uppercase` turns "i" into "I" and not "İ", although `:lang()` matches. Quotation marks
# are right. With `all: unset` the language of the ancestor is used, and a `lang` on an element inside puts it right.
# Firefox draws everything correctly, but in a shadow root `:lang()` matches only a `lang` inside that root, not one on
# the host or the page, in style sheets and in `matches()` alike.
# Where it bites: panels in languages other than English: WXT's `createShadowRootUi()` sets `all: initial` on its host,
# so a `lang` on the host or the page has no effect in one browser and is not matched in the other. Put `lang` on an
# element inside the root.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
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
/** Runs in the page: for a host's attributes and the HTML within, what is drawn and what `:lang()` says. */
function draw(pageLanguage, style, language, inner) {
  document.documentElement.lang = pageLanguage;
  const host = document.createElement('div');
  host.style.cssText = style;
  if (language) host.lang = language;
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>
    .tr, .fr { --rule: none }
    .tr:lang(tr), .fr:lang(fr) { --rule: holds }
    p { display: inline-block; text-transform: uppercase; font: 40px serif }
  </style><div ${inner}><p class="tr">i</p> <p class="fr"><q></q></p></div>`;
  const [turkish, french] = root.querySelectorAll('p');
  const measure = root.querySelector('div').appendChild(document.createElement('p'));
  measure.className = 'fr';
  measure.textContent = '\u201c\u201d';
  const english = measure.getBoundingClientRect().width;
  const marks = Math.abs(french.getBoundingClientRect().width - english) < 0.1 ? 'English marks' : 'French marks';
  const isTurkish = turkish.matches(':lang(tr)');
  const rule = getComputedStyle(isTurkish ? turkish : french).getPropertyValue('--rule');
  return `${turkish.innerText}, ${marks}, :lang() ${rule} ${isTurkish || french.matches(':lang(fr)')}`;
}
const expected = {
  'page in Turkish': [
    ['tr', '', '', ''],
    'İ, English marks, :lang() holds true',
    'İ, English marks, :lang() none false',
  ],
  'page in Turkish, all: initial': [
    ['tr', 'all: initial', '', ''],
    'I, English marks, :lang() holds true',
    'İ, English marks, :lang() none false',
  ],
  'host in Turkish, all: initial': [
    ['en', 'all: initial', 'tr', ''],
    'I, English marks, :lang() holds true',
    'İ, English marks, :lang() none false',
  ],
  'host in Turkish, all: unset': [
    ['en', 'all: unset', 'tr', ''],
    'I, English marks, :lang() holds true',
    'İ, English marks, :lang() none false',
  ],
  'lang within, all: initial': [
    ['en', 'all: initial', '', 'lang="tr"'],
    'İ, English marks, :lang() holds true',
    'İ, English marks, :lang() holds true',
  ],
  'host in French': [
    ['en', '', 'fr', ''],
    'I, French marks, :lang() holds true',
    'I, French marks, :lang() none false',
  ],
  'host in French, all: initial': [
    ['en', 'all: initial', 'fr', ''],
    'I, French marks, :lang() holds true',
    'I, French marks, :lang() none false',
  ],
};
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html><body></body></html>');
  for (const [what, [given, inChromium, inFirefox]] of Object.entries(expected)) {
    see(`${where}, ${what}`, await page.evaluate(draw, ...given), where === 'Chromium' ? inChromium : inFirefox);
  }
  await browser.close();
}
JS
node probe.mjs
