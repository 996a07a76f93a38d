#!/usr/bin/env bash
# wxt: once the page swaps the element that a panel was mounted at, the panel is gone for good
#
# Guessed beforehand: `autoMount()` keeps a panel wherever its anchor is: it is mounted when the anchor comes, removed
# when it goes, and mounted again when the page puts another element in its place.
# Seen: the anchor is looked up by its selector whenever the page changes, and never compared. A page that replaces it
# within one task, as `replaceWith()` and `innerHTML` do, removes the panel while an anchor is always found: `onRemove`
# is not called, and no panel comes until the anchor has been missing for a while. The same happens where the page
# empties the anchor.
# Where it bites: a panel or a button in a page that React or a router renders, after the first change of view. Check
# in an observer of your own whether the panel is still connected, and mount it.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent wxt@0.20.27 esbuild@0.28.2 puppeteer-core@24.43.1
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
  import { createIntegratedUi } from 'wxt/utils/content-script-ui/integrated';
  window.createIntegratedUi = createIntegratedUi;`;
const stdin = { contents, resolveDir: process.cwd() };
const define = { 'import.meta.env': '{}' };
const { outputFiles } = buildSync({ stdin, bundle: true, write: false, define, logLevel: 'error' });
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());

/** Where the panel is after each step, with the calls so far. */
async function after(...steps) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><main><div id="anchor">first </div></main>');
  await page.evaluate(() => (window.chrome ??= {}));
  await page.evaluate(() => (window.chrome.runtime ??= { id: 'coach' }));
  await page.addScriptTag({ content: outputFiles[0].text });
  const seen = await page.evaluate(async (steps) => {
    const calls = [];
    const panel = window.createIntegratedUi({ onInvalidated() {} }, {
      position: 'inline',
      anchor: '#anchor',
      onMount: (wrapper) => calls.push('mount') && wrapper.append('panel'),
      onRemove: () => calls.push('remove'),
    });
    panel.autoMount();
    const states = [];
    for (const step of ['', ...steps]) {
      new Function('main', 'anchor', step)(document.querySelector('main'), document.querySelector('#anchor'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      states.push([document.querySelector('main').textContent, calls.splice(0).join(', ')].join(': '));
    }
    return states;
  }, steps);
  await page.close();
  return seen.map((state) => state.trim());
}
const anew = "main.innerHTML = '<div id=\"anchor\">second </div>'";
const gone = ['first panel: mount', 'second :'];
const back = ['first panel: mount', ': remove', 'second panel: mount'];
see('away, and back later', await after('anchor.remove()', anew), back);
see('drawn anew', await after(anew), gone);
const swap = "const next = anchor.cloneNode(); next.textContent = 'second '; anchor.replaceWith(next)";
see('replaced', await after(swap), gone);
see('emptied', await after("anchor.textContent = 'second '"), gone);
const moved = 'document.body.append(main); main.append(anchor)';
see('moved', await after(moved), ['first panel: mount', 'first panel:']);
see('drawn anew, away, back', await after(anew, 'anchor.remove()', anew), [...gone, ': remove', back[2]]);
await browser.close();
JS
node probe.mjs
