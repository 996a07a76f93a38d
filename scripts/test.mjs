/**
 * `npm test`: sets the machine up, then checks; the first step that fails ends it. `npm run test:all` (`--all`) runs the
 * tests with the tag `wide` too (`vitest.config.ts`).
 */
import { browserKinds, ensureBrowser, installWithSystem } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { runMain } from './lib/command-error.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { progress, run, together, toolPath } from './lib/run.mjs';

const chosen = process.argv.includes('--all') ? [] : ['--tags-filter=!wide'];

/** @typedef {{ title: string, perform: () => Promise<void> }} Step */

async function ensureBrowsers() {
  for (const kind of browserKinds) await ensureBrowser([kind]);
}

/** What does not need one another is done at once. @type {readonly Step[]} */
const steps = [
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
  for (const [index, { title, perform }] of steps.entries()) {
    progress(`[${index + 1}/${steps.length}] ${title}`);
    await perform();
  }
});
