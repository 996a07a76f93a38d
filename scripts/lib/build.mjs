import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { progress, root, run, toolPath } from './run.mjs';

/**
 * @typedef {object} Build
 * @property {string} title what is built, for people
 * @property {string} folder where the result lies
 * @property {string} output a file that every run writes anew
 * @property {readonly string[]} sources files and folders that it is made of
 * @property {string} tool the program of a dependency that builds it
 * @property {readonly string[]} args
 */

const extensionSources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'scripts/lexicon',
  'wxt.config.ts',
];

/** Everything that a browser is shown, by name. */
export const builds = {
  chromium: {
    title: 'the extension for Chromium',
    folder: '.output/chrome-mv3',
    output: '.output/chrome-mv3/manifest.json',
    sources: extensionSources,
    tool: 'wxt',
    args: ['build', '-b', 'chrome', '--level', 'error'],
  },
  firefox: {
    title: 'the extension for Firefox',
    folder: '.output/firefox-mv2',
    output: '.output/firefox-mv2/manifest.json',
    sources: extensionSources,
    tool: 'wxt',
    args: ['build', '-b', 'firefox', '--level', 'error'],
  },
  replica: {
    title: 'the practice page',
    folder: '.output/replica',
    output: '.output/replica/index.html',
    sources: ['tests/replica', 'lib/engine/entities.ts'],
    tool: 'vite',
    args: ['build', '-c', 'tests/replica/vite.config.ts', '--logLevel', 'error'],
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
  for (const name of names) {
    if (!isStale(builds[name])) continue;
    progress(`Building ${builds[name].title} …`);
    const { tool, args } = builds[name];
    await run(toolPath(tool), args, { env: cleanEnvironment });
  }
}
