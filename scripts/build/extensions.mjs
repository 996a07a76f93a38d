/**
 * Builds the extension for the given browsers: `node scripts/build/extensions.mjs chrome firefox`. All in one run,
 * because they share what the build computes. Prints nothing unless something is wrong.
 */
import { build } from 'wxt';

const silent = () => {};

/** @type {import('wxt').Logger} */
const logger = {
  level: 0,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

for (const browser of process.argv.slice(2)) await build({ browser, logger });
