import { describe, expect, it } from 'vitest';
import { browserNames, browserOf } from '../harness';
import { countFixes, describeFailure, runSequence } from './sequence';

/** Few enough for `npm test`; `npm run test:trust` does as many as one likes. */
const seeds = Array.from({ length: 2 }, (_, index) => index + 1);

describe.each(browserNames)('a draft is safe in %s', (browser) => {
  let fixes = 0;

  it.each(seeds)('through the sequence of seed %i', async (seed) => {
    const result = await runSequence(await browserOf(browser), browser, seed);
    expect(result.faults, describeFailure(result)).toEqual([]);
    fixes += countFixes(result);
  });

  it('also while the coach mends it', () => {
    expect(fixes).toBeGreaterThan(0);
  });
});
