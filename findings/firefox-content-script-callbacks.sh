#!/usr/bin/env bash
# Firefox: a content script cannot hold a lock or create a stream: "Permission denied to access property"
#
# Guessed beforehand: a content script has the web's APIs as a page has them, in both browsers; only the page's own
# objects are out of reach. The functions and objects that it hands to an API are its own, and so is what it gets back.
# Seen: in Chromium all of it works. In Firefox `navigator.locks.request()` always rejects ("… access property
# "then""), whether its callback returns a promise, a number or nothing; so does `scheduler.postTask()` if its callback
# returns an object, while a number is fine. Creating a `ReadableStream` or `TransformStream` throws
# ("autoAllocateChunkSize", "flush"); built-in streams work. A `Highlight` can be filled and queried but not iterated
# ("Xray wrapping of iterators not supported"). What `response.json()` returns is an object of the page: it can be
# read, assigning a function to it throws, and an `ArrayBuffer` is not an `instanceof` ArrayBuffer. What
# `structuredClone()` returns is the script's own.
# Where it bites: locks between tabs, postponed work and streams, also inside libraries, that pass every test in
# Chromium. Ask the background for a lock, and give `postTask()` a callback without a result.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
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

/** Runs as content script: what each call comes to, or what it says. */
async function tryAll(url) {
  const calls = {
    'lock, nothing': () => navigator.locks.request('soup', () => {}).then(() => 'fine'),
    'lock, number': () => navigator.locks.request('soup', () => 5),
    'lock, promise': () => navigator.locks.request('soup', async () => 5),
    'task, number': () => scheduler.postTask(() => 5),
    'task, object': () => scheduler.postTask(() => ({ a: 5 })).then((object) => object.a),
    'stream of its own': async () => {
      const source = new ReadableStream({
        start(controller) {
          controller.enqueue(5);
          controller.close();
        },
      });
      return (await source.getReader().read()).value;
    },
    'transform of its own': async () => {
      const transform = new TransformStream({ transform: (chunk, controller) => controller.enqueue(chunk.length) });
      const stream = new Blob(['a soup']).stream().pipeThrough(new TextDecoderStream()).pipeThrough(transform);
      return (await stream.getReader().read()).value;
    },
    'streams built in': () => {
      const zipped = new Blob(['soup']).stream().pipeThrough(new CompressionStream('gzip'));
      return new Response(zipped.pipeThrough(new DecompressionStream('gzip'))).text();
    },
    'highlight, asked': () => {
      CSS.highlights.set('mark', new Highlight(new Range()));
      return CSS.highlights.get('mark').size;
    },
    'highlight, looped': () => [...CSS.highlights.get('mark')].length,
    'JSON, read': async () => (await new Response('{"a": 5}').json()).a,
    'JSON, with a function': async () => {
      const object = await new Response('{"a": 5}').json();
      object.double = () => object.a * 2;
      return object.double();
    },
    'bytes, instanceof': async () => (await new Blob(['soup']).arrayBuffer()) instanceof ArrayBuffer,
    'clone, instanceof': () => structuredClone(new Map()) instanceof Map,
    'clone, with a function': () => Object.assign(structuredClone({ a: 5 }), { double: () => 10 }).double(),
  };
  const seen = {};
  for (const [name, call] of Object.entries(calls)) {
    try {
      seen[name] = await call();
    } catch (error) {
      seen[name] = error.message;
    }
  }
  await fetch(url, { method: 'POST', body: JSON.stringify(seen) });
}
let told;
const server = createServer(async (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>a page</p>');
  if (request.method !== 'POST') return;
  let body = '';
  for await (const part of request) body += part;
  told(JSON.parse(body));
}).listen(0, 'localhost');
await once(server, 'listening');
const url = `http://localhost:${server.address().port}/`;
const manifest = {
  manifest_version: 3,
  name: 'calls',
  version: '1',
  content_scripts: [{ matches: ['http://localhost/*'], js: ['own.js'] }],
  browser_specific_settings: { gecko: { id: 'calls@probe.invalid' } },
};
mkdirSync('extension');
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
writeFileSync('extension/own.js', `${tryAll}; tryAll('${url}');`);
const seen = {};
for (const [name, launchIt] of Object.entries(browsers)) {
  const answer = new Promise((resolve) => (told = resolve));
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/extension`);
  const page = await browser.newPage();
  // localhost is a secure context, which locks need.
  await page.goto(url);
  seen[name] = await answer;
  await browser.close();
}
server.close();
const denied = (property) => `Permission denied to access property "${property}"`;
const expected = {
  'lock, nothing': ['fine', denied('then')],
  'lock, number': [5, denied('then')],
  'lock, promise': [5, denied('then')],
  'task, number': [5, 5],
  'task, object': [5, denied('then')],
  'stream of its own': [5, denied('autoAllocateChunkSize')],
  'transform of its own': [6, denied('flush')],
  'streams built in': ['soup', 'soup'],
  'highlight, asked': [1, 1],
  'highlight, looped': [1, 'Xray wrapping of iterators not supported.'],
  'JSON, read': [5, 5],
  'JSON, with a function': [
    10,
    'Not allowed to define cross-origin object as property on [Object] or [Array] XrayWrapper',
  ],
  'bytes, instanceof': [true, false],
  'clone, instanceof': [true, true],
  'clone, with a function': [10, 10],
};
for (const [what, as] of Object.entries(expected)) see(what, [seen.Chromium[what], seen.Firefox[what]], as);
JS
node probe.mjs
