#!/usr/bin/env bash
# Chromium: a method given to `executeScript()` never runs and gives null without an error, and so does one that throws
#
# Guessed beforehand: a function that cannot run in the page, or throws there, makes `executeScript()` fail, or its
# result says so, in both browsers; what cannot be passed as an argument is refused in both.
# Seen: a function is sent as its source. That of a method written in short (`{ read() {} }`), of a static method, of a
# getter and of a bound function is no expression: in Chromium the result is null and nothing else happens, in Firefox
# it has an `error`. A function that throws, or whose promise is rejected, is null in Chromium too. An undefined
# argument is an error in Chromium ("Value is unserializable") and null in Firefox; a Date becomes {} in Chromium and a
# string in Firefox, a function is an error in one and null in the other.
# Where it bites: helpers kept in an object or a class (`executeScript({ func: page.read })`): "nothing found" on every
# page, with an empty console, and optional arguments that fail in one browser only. Write such functions as arrow
# functions or with `function`, catch in the function and return the message, and pass `?? null`.
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

import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browsers = {
  Chromium: () =>
    launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true, enableExtensions: true }),
  Firefox: () => launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true }),
};
const told = [];
const pages = {};
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    const page = pages[request.url] ?? '';
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><link rel="icon" href="data:,">${page}`);
    if (request.method === 'POST') told.push(JSON.parse(body));
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;

/** Runs in the background. */
async function run(site) {
  const api = globalThis.browser ?? globalThis.chrome;
  const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const seen = {};
  const { id: tabId } = await api.tabs.create({ url: site });
  await rest(1000);
  const outcome = async (func, args = []) => {
    try {
      const [{ result, error }] = await api.scripting.executeScript({ target: { tabId }, func, args });
      return error === undefined ? (result ?? null) : 'error in the result';
    } catch {
      return 'error';
    }
  };
  const page = {
    arrow: () => document.body.localName,
    short() {
      return document.body.localName;
    },
    long: function () {
      return document.body.localName;
    },
  };
  class Page {
    static read() {
      return document.body.localName;
    }
  }
  seen['arrow function'] = await outcome(page.arrow);
  seen['function'] = await outcome(page.long);
  seen['method in short'] = await outcome(page.short);
  seen['static method'] = await outcome(Page.read);
  seen['bound'] = await outcome(page.long.bind(page));
  seen['throws'] = await outcome(() => {
    throw new Error('no soup');
  });
  seen['rejects'] = await outcome(() => Promise.reject(new Error('no soup')));
  const kind = (value) => (value === null ? 'null' : typeof value);
  seen['undefined'] = await outcome(kind, [undefined]);
  seen['a Date'] = await outcome(kind, [new Date(0)]);
  seen['a function'] = await outcome(kind, [() => 1]);
  await fetch(site, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
const expected = {
  Chromium: {
    'arrow function': 'body',
    'function': 'body',
    'method in short': null,
    'static method': null,
    'bound': null,
    'throws': null,
    'rejects': null,
    'undefined': 'error',
    'a Date': 'object',
    'a function': 'error',
  },
  Firefox: {
    'arrow function': 'body',
    'function': 'body',
    'method in short': 'error in the result',
    'static method': 'error in the result',
    'bound': 'error in the result',
    'throws': 'error in the result',
    'rejects': 'error in the result',
    'undefined': 'null',
    'a Date': 'string',
    'a function': 'null',
  },
};
for (const [name, start] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'probe',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: ['http://127.0.0.1/*'],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'run@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/run.js`, `(${run})('${site}');`);
  const browser = await start();
  console.log(await browser.version());
  told.length = 0;
  await browser.installExtension(`${process.cwd()}/${name}`);
  for (let waited = 0; told.length === 0 && waited < 30; waited += 0.1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await browser.close();
  const [seen] = told;
  for (const [what, as] of Object.entries(expected[name])) see(`${name}, ${what}`, seen?.[what], as);
}
server.close();
JS
node probe.mjs
