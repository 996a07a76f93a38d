import { parseArgs } from 'node:util';
import { browserKinds } from './browsers.mjs';
import { UserError } from './command-error.mjs';
import { hasDisplay } from './display.mjs';
import { oneOf } from './option-values.mjs';

/** What `npm start -- --help` prints. */
export const usage = `npm start                          opens the practice composer with the coach in it
npm start -- --draft "TEXT"        types a draft and prints what the coach says of it

  --surface post|reply|quote       the composer to write in (default: post)
  --browser chromium|firefox       the browser (default: the first that is found)
  --headless                       without a window; so it is, too, where there is no display
  --json                           prints only the hints, as a JSON array; needs --draft, no window
  --live                           opens x.com itself, with a profile kept in .browsers/profile
  --help                           prints this

A browser in an unusual place is named with BROWSER_PATH.
`;

const surfaces = /** @type {const} */ (['post', 'reply', 'quote']);

/**
 * @typedef {object} StartOptions
 * @property {string} [draft]
 * @property {(typeof surfaces)[number]} [surface]
 * @property {import('./browsers.mjs').BrowserKind} [browser]
 * @property {boolean} headless
 * @property {boolean} json
 * @property {boolean} live
 * @property {boolean} help
 */

/**
 * Reads the flags of `npm start`.
 *
 * @param {string[]} args
 * @returns {StartOptions}
 * @throws {UserError} when one is unknown, lacks its value or does not go with the others or the machine
 */
export function readOptions(args) {
  const { draft, surface, browser, ...flags } = parseFlags(args);
  if (draft !== undefined && draft.trim() === '') {
    throw new UserError(
      'The draft is empty: give it some text, as in npm start -- --draft "TEXT".',
    );
  }
  if (flags.json && draft === undefined) {
    throw new UserError('--json prints the hints for one draft: add --draft "TEXT".');
  }
  if (flags.live && (draft !== undefined || surface || flags.headless)) {
    throw new UserError(
      '--live is for writing by hand: leave out --draft, --surface and --headless.',
    );
  }
  if (flags.live && !hasDisplay()) {
    throw new UserError('--live opens a window: run it where there is a display.');
  }
  return {
    ...flags,
    draft,
    surface: surface === undefined ? undefined : oneOf('--surface', surfaces, surface),
    browser: browser === undefined ? undefined : oneOf('--browser', browserKinds, browser),
  };
}

/** @param {string[]} args */
function parseFlags(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        draft: { type: 'string' },
        surface: { type: 'string' },
        browser: { type: 'string' },
        headless: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        live: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    if (error.message.includes('ambiguous')) {
      throw new UserError(
        'A value that starts with a dash is joined to its flag: --draft="-5 °C".',
      );
    }
    const [complaint] = error.message.split('. ');
    throw new UserError(`${complaint}: npm start -- --help shows how the flags are written.`);
  }
}
