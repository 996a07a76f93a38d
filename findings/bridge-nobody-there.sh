#!/usr/bin/env bash
# webext-bridge: a message to a closed tab, a closed popup or a page restored by Back is neither answered nor an error
#
# Guessed beforehand: "If there is no listener on the other side an error will be thrown where `sendMessage` was
# called", and the same "if the destination disconnects", says the README.
# Seen, in Chromium: an error is thrown if the other side is connected and has no listener for that message. If there
# is no other side at all (a tab without the content script, a tab that was closed, a popup that is not open), the
# promise does not settle. Nor does it for a page that went into the back/forward cache and came back: its script is
# there, but no message reaches it any more. A tab that is closed or reloaded before it answers gives an error with an
# empty message.
# Where it bites: `await sendMessage()` in the background, and everything after it, waits for a tab that was just
# closed, or after Back. Give each message a time limit, and open the connection again on `pageshow`.
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
  puppeteer-core@24.43.1 esbuild@0.28.2 webext-bridge@6.0.1
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
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { build } from 'esbuild';

const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>a page</p>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;
const manifest = {
  manifest_version: 3,
  name: 'bridge',
  version: '1',
  permissions: ['storage', 'tabs'],
  host_permissions: ['http://127.0.0.1/*'],
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['http://127.0.0.1/soup*'], js: ['content.js'] }],
};
mkdirSync('extension');
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
const scripts = {
  content: `
    import { onMessage, sendMessage } from 'webext-bridge/content-script';
    onMessage('ask', () => 'soup');
    onMessage('wait', () => new Promise(() => {}));
    sendMessage('ready', null, 'background');`,
  background: `
    import { onMessage, sendMessage } from 'webext-bridge/background';
    globalThis.tabs = [];
    onMessage('ready', ({ sender }) => globalThis.tabs.push(sender.tabId));
    globalThis.ask = (what, whom) =>
      Promise.race([
        sendMessage(what, null, whom).catch((error) => 'error: ' + error?.message),
        new Promise((resolve) => setTimeout(resolve, 3000, 'nothing within three seconds')),
      ]);`,
};
for (const [name, contents] of Object.entries(scripts)) {
  await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, outfile: `extension/${name}.js` });
}
const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args,
  headless: true,
  pipe: true,
  enableExtensions: true,
});
console.log(await browser.version());
await browser.installExtension(`${process.cwd()}/extension`);
const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
const ask = (what, whom) => worker.evaluate((what, whom) => globalThis.ask(what, whom), what, whom);
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
/** A new page with the content script, and its address for a message. */
const open = async () => {
  const before = await worker.evaluate(() => globalThis.tabs.length);
  const page = await browser.newPage();
  await page.goto(`${url}soup`);
  let tabs;
  do tabs = await worker.evaluate(() => globalThis.tabs);
  while (tabs.length === before);
  return [page, `content-script@${tabs.at(-1)}`];
};
const seen = {};
const [page, whom] = await open();
seen['a tab'] = await ask('ask', whom);
seen['a tab, no listener for it'] = await ask('other', whom);
seen['a popup that is not open'] = await ask('ask', 'popup');
await page.goto(`${url}without`);
seen['a tab without the script'] = await ask('ask', whom);
await page.goBack();
await rest(500);
seen['a tab that came back'] = await ask('ask', whom);
for (const [how, act] of Object.entries({ closed: (page) => page.close(), reloaded: (page) => page.reload() })) {
  const [page, whom] = await open();
  const answer = ask('wait', whom);
  await rest(300);
  await act(page);
  seen[`a tab that is ${how} meanwhile`] = await answer;
  await rest(500);
  seen[`a tab that was ${how}`] = await ask('ask', whom);
}
await browser.close();
server.close();
const never = 'nothing within three seconds';
const expected = {
  'a tab': 'soup',
  'a tab, no listener for it':
    "error: [webext-bridge] No handler registered in 'content-script' to accept messages with id 'other'",
  'a tab without the script': never,
  'a tab that came back': never,
  'a popup that is not open': never,
  'a tab that is closed meanwhile': 'error: undefined',
  'a tab that was closed': never,
  'a tab that is reloaded meanwhile': 'error: undefined',
  'a tab that was reloaded': 'soup',
};
for (const [what, as] of Object.entries(expected)) see(what, seen[what], as);
JS
node probe.mjs
