#!/usr/bin/env bash
# wxt: `wxt:locationchange` fires before the address has changed, and for downloads, mailto: links and cancelled moves
#
# Guessed beforehand: `wxt:locationchange` is dispatched once the page's address is another one, once per change, as it
# was when the address was polled every second.
# Seen: it is dispatched at the Navigation API's `navigate` event, before anything has happened. In a listener
# `location.href` is the old address, and what the page renders for the new one is not there yet. A click on a download
# or a mailto: link counts as a change, from which the next one is then counted; so does a move that the page cancels
# by `preventDefault()`: the address stays, and when the page does go there later, no event comes.
# Where it bites: a content script that mounts something by address in a single-page application: too early, for pages
# that nobody went to, and then not at all. Listen to `navigatesuccess`, and look at `location.href`.
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

import { createServer } from 'node:http';
import { buildSync } from 'esbuild';
import { launch } from 'puppeteer-core';

const contents = `
  import { ContentScriptContext } from 'wxt/utils/content-script-context';
  window.ContentScriptContext = ContentScriptContext;`;
const stdin = { contents, resolveDir: process.cwd() };
const define = { 'import.meta.env.ENTRYPOINT': '"coach"', 'import.meta.env': '{}' };
const { outputFiles } = buildSync({ stdin, bundle: true, write: false, define, logLevel: 'error' });
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  if (request.url === '/file') response.setHeader('content-disposition', 'attachment');
  response.end('<!doctype html><p>soup');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());

/** The events during these steps (both addresses of each, and that of the page), and where it ends. */
async function during(...steps) {
  const page = await browser.newPage();
  await page.goto(`${origin}/home`);
  await page.evaluate(() => (window.chrome ??= {}) && (window.chrome.runtime ??= { id: 'coach' }));
  await page.addScriptTag({ content: outputFiles[0].text });
  const seen = await page.evaluate(async (steps) => {
    const short = (url) => String(url).replace(location.origin, '');
    const events = [];
    const context = new window.ContentScriptContext('coach');
    context.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) =>
      events.push(`${short(oldUrl)} > ${short(newUrl)} at ${short(location.href)}`),
    );
    const link = document.body.appendChild(document.createElement('a'));
    for (const step of steps) {
      new Function('link', step)(link);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return [...events, `ends at ${short(location.href)}`];
  }, steps);
  await page.close();
  return seen;
}
const go = (url) => `history.pushState(null, '', '${url}')`;
const click = (url) => `link.href = '${url}'; link.click()`;
const stop = "navigation.addEventListener('navigate', (event) => event.preventDefault(), { once: true })";
see('one step', await during(go('/a')), ['/home > /a at /home', 'ends at /a']);
const twice = ['/home > /a at /home', '/a > /b at /a', '/b > /a at /b', 'ends at /a'];
see('two steps and back', await during(go('/a'), go('/b'), 'history.back()'), twice);
see('the same address', await during(go('/home')), ['ends at /home']);
see('a download', await during(click('/file')), ['/home > /file at /home', 'ends at /home']);
const mail = 'mailto:ann@acme.com';
const mailed = [`/home > ${mail} at /home`, `${mail} > /a at /home`, 'ends at /a'];
see('an e-mail, then a step', await during(click(mail), go('/a')), mailed);
see('called off', await during(stop, click('/a')), ['/home > /a at /home', 'ends at /home']);
const later = ['/home > /a at /home', 'ends at /a'];
see('called off, then gone there', await during(stop, click('/a'), go('/a')), later);
await browser.close();
server.close();
JS
node probe.mjs
