/** `npm run test:trust -- [--sequences N] [--seed N] [--browser NAME]`: random writing, checked. */
import { parseArgs } from 'node:util';
import { launchWithExtension } from '@/tests/browser/launch';
import { countFixes, describeFailure, runSequence } from '@/tests/browser/trust/sequence';
import { runCommand } from './cli';
import { browserKinds, ensureBrowser, type BrowserKind } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { oneOf, wholeNumber } from './lib/option-values.mjs';
import { progress } from './lib/run.mjs';

const USAGE = 'npm run test:trust -- [--sequences N] [--seed N] [--browser chromium|firefox]';

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      sequences: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      browser: { type: 'string' },
    },
  });
  const sequences = wholeNumber('--sequences', values.sequences, 1);
  const seed = wholeNumber('--seed', values.seed, 1);
  const kinds =
    values.browser === undefined
      ? browserKinds
      : [oneOf('--browser', browserKinds, values.browser)];

  await ensureBuilt([...kinds, 'replica']);
  let failures = 0;
  for (const kind of kinds) failures += await writeIn(kind, sequences, seed);
  process.exitCode = failures === 0 ? 0 : 1;
});

/** Runs all sequences in one browser, prints failures and totals, and returns the number of failures. */
async function writeIn(kind: BrowserKind, sequences: number, firstSeed: number): Promise<number> {
  const startedAt = Date.now();
  const browser = await launchWithExtension(await ensureBrowser([kind]), { headless: true });
  let steps = 0;
  let fixes = 0;
  let failures = 0;
  try {
    for (let seed = firstSeed; seed < firstSeed + sequences; seed++) {
      const done = seed - firstSeed;
      if (done > 0 && done % 50 === 0) progress(`${kind}: ${done} of ${sequences} sequences …`);
      const result = await runSequence(browser, kind, seed);
      steps += result.steps.length;
      fixes += countFixes(result);
      if (result.faults.length === 0) continue;
      failures += 1;
      progress(describeFailure(result));
    }
  } finally {
    await browser.close();
  }
  const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1);
  process.stdout.write(
    `${kind}: ${sequences} sequences from seed ${firstSeed}, ${steps} steps, ${fixes} fixes, ${failures} failed, ${minutes} minutes\n`,
  );
  return failures;
}
