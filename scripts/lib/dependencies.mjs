import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { progress, root, run } from './run.mjs';

/**
 * What a lock file says of its packages, by their folders; `''` is the repository itself.
 *
 * @typedef {Readonly<Partial<Record<string, { version?: string, integrity?: string, optional?: boolean }>>>} Packages
 */

/** Runs `npm ci` when `node_modules` does not hold what the lock file asks for. */
export async function ensureDependencies() {
  const installed = resolve(root, 'node_modules/.package-lock.json');
  const lock = resolve(root, 'package-lock.json');
  if (holds(packagesIn(installed), packagesIn(lock))) return;
  progress('Installing the dependencies (npm ci, about a minute) …');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Whether npm has installed what a lock file asks for, and nothing else. Optional packages may be missing: most are
 * for other machines.
 *
 * @param {Packages} installed as npm notes it in `node_modules/.package-lock.json`
 * @param {Packages} locked as `package-lock.json` says
 */
export function holds(installed, locked) {
  if (Object.keys(locked).length === 0) return false;
  const folders = new Set([...Object.keys(installed), ...Object.keys(locked)]);
  folders.delete('');
  return [...folders].every((folder) => {
    const is = installed[folder];
    const wanted = locked[folder];
    if (!is) return wanted?.optional === true;
    return is.version === wanted?.version && is.integrity === wanted?.integrity;
  });
}

/**
 * @param {string} path of a lock file
 * @returns {Packages} none where it is missing or broken: then `npm ci` puts it right, or says what is wrong with it
 */
export function packagesIn(path) {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
