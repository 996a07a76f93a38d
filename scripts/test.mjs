/** `npm test`: sets the machine up, then checks everything; the first step that fails ends it. */
import { browserKinds, ensureBrowser } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { runMain } from './lib/command-error.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { progress, run, toolPath } from './lib/run.mjs';

async function ensureBrowsers() {
  for (const kind of browserKinds) await ensureBrowser([kind]);
}

/** @type {readonly { title: string, perform: () => Promise<void> }[]} */
const steps = [
  { title: 'Dependencies', perform: ensureDependencies },
  { title: 'Browsers', perform: ensureBrowsers },
  { title: 'Lint and format', perform: () => run('npm', ['run', 'lint']) },
  { title: 'Types', perform: () => run('npm', ['run', 'types']) },
  { title: 'Builds', perform: () => ensureBuilt(['chromium', 'firefox', 'replica']) },
  { title: 'Tests', perform: () => run(toolPath('vitest'), ['run'], { stdout: 'inherit' }) },
];

await runMain(async () => {
  for (const [index, { title, perform }] of steps.entries()) {
    progress(`[${index + 1}/${steps.length}] ${title}`);
    await perform();
  }
});
