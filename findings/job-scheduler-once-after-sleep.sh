#!/usr/bin/env bash
# @webext-core/job-scheduler: a one-off job never runs once its service worker has slept
#
# Guessed beforehand: `scheduleJob({ type: 'once', date, … })` at the top of a background script, where its
# documentation puts it, runs the job at that date; alarms exist to wake a sleeping worker.
# Seen: the alarm wakes the worker, the script calls `scheduleJob()` again, and as the date has just passed the job is
# deleted before the alarm is delivered to it. The alarm arrives, no job runs, no error event is sent, and nothing
# stays scheduled. In a worker that stayed awake the same job runs.
# Where it bites: a reminder, or the end of a pause, in a manifest 3 extension: it works while you try it with the
# console open, and not after half a minute of idling. Listen to `onAlarm`.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @webext-core/job-scheduler@1.0.0 webextension-polyfill@0.12.0 esbuild@0.28.2 puppeteer-core@24.43.1
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

const manifest = {
  manifest_version: 3,
  name: 'once',
  version: '1',
  permissions: ['alarms', 'storage'],
  background: { service_worker: 'background.js' },
};
const script = (when) => `
  import { defineJobScheduler } from '@webext-core/job-scheduler';
  let last = Promise.resolve();
  const note = (what) => (last = last.then(async () => {
    const { log = [] } = await chrome.storage.local.get('log');
    await chrome.storage.local.set({ log: [...log, what] });
  }));
  const jobs = defineJobScheduler({ logger: null });
  jobs.on('error', (job, error) => note('error ' + error));
  jobs.scheduleJob({ id: 'once', type: 'once', date: ${when}, execute: () => note('the job runs') });
  chrome.alarms.onAlarm.addListener(({ name }) => note('alarm ' + name));
  note('worker starts');`;
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** What happens up to three seconds after the moment of the job, in a worker that stays or is stopped. */
async function watch(isStopped) {
  const when = Date.now() + 8000;
  mkdirSync('extension', { recursive: true });
  writeFileSync('extension/manifest.json', JSON.stringify(manifest));
  writeFileSync('background.mjs', script(when));
  const entryPoints = ['background.mjs'];
  buildSync({ entryPoints, bundle: true, outfile: 'extension/background.js', logLevel: 'error' });
  const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
  const executablePath = process.env.CHROMIUM;
  const enableExtensions = [`${process.cwd()}/extension`];
  const browser = await launch({ executablePath, args, headless: true, pipe: true, enableExtensions });
  const isWorker = (target) => target.type() === 'service_worker';
  const worker = await (await browser.waitForTarget(isWorker)).worker();
  await wait(1500);
  const alarms = await worker.evaluate(() => chrome.alarms.getAll());
  assert.deepEqual(alarms.map(({ name, scheduledTime }) => [name, scheduledTime]), [['once', when]]);
  if (isStopped) await worker.close();
  await wait(when - Date.now() + 3000);
  const awake = await (await browser.waitForTarget(isWorker)).worker();
  const { log } = await awake.evaluate(() => chrome.storage.local.get('log'));
  const left = await awake.evaluate(() => chrome.alarms.getAll());
  const version = await browser.version();
  await browser.close();
  return [version, [...log, `${left.length} alarms left`]];
}
const [version, stayed] = await watch(false);
console.log(version);
const sorted = stayed.slice(0, -1).sort();
see('awake', sorted, ['alarm once', 'the job runs', 'worker starts']);
const [, slept] = await watch(true);
see('asleep', slept, ['worker starts', 'worker starts', 'alarm once', '0 alarms left']);
JS
node probe.mjs
