#!/usr/bin/env bash
# tabbable: it lists a host that only delegates its focus, and what is hidden until found
#
# Guessed beforehand: `tabbable()` lists, in order, what the Tab key reaches in Chromium, shadow roots included with
# `getShadowRoot: true`; that iframes are left out, and that all radio buttons of a group without a choice are listed,
# is said in its README.
# Seen: for tab indexes, details, inert and hidden parts, disabled groups, slots, editors and popovers the two agree. A
# host with `delegatesFocus` and a tab index is listed, and so is what it delegates to; Tab stops once. Buttons inside
# `hidden="until-found"` or `content-visibility: hidden` are listed; a scrolling box without a button is not, though
# Tab stops there.
# Where it bites: focus-trap and panels that keep the focus inside go by the first and the last of the list: where the
# last is one that Tab never reaches, the focus leaves the panel for the page. End it with a plain button.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs
# Chromium as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent tabbable@6.5.2 puppeteer-core@24.43.1
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
import { launch } from 'puppeteer-core';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const script = createRequire(import.meta.url).resolve('tabbable').replace(/[^/]*$/, 'index.umd.js');
const reached = async (html) => {
  await page.setContent(`<body>${html}<button id="end">end</button></body>`);
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('[data-host]')) {
      const root = host.attachShadow({ mode: 'open', delegatesFocus: host.dataset.host === 'delegates' });
      root.innerHTML = '<button id="in">in</button>';
    }
  });
  await page.addScriptTag({ content: readFileSync(script, 'utf8') });
  const listed = await page.evaluate(() =>
    window.tabbable.tabbable(document.body, { getShadowRoot: true }).map(({ id }) => id),
  );
  const stops = [];
  while (stops.at(-1) !== 'end' && stops.length < 20) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        return (activeElement.shadowRoot?.activeElement ?? activeElement).id;
      }),
    );
  }
  return [listed.slice(0, -1).join(' '), stops.slice(0, -1).join(' ')];
};
console.log('listed, and reached by Tab:');
for (const [what, html, as] of [
  ['tab indexes', '<button id="a">a</button><button id="b" tabindex="1">b</button>', ['b a', 'b a']],
  ['details', '<details><summary id="a">a</summary><button id="b">b</button></details>', ['a', 'a']],
  ['inert', '<div inert><button id="a">a</button></div>', ['', '']],
  ['a shadow root', '<div data-host="plain"></div>', ['in', 'in']],
  ['a chosen radio', '<input type="radio" name="r" id="a"><input type="radio" name="r" id="b" checked>', ['b', 'b']],
  ['a host that delegates', '<div id="host" tabindex="0" data-host="delegates"></div>', ['host in', 'in']],
  ['until found', '<div hidden="until-found"><button id="a">a</button></div>', ['a', '']],
  ['not drawn', '<div style="content-visibility: hidden"><button id="a">a</button></div>', ['a', '']],
  ['a box that scrolls', '<div id="a" style="overflow: auto; height: 9px"><p>one<p>two</div>', ['', 'a']],
]) {
  see(what, await reached(html), as);
}
await browser.close();
JS
node probe.mjs
