/** `npm start`: installs and builds what is missing, then opens the practice composer. */
import { browserKinds, ensureBrowser } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { runMain } from './lib/command-error.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { readOptions, usage } from './lib/start-options.mjs';

await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  await ensureDependencies();
  const browser = await ensureBrowser(options.browser ? [options.browser] : browserKinds);
  await ensureBuilt([browser.kind, 'replica']);
  const { tsImport } = await import('tsx/esm/api');
  /** @type {typeof import('./practice')} */
  const { practise } = await tsImport('./practice.ts', import.meta.url);
  await practise(browser, options);
});
