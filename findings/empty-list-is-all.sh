#!/usr/bin/env bash
# Chromium, Firefox: `unregisterContentScripts()` with an empty list removes every script in one, none in the other
#
# Guessed beforehand: where an extension says what it means by a list, an empty list means nothing: no script, no tab,
# no rule. Leaving the list out means all. Both browsers agree.
# Seen: that is so in Firefox throughout. In Chromium `scripting.unregisterContentScripts({ ids: [] })` removes every
# script, `getRegisteredContentScripts({ ids: [] })` returns every one, and `tabs.query({ url: [] })` is every tab,
# those of other sites and of the browser included; `getDynamicRules({ ruleIds: [] })`, `storage.local.get([])` and
# `runtime.getContexts({ contextTypes: [] })` are empty there too. Besides, "?" in the title of a tab query may match
# no character in Chromium ("Hot soup?" finds "Hot soup") and matches exactly one in Firefox, where a backslash does
# not escape it.
# Where it bites: computed lists: "remove the scripts of the sites that were taken away", with none taken away, leaves
# an extension without scripts; the tabs of the granted origins, with none granted, are all tabs. Check the list's
# length first.
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
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** Runs in the background: what each call gives. */
async function ask(url) {
  const { declarativeNetRequest, runtime, scripting, storage, tabs } = globalThis.browser ?? globalThis.chrome;
  const seen = {};
  const matches = ['http://soup.invalid/*'];
  await scripting.registerContentScripts(['a', 'b'].map((id) => ({ id, matches, js: ['other.js'] })));
  const registered = async (filter) => (await scripting.getRegisteredContentScripts(filter)).map(({ id }) => id);
  seen['scripts, no filter'] = await registered();
  seen['scripts, empty list'] = await registered({ ids: [] });
  await scripting.unregisterContentScripts({ ids: [] });
  seen['scripts left after an empty list'] = await registered();
  const condition = { urlFilter: 'soup.invalid' };
  await declarativeNetRequest.updateDynamicRules({ addRules: [{ id: 1, action: { type: 'allow' }, condition }] });
  seen['rules, empty list'] = (await declarativeNetRequest.getDynamicRules({ ruleIds: [] })).length;
  await storage.local.set({ a: 1 });
  seen['stored, empty list'] = Object.keys(await storage.local.get([])).length;
  seen['contexts, empty list'] = (await runtime.getContexts({ contextTypes: [] })).length;
  const titles = async (query) => {
    const found = (await tabs.query(query)).map(({ title }) => title);
    return found.filter((title) => title.includes('soup')).sort();
  };
  seen['tabs, no addresses'] = await titles({});
  seen['tabs, empty list of addresses'] = await titles({ url: [] });
  seen['tabs titled "Hot soup?"'] = await titles({ title: 'Hot soup?' });
  seen['tabs titled "Hot soup\\?"'] = await titles({ title: 'Hot soup\\?' });
  await fetch(url, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
let told;
const server = createServer(async (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(`<!doctype html><title>${decodeURIComponent(request.url.slice(1))}</title>`);
  if (request.method !== 'POST') return;
  let body = '';
  for await (const part of request) body += part;
  told(JSON.parse(body));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;
mkdirSync('extension');
writeFileSync('extension/other.js', '');
writeFileSync('extension/run.js', `${ask}; ask('${url}');`);
const seen = {};
for (const [name, launchIt] of Object.entries(browsers)) {
  const manifest = {
    manifest_version: 3,
    name: 'lists',
    version: '1',
    permissions: ['declarativeNetRequest', 'scripting', 'storage', 'tabs'],
    host_permissions: ['<all_urls>'],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'lists@probe.invalid' } },
  };
  writeFileSync('extension/manifest.json', JSON.stringify(manifest));
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  for (const title of ['Hot soup', 'Hot soup?']) await (await browser.newPage()).goto(url + encodeURIComponent(title));
  const answer = new Promise((resolve) => (told = resolve));
  await browser.installExtension(`${process.cwd()}/extension`);
  seen[name] = await answer;
  await browser.close();
}
server.close();
const both = ['Hot soup', 'Hot soup?'];
const expected = {
  'scripts, no filter': [['a', 'b'], ['a', 'b']],
  'scripts, empty list': [['a', 'b'], []],
  'scripts left after an empty list': [[], ['a', 'b']],
  'rules, empty list': [0, 0],
  'stored, empty list': [0, 0],
  'contexts, empty list': [0, 0],
  'tabs, no addresses': [both, both],
  'tabs, empty list of addresses': [both, []],
  'tabs titled "Hot soup?"': [both, ['Hot soup?']],
  'tabs titled "Hot soup\\?"': [['Hot soup?'], []],
};
for (const [what, as] of Object.entries(expected)) see(what, [seen.Chromium[what], seen.Firefox[what]], as);
JS
node probe.mjs
