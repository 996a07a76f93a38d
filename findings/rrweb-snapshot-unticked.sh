#!/usr/bin/env bash
# rrweb-snapshot: an unticked box is ticked again, deleted text is back, and three of four borders are gone
#
# Guessed beforehand: a page rebuilt from its snapshot is as it was: what was chosen, ticked, typed and emptied since
# it was loaded, a disabled style sheet, borders given by custom properties, an open popover.
# Seen: what was added is right, what was taken away is not. A box that was ticked at first and unticked since is
# ticked, a field and a text area that were emptied have their first text, a choice that was undone is made. A disabled
# sheet applies. Of a rule whose shorthand has a `var()` and is followed by one of its longhands (`border: var(--line);
# border-left: 9px solid`) only the longhand is left, since Chromium's `cssText` leaves the rest blank and the text of
# the `style` element is not read: no borders, paddings, backgrounds. An open popover is closed.
# Where it bites: session recordings, images of a bug, page comparisons: the draft that somebody deleted is there, and
# the switch is on. Check what is rebuilt before believing it, and read `checked` and `value` as well.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  puppeteer-core@24.43.1 esbuild@0.28.2 rrweb-snapshot@2.2.2
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
import { build } from 'esbuild';

const contents = `
  import { createCache, createMirror, rebuildIntoSandboxedIframe, snapshot } from 'rrweb-snapshot';
  window.snap = () => JSON.stringify(snapshot(document));
  window.rebuild = (text) => {
    const options = { root: document.body, cache: createCache(), mirror: createMirror() };
    return rebuildIntoSandboxedIframe(JSON.parse(text), options).iframe;
  };`;
const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, write: false });
const cases = {
  'box, ticked since': ['<input id="it" type="checkbox">', (it) => (it.checked = true), (it) => it.checked],
  'box, unticked since': ['<input id="it" type="checkbox" checked>', (it) => (it.checked = false), (it) => it.checked],
  'radio, other one since': [
    '<input id="it" type="radio" name="a" checked><input type="radio" name="a">',
    (it) => (it.nextElementSibling.checked = true),
    (it) => [it.checked, it.nextElementSibling.checked],
  ],
  'choice, other one since': [
    '<select id="it"><option selected>hot<option>cold</select>',
    (it) => (it.value = 'cold'),
    (it) => it.value,
  ],
  'choice, none since': [
    '<select id="it"><option selected>hot<option>cold</select>',
    (it) => (it.selectedIndex = -1),
    (it) => it.value,
  ],
  'choices, fewer since': [
    '<select id="it" multiple><option selected>hot<option selected>cold</select>',
    (it) => (it.options[0].selected = false),
    (it) => [...it.selectedOptions].map(({ text }) => text),
  ],
  'field, emptied since': ['<input id="it" value="soup">', (it) => (it.value = ''), (it) => it.value],
  'area, emptied since': ['<textarea id="it">soup</textarea>', (it) => (it.value = ''), (it) => it.value],
  'area, typed since': ['<textarea id="it"></textarea>', (it) => (it.value = 'a\nsoup'), (it) => it.value],
  'details, opened since': ['<details id="it">soup</details>', (it) => (it.open = true), (it) => it.open],
  'popover, opened': ['<p id="it" popover>soup</p>', (it) => it.showPopover(), (it) => it.matches(':popover-open')],
  'sheet, switched off': [
    '<style>#it { color: red }</style><p id="it">soup</p>',
    () => (document.styleSheets[0].disabled = true),
    (it) => getComputedStyle(it).color,
  ],
  'sheet, rule put in': [
    '<style></style><p id="it">soup</p>',
    () => document.styleSheets[0].insertRule('#it { color: red }'),
    (it) => getComputedStyle(it).color,
  ],
  'borders': [
    '<style>#it { --line: 3px solid red; border: var(--line); border-left: 9px solid red }</style><p id="it">soup</p>',
    () => {},
    (it) => getComputedStyle(it).borderWidth,
  ],
  'paddings': [
    '<style>#it { --gap: 3px; padding: var(--gap); padding-left: 9px }</style><p id="it">soup</p>',
    () => {},
    (it) => getComputedStyle(it).padding,
  ],
  'background': [
    '<style>#it { --back: red; background: var(--back); background-size: 9px }</style><p id="it">soup</p>',
    () => {},
    (it) => getComputedStyle(it).backgroundColor,
  ],
};
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true });
console.log(await browser.version());
const seen = {};
for (const [name, [html, change, look]] of Object.entries(cases)) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><body>${html}`);
  await page.$eval('#it', change);
  const before = await page.$eval('#it', look);
  await page.evaluate(outputFiles[0].text);
  const text = await page.evaluate(() => window.snap());
  await page.setContent('<!doctype html><body>');
  await page.evaluate(outputFiles[0].text);
  const iframe = await page.evaluateHandle((text) => window.rebuild(text), text);
  seen[name] = [before, await (await iframe.contentFrame()).$eval('#it', look)];
  await page.close();
}
await browser.close();
const expected = {
  'box, ticked since': [true, true],
  'box, unticked since': [false, true],
  'radio, other one since': [[false, true], [false, true]],
  'choice, other one since': ['cold', 'cold'],
  'choice, none since': ['', 'hot'],
  'choices, fewer since': [['cold'], ['cold']],
  'field, emptied since': ['', 'soup'],
  'area, emptied since': ['', 'soup'],
  'area, typed since': ['a\nsoup', 'a\nsoup'],
  'details, opened since': [true, true],
  'popover, opened': [true, false],
  'sheet, switched off': ['rgb(0, 0, 0)', 'rgb(255, 0, 0)'],
  'sheet, rule put in': ['rgb(255, 0, 0)', 'rgb(255, 0, 0)'],
  'borders': ['3px 3px 3px 9px', '0px 0px 0px 9px'],
  'paddings': ['3px 3px 3px 9px', '0px 0px 0px 9px'],
  'background': ['rgb(255, 0, 0)', 'rgba(0, 0, 0, 0)'],
};
for (const [what, as] of Object.entries(expected)) see(`${what}: before, rebuilt`, seen[what], as);
JS
node probe.mjs
