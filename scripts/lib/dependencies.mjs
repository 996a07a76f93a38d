import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { progress, root, run } from './run.mjs';

/** Runs `npm ci` when `node_modules` is missing or older than the lock file. */
export async function ensureDependencies() {
  const lock = resolve(root, 'package-lock.json');
  const installed = resolve(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  progress('Installing the dependencies (npm ci, about a minute) …');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
