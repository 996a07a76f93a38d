#!/usr/bin/env bash
# webextension-polyfill: Chromium now has `browser`, so the polyfill is off, and an error without a message is an answer
#
# Guessed beforehand: the polyfill wraps `chrome` in Chromium as it always did: where the promise of a listener
# rejects, the sender's promise rejects with its message, whatever that is.
# Seen: Chromium 156 has `browser` in the worker and the pages of an extension, and the polyfill hands that out
# unwrapped. There a listener may return a promise, and most is the same: values, an error with a message, `return
# true`. But `throw new Error()` resolves with undefined, as if nobody had listened; another library's promise (an
# object with `then`) is no answer either. An error that is a string or a plain object rejects with the browser's
# sentence, not the polyfill's. With `browser` hidden, as in Chromium before, the first rejects and the second answers.
# Undefined arrives as null in both.
# Where it bites: an extension that is built as before, with nothing changed but the user's browser: a "save" that
# fails with an empty error reads as saved, and code that compares error messages meets others. Answer with a value
# that says what happened.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent webextension-polyfill@0.12.0 esbuild@0.28.2 puppeteer-core@24.43.1
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

import { mkdirSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { launch } from 'puppeteer-core';

const script = `
  import api from 'webextension-polyfill';
  const answers = {
    value: async () => 'soup',
    nothing: async () => undefined,
    later: (message, sender, respond) => {
      setTimeout(() => respond('soup'), 50);
      return true;
    },
    error: async () => { throw new RangeError('too long'); },
    empty: async () => { throw new Error(); },
    text: async () => { throw 'offline'; },
    then: () => ({ then: (resolve) => resolve('soup') }),
  };
  if (!globalThis.document) api.runtime.onMessage.addListener((name, ...rest) => answers[name](name, ...rest));
  globalThis.isOwn = api === globalThis.browser;
  globalThis.ask = async (name) => {
    try {
      return [await api.runtime.sendMessage(name) ?? 'nothing'];
    } catch (error) {
      return ['rejects', error.message];
    }
  };`;
const manifest = { manifest_version: 3, name: 'messages', version: '1', background: { service_worker: 'script.js' } };

/** What a page of an extension is answered by its worker, with Chromium's own `browser` or with that hidden. */
async function run(isHidden) {
  const folder = `extension-${isHidden}`;
  mkdirSync(folder);
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${folder}/page.html`, '<!doctype html><script src="script.js"></script>');
  writeFileSync('script.mjs', script);
  const banner = { js: isHidden ? 'globalThis.browser = undefined;' : '' };
  buildSync({ entryPoints: ['script.mjs'], bundle: true, banner, outfile: `${folder}/script.js`, logLevel: 'error' });
  const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
  const enableExtensions = [`${process.cwd()}/${folder}`];
  const executablePath = process.env.CHROMIUM;
  const browser = await launch({ executablePath, args, headless: true, pipe: true, enableExtensions });
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
  await target.worker();
  const page = await browser.newPage();
  await page.goto(new URL('page.html', target.url()).href);
  const seen = { isOwn: await page.evaluate('isOwn') };
  for (const name of ['value', 'nothing', 'later', 'error', 'empty', 'text', 'then']) {
    seen[name] = await page.evaluate(`ask('${name}')`);
  }
  if (!isHidden) console.log(await browser.version());
  await browser.close();
  return seen;
}
const own = await run(false);
const wrapped = await run(true);
const both = (what, ...as) => see(`${what}: own, wrapped`, [own[what], wrapped[what]], as);
both('isOwn', true, false);
both('value', ['soup'], ['soup']);
both('nothing', ['nothing'], ['nothing']);
both('later', ['soup'], ['soup']);
both('error', ['rejects', 'too long'], ['rejects', 'too long']);
both('empty', ['nothing'], ['rejects', '']);
const sentence = "A runtime.onMessage listener's promise rejected without an Error";
both('text', ['rejects', sentence], ['rejects', 'An unexpected error occurred']);
both('then', ['nothing'], ['soup']);
JS
node probe.mjs
