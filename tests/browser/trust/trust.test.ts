import { expect, it } from 'vitest';
import { browserOf, inEachBrowser } from '../harness';
import { countFixes, describeFailure, runSequence } from './sequence';

/** Few enough for `npm test`; `npm run test:trust` does as many as one likes. */
const seeds = Array.from({ length: 2 }, (_, index) => index + 1);

const LONG = { timeout: 120_000 };

inEachBrowser('a draft is safe in %s', (browser) => {
  it('through sequences of random steps, fixes of the coach among them', LONG, async () => {
    let fixes = 0;
    for (const seed of seeds) {
      const result = await runSequence(await browserOf(browser), browser, seed);
      expect(result.faults, describeFailure(result)).toEqual([]);
      fixes += countFixes(result);
    }
    expect(fixes).toBeGreaterThan(0);
  });
});
