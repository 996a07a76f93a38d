import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { progress, root, run, together, toolPath } from './run.mjs';

/**
 * @typedef {object} Build
 * @property {string} title what is built, for people
 * @property {string} folder where the result lies
 * @property {readonly string[]} sources files and folders that it is made of
 * @property {string} [browser] what WXT calls the browser that it is made for; without it Vite builds the practice page
 */

const extensionSources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'scripts/build',
  'scripts/fit/check-table.ts',
  'scripts/fit/plugin.ts',
  'scripts/lexicon',
  'wxt.config.ts',
];

/** Everything that a browser is shown, by name. @satisfies {Readonly<Record<string, Build>>} */
export const builds = {
  chromium: {
    title: 'the extension for Chromium',
    folder: '.output/chrome-mv3',
    sources: extensionSources,
    browser: 'chrome',
  },
  firefox: {
    title: 'the extension for Firefox',
    folder: '.output/firefox-mv2',
    sources: extensionSources,
    browser: 'firefox',
  },
  replica: {
    title: 'the practice page',
    folder: '.output/replica',
    sources: ['tests/replica', 'lib/engine/reading/entities.ts'],
  },
};

/** @typedef {keyof typeof builds} BuildName */

/**
 * A hash of what files and folders hold, by their paths and contents; tests in them do not count. What is missing is
 * as good as empty.
 *
 * @param {string} base folder in which they lie
 * @param {readonly string[]} paths of them, within it
 */
function hashOf(base, paths) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) => {
    const whole = resolve(base, path);
    const stats = statSync(whole, { throwIfNoEntry: false });
    if (!stats) return;
    if (stats.isDirectory()) {
      const names = readdirSync(whole).filter((name) => !name.includes('.test.'));
      for (const name of names.sort()) add(join(path, name));
      return;
    }
    hash.update(`${path.replaceAll('\\', '/')}\n${stats.size}\n`).update(readFileSync(whole));
  };
  paths.forEach(add);
  return hash.digest('hex');
}

/**
 * A hash of what a build is made of, as it is now.
 *
 * @param {Pick<Build, 'sources'>} build
 * @param {string} base folder in which its paths lie
 */
export function sourcesOf({ sources }, base = root) {
  return hashOf(base, [...sources, 'package-lock.json']);
}

/**
 * The file that says of what a build was made and what came of it: beside its folder, which holds only what is shipped.
 *
 * @param {string} folder
 */
const stampOf = (folder) => `${folder}.stamp`;

/**
 * Whether a build was not made by `ensureBuilt` of its sources as they are, or was changed since.
 *
 * @param {Pick<Build, 'folder' | 'sources'>} build
 * @param {string} base folder in which its paths lie
 */
export function isStale(build, base = root) {
  const stamp = resolve(base, stampOf(build.folder));
  if (!existsSync(stamp)) return true;
  return (
    readFileSync(stamp, 'utf8') !== `${sourcesOf(build, base)} ${hashOf(base, [build.folder])}`
  );
}

/**
 * Notes of what a build was made.
 *
 * @param {Pick<Build, 'folder'>} build
 * @param {string} sources their hash before it was made
 * @param {string} base folder in which its paths lie
 */
export function markBuilt({ folder }, sources, base = root) {
  writeFileSync(resolve(base, stampOf(folder)), `${sources} ${hashOf(base, [folder])}`);
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
 * Builds what is missing or was made of other sources than those that are there.
 *
 * @param {readonly BuildName[]} names
 */
export async function ensureBuilt(names) {
  /** @type {Build[]} */
  const stale = names.map((name) => builds[name]).filter((build) => isStale(build));
  if (stale.length === 0) return;
  progress(`Building ${stale.map(({ title }) => title).join(', ')} …`);
  const made = stale.map((build) => ({ build, sources: sourcesOf(build) }));
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
  for (const { build, sources } of made) markBuilt(build, sources);
}
