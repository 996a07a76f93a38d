#!/usr/bin/env bash
# Chromium: a `long-animation-frame` entry never names an extension's scripts, not even to the extension
#
# Guessed beforehand: an entry of `long-animation-frame` names what took the time: a content script by the address of
# its file, at least to an observer in the content script's own world, and a script with `world: 'MAIN'` like one of
# the page.
# Seen: the page's own timer is named, with its function. For a content script's timers, animation frames, mutation
# observers and listeners `scripts` is empty, whether the page asks or the content script, in its own world or the
# page's. The frame itself is there with its length. A listener of the page triggered by an event from the content
# script is not named either. In the entry of a click the time of the content script's listener counts as the page's.
# Where it bites: an extension that watches itself by long animation frames never finds anything to blame on itself,
# and a site that watches its visitors counts the extension's time as its own, without a cause. Measure with your own
# marks (`performance.measure()`).
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
const start = (options) =>
  launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true, ...options });
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs in both worlds: writes down each long frame in an attribute of the page. */
function watch(name) {
  const frames = [];
  const observer = new PerformanceObserver((list) => {
    for (const { scripts, duration } of list.getEntries()) {
      if (duration >= 200) frames.push(scripts.map((script) => `${script.invoker} ${script.sourceFunctionName}`));
    }
    document.documentElement.dataset[name] = JSON.stringify(frames);
  });
  observer.observe({ type: 'long-animation-frame', buffered: true });
}
function busy() {
  const end = performance.now() + 200;
  while (performance.now() < end);
}
/** What either script does, each by itself, told by the name of a click's target. */
function work(world) {
  const does = {
    timer: () => setTimeout(function inTimer() { busy(); }),
    frame: () => requestAnimationFrame(function inFrame() { busy(); }),
    observer: () => {
      new MutationObserver(function inObserver() { busy(); }).observe(document.body, { childList: true });
      setTimeout(() => document.body.append('x'));
    },
  };
  addEventListener(`${world}-do`, ({ detail }) => does[detail]());
}
const page = `<!doctype html><button>go</button><script>
  ${busy} ${watch} ${work} watch('page'); work('page');
  addEventListener('asked', function answered() { busy(); });
  window.clicks = [];
  new PerformanceObserver((list) => {
    for (const { name, processingStart, processingEnd } of list.getEntries()) {
      if (name === 'click') window.clicks.push(processingEnd - processingStart > 190);
    }
  }).observe({ type: 'event', durationThreshold: 16 });
</script>`;
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(page);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
mkdirSync('extension');
const matches = ['http://127.0.0.1/*'];
const manifest = {
  manifest_version: 3,
  name: 'frames',
  version: '1',
  content_scripts: [{ matches, js: ['own.js'] }, { matches, js: ['main.js'], world: 'MAIN' }],
};
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
writeFileSync(
  'extension/own.js',
  `${busy} ${watch} ${work} watch('own'); work('own');
  addEventListener('own-ask', () => setTimeout(() => dispatchEvent(new Event('asked'))));
  document.querySelector('button').addEventListener('click', function clicked() { busy(); });`,
);
writeFileSync('extension/main.js', `{ ${busy} ${work} work('main'); }`);

const browser = await start({ enableExtensions: [`${process.cwd()}/extension`] });
console.log(await browser.version());
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
/** The scripts of the one long frame that comes of something, as the page and as the content script are told. */
async function scriptsOf(act) {
  const read = () =>
    tab.evaluate(() => ['page', 'own'].map((key) => JSON.parse(document.documentElement.dataset[key] ?? '[]')));
  const before = (await read()).map((frames) => frames.length);
  await act();
  for (let turn = 0; turn < 100; turn++) {
    await pause(50);
    const after = await read();
    if (after.every((frames, index) => frames.length > before[index])) return after.map((frames) => frames.at(-1));
  }
  throw new Error('No long frame.');
}
const send = (name, detail) => () =>
  tab.evaluate((name, detail) => dispatchEvent(new CustomEvent(name, { detail })), name, detail);
const named = ['TimerHandler:setTimeout inTimer'];
see('a timer of the page', await scriptsOf(send('page-do', 'timer')), [named, named]);
for (const world of ['own', 'main']) {
  for (const what of ['timer', 'frame', 'observer']) {
    see(`${world} world, ${what}`, await scriptsOf(send(`${world}-do`, what)), [[], []]);
  }
}
see('a listener of the page', await scriptsOf(send('own-ask')), [[], []]);
see('a click', await scriptsOf(() => tab.click('button')), [[], []]);
see('its entry counts it', await tab.evaluate(() => window.clicks.includes(true)), true);
await browser.close();
server.close();
JS
node probe.mjs
