/**
 * `npm test`: sets the machine up, then checks; the first step that fails ends it. `npm run test:all` (`--all`) runs
 * the tests with the tag `wide` too (`vitest.config.ts`).
 */
import { browserKinds, ensureBrowser, installWithSystem } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { runMain, UserError } from './lib/command-error.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { progress, run, together, toolPath } from './lib/run.mjs';

/** @typedef {{ title: string, perform: () => Promise<void> }} Step */

async function ensureBrowsers() {
  for (const kind of browserKinds) await ensureBrowser([kind]);
}

/**
 * @param {string[]} args
 * @returns {{ all: boolean }} whether the tests with the tag `wide` run too
 * @throws {UserError} for anything else, such as the name of one test
 */
function readOptions(args) {
  if (args.length === 0) return { all: false };
  if (args.length === 1 && args[0] === '--all') return { all: true };
  throw new UserError(
    `npm test takes no “${args.join(' ')}”: it runs all tests. For one folder, npx vitest run --project unit lib/rules/shouting.`,
  );
}

/**
 * What does not need one another is done at once.
 *
 * @param {readonly string[]} chosen which tests to run, as options of vitest
 * @returns {readonly Step[]}
 */
const stepsOf = (chosen) => [
  {
    title: 'Dependencies',
    perform: () => together([ensureDependencies(), installWithSystem(browserKinds)]),
  },
  { title: 'Browsers', perform: ensureBrowsers },
  {
    title: 'Lint, types and builds',
    perform: () =>
      together([
        run('npm', ['run', 'lint']),
        run('npm', ['run', 'types']),
        ensureBuilt(['chromium', 'firefox', 'replica']),
      ]),
  },
  {
    title: 'Tests',
    perform: () => run(toolPath('vitest'), ['run', ...chosen], { stdout: 'inherit' }),
  },
];

await runMain(async () => {
  const { all } = readOptions(process.argv.slice(2));
  const steps = stepsOf(all ? [] : ['--tags-filter=!wide']);
  for (const [index, { title, perform }] of steps.entries()) {
    progress(`[${index + 1}/${steps.length}] ${title}`);
    await perform();
  }
});
