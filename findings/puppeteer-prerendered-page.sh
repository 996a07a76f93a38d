#!/usr/bin/env bash
# Puppeteer, Chromium: a second session on a page prevents prerendering, and without it `Page` stays with the old page
#
# Guessed beforehand: a further DevTools session on a page (`page.createCDPSession()`, with nothing sent in it) only
# listens. And when a page that speculation rules have prerendered replaces the one that a `Page` stands for, that
# `Page` follows, as after any other click on a link.
# Seen: with the session Chromium prefetches the page but does not show the prerendered one (`activationStart` is 0;
# with `Preload.enable` the session reports PrerenderingDisabledByDevTools). Without it the prerendered page is shown,
# and `page.url()` goes on naming the page that was left. `Target.attachToTarget` reaches the one that is shown.
# Where it bites: our test of a prerendered page of X (`tests/browser/prerender.test.ts`).
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent puppeteer-core@24.43.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from 'puppeteer-core';

const start = `<script type="speculationrules">
  {"prerender": [{"source": "list", "urls": ["/next"], "eagerness": "immediate"}]}
</script><a href="/next">Next</a>`;
let isAhead = false;
const server = createServer((request, response) => {
  if (request.url === '/next') isAhead ||= /prerender/.test(request.headers['sec-purpose'] ?? '');
  response.setHeader('content-type', 'text/html').end(request.url === '/' ? start : 'Next');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://localhost:${server.address().port}`;

/** What is on screen after a click on the link, and what the `Page` says it is. */
async function follow(isWatched) {
  isAhead = false;
  const browser = await launch({
    executablePath: process.env.CHROMIUM,
    headless: true,
    pipe: true,
    args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  });
  const [page] = await browser.pages();
  if (isWatched) await page.createCDPSession();
  await page.goto(`${origin}/`);
  while (!isAhead) await pause(50);
  await pause(2000);
  page.click('a').catch(() => {});
  await pause(2000);
  const root = await browser.target().createCDPSession();
  const { targetInfos } = await root.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type, url }) => type === 'page' && url === `${origin}/next`);
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  const expression = "performance.getEntriesByType('navigation')[0].activationStart > 0";
  const { result } = await root.connection().session(sessionId).send('Runtime.evaluate', { expression });
  const seen = { drawnAhead: result.value, url: new URL(page.url()).pathname };
  console.log(`${await browser.version()}, ${isWatched ? 'a further session' : 'no further session'}: ${JSON.stringify(seen)}`);
  await browser.close();
  return seen;
}

assert.deepEqual(await follow(false), { drawnAhead: true, url: '/' });
assert.deepEqual(await follow(true), { drawnAhead: false, url: '/next' });
server.closeAllConnections();
server.close();
JS
node probe.mjs
