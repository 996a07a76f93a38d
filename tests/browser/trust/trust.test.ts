import { expect, it } from 'vitest';
import { browserOf, inEachBrowser } from '../harness';
import { countFixes, describeFailure, runSequence } from './sequence';

/** One, for `npm test`; `npm run test:trust` does as many as one likes. */
const SEED = 1;

const LONG = { timeout: 120_000 };

inEachBrowser('a draft is safe in %s', (browser) => {
  it('through a sequence of random steps, fixes of the coach among them', LONG, async () => {
    const result = await runSequence(await browserOf(browser), browser, SEED);
    expect(result.faults, describeFailure(result)).toEqual([]);
    expect(countFixes(result)).toBeGreaterThan(0);
  });
});
