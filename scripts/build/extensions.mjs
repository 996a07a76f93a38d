/**
 * Builds the extension for the browsers that are named: `node scripts/build/extensions.mjs chrome firefox`. One run for
 * all, since what is worked out beforehand for one serves the others. It says nothing unless something is wrong.
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
