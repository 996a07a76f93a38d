/** `npm run review -- FILE`: reviews a file of drafts, such as a content calendar, without a browser. */
import { parseArgs } from 'node:util';
import { runCommand } from './cli';
import { isDate, parseDate, type DayOrder } from './drafts/dates';
import { readDrafts } from './drafts/read-drafts';
import { reviewFile } from './drafts/review-file';
import { UserError } from './lib/command-error.mjs';

const USAGE = 'npm run review -- FILE [--json] [--now ISO] [--day-first | --month-first]';

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      now: { type: 'string' },
      'day-first': { type: 'boolean', default: false },
      'month-first': { type: 'boolean', default: false },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) {
    throw new UserError(`Give one file of drafts, or - for standard input: ${USAGE}.`);
  }
  const file = readDrafts(path, dayOrderOf(values));
  const now = values.now === undefined ? Date.now() : parseNow(values.now);
  const { report, summary, wantsThought } = reviewFile(file, { now, json: values.json });
  process.stdout.write(report);
  process.stderr.write(summary);
  if (wantsThought) process.exitCode = 1;
});

function dayOrderOf(values: {
  'day-first': boolean;
  'month-first': boolean;
}): DayOrder | undefined {
  if (values['day-first'] && values['month-first']) {
    throw new UserError('A date begins with the day or with the month: give one of the two flags.');
  }
  if (values['day-first']) return 'day-first';
  return values['month-first'] ? 'month-first' : undefined;
}

function parseNow(text: string): number {
  const now = isDate(text) ? parseDate(text, 'day-first') : null;
  if (now !== null) return now;
  throw new UserError(`--now takes a moment like 2026-11-25T12:00Z, not “${text}”.`);
}
