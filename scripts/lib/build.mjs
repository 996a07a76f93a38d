import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { progress, root, run, together, toolPath } from './run.mjs';

/**
 * @typedef {object} Build
 * @property {string} title what is built, for people
 * @property {string} folder where the result lies
 * @property {string} output a file that every run writes anew
 * @property {readonly string[]} sources files and folders that it is made of
 * @property {string} [browser] what WXT calls the browser that it is made for; without it Vite builds the practice page
 */

const extensionSources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'scripts/build',
  'scripts/lexicon',
  'wxt.config.ts',
];

/** Everything that a browser is shown, by name. @satisfies {Readonly<Record<string, Build>>} */
export const builds = {
  chromium: {
    title: 'the extension for Chromium',
    folder: '.output/chrome-mv3',
    output: '.output/chrome-mv3/manifest.json',
    sources: extensionSources,
    browser: 'chrome',
  },
  firefox: {
    title: 'the extension for Firefox',
    folder: '.output/firefox-mv2',
    output: '.output/firefox-mv2/manifest.json',
    sources: extensionSources,
    browser: 'firefox',
  },
  replica: {
    title: 'the practice page',
    folder: '.output/replica',
    output: '.output/replica/index.html',
    sources: ['tests/replica', 'lib/engine/entities.ts'],
  },
};

/** @typedef {keyof typeof builds} BuildName */

/** @param {string} path @returns {number} when it, or anything in it, was last changed; 0 if absent */
function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(path).filter((name) => !name.includes('.test.'));
  return Math.max(0, ...names.map((name) => changedAt(join(path, name))));
}

/** @param {Build} build */
function isStale({ output, sources }) {
  const built = changedAt(resolve(root, output));
  const paths = [...sources, 'package-lock.json'];
  return paths.some((path) => changedAt(resolve(root, path)) > built);
}

/**
 * What the builds must not inherit: vitest sets these, and Vite would build the extension for tests
 * instead of the one that ships.
 */
export const cleanEnvironment = {
  NODE_ENV: 'production',
  ...Object.fromEntries(['VITEST', 'MODE', 'DEV', 'PROD'].map((name) => [name, undefined])),
};

/**
 * Builds what is missing or older than its sources.
 *
 * @param {readonly BuildName[]} names
 */
export async function ensureBuilt(names) {
  /** @type {Build[]} */
  const stale = names.map((name) => builds[name]).filter(isStale);
  if (stale.length === 0) return;
  progress(`Building ${stale.map(({ title }) => title).join(', ')} …`);
  const env = cleanEnvironment;
  const browsers = stale.flatMap(({ browser }) => browser ?? []);
  const runs = [];
  if (browsers.length > 0) {
    runs.push(run(process.execPath, ['scripts/build/extensions.mjs', ...browsers], { env }));
  }
  if (browsers.length < stale.length) {
    const config = 'tests/replica/vite.config.ts';
    runs.push(run(toolPath('vite'), ['build', '-c', config, '--logLevel', 'error'], { env }));
  }
  await together(runs);
}
