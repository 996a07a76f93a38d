#!/usr/bin/env bash
# dexie: a live list of keys stays empty, and a live second page does not move up when the first page loses an entry
#
# Guessed beforehand: `liveQuery()` runs again whenever its result may have changed, whatever the query asks for:
# objects, keys, a count, or a page by `offset()` and `limit()`.
# Seen: a query for primary keys alone, by the primary key (`toCollection().primaryKeys()`,
# `where('id').above(0).primaryKeys()`), does not notice added objects, not even the first ones; by another index it
# does, and so do `keys()`, `count()` and `toArray()`. A page in the order of an index
# (`orderBy('n').offset(1).limit(2)`) notices additions and moves, but not an object deleted before it; in the order of
# the primary key or reversed it does. It stays so until something else in it changes, in Chromium as in
# fake-indexeddb, and with `cache: 'disabled'` too.
# Where it bites: a list of drafts by their ids, or the second page of a history: empty, or with an entry missing at
# its edge, after a change in the same tab. Query the objects and take what is needed from them.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent dexie@4.4.7 esbuild@0.28.2 puppeteer-core@24.43.1
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

const contents = "import Dexie, { liveQuery } from 'dexie';\nObject.assign(window, { Dexie, liveQuery });";
buildSync({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, outfile: 'dexie.js', logLevel: 'error' });
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html').end('<!doctype html>');
});
await new Promise((resolve) => server.listen(0, resolve));
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
await page.goto(`http://localhost:${server.address().port}`);
await page.addScriptTag({ path: 'dexie.js' });

/** Names of the queries whose live answer is not what the query gives half a second after each change. */
function stale(cache) {
  return page.evaluate(async (cache) => {
    const { Dexie, liveQuery } = window;
    const database = new Dexie(`drafts ${cache}`, { cache });
    database.version(1).stores({ drafts: '++id, n' });
    const { drafts } = database;
    const ids = (objects) => objects.map(({ id }) => id);
    const queries = {
      objects: async () => ids(await drafts.toArray()),
      count: () => drafts.count(),
      keys: () => drafts.toCollection().keys(),
      primaryKeys: () => drafts.toCollection().primaryKeys(),
      'primaryKeys above': () => drafts.where('id').above(0).primaryKeys(),
      'primaryKeys by index': () => drafts.orderBy('n').primaryKeys(),
      page: async () => ids(await drafts.offset(1).limit(2).toArray()),
      'page by index': async () => ids(await drafts.orderBy('n').offset(1).limit(2).toArray()),
      'page backwards': async () => ids(await drafts.orderBy('n').reverse().offset(1).limit(2).toArray()),
    };
    const live = {};
    for (const name of Object.keys(queries)) liveQuery(queries[name]).subscribe((answer) => (live[name] = answer));
    const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
    await wait(300);
    const seen = {};
    const step = async (what, act) => {
      await act();
      await wait(500);
      seen[what] = [];
      for (const name of Object.keys(queries)) {
        if (JSON.stringify(await queries[name]()) !== JSON.stringify(live[name])) seen[what].push(name);
      }
    };
    await step('five added', () => drafts.bulkAdd([1, 2, 3, 4, 5].map((n) => ({ n }))));
    await step('the first deleted', () => drafts.delete(1));
    await step('one put in front', () => drafts.put({ id: 9, n: 0 }));
    await step('one changed', () => drafts.update(3, { n: 7 }));
    await step('all deleted', () => drafts.clear());
    return seen;
  }, cache);
}
for (const cache of ['cloned', 'disabled']) {
  const seen = await stale(cache);
  see(`five added, ${cache}`, seen['five added'], ['primaryKeys', 'primaryKeys above']);
  see(`the first deleted, ${cache}`, seen['the first deleted'], ['page by index']);
  see(`one put in front, ${cache}`, seen['one put in front'], []);
  see(`one changed, ${cache}`, seen['one changed'], []);
  see(`all deleted, ${cache}`, seen['all deleted'], []);
}
await browser.close();
server.close();
JS
node probe.mjs
