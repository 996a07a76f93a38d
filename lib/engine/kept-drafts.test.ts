import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { defaultContext } from '@/lib/engine/context';
import { scorer } from '@/lib/scorer';
import { defaultProfile } from '@/lib/settings/profiles';
import { review } from './review';

const POST =
  'Our repair café is back on Saturday! Bring the lamp that hums, and @fixit_anna shows you how to mend it. Spare parts are free; order them today, and please share this with your neighbour.';
const REVIEWS = 400;

function reviewEdited(round: number): void {
  const text = `${POST} ${round}`;
  review(
    rules,
    { text, context: defaultContext, levels: defaultProfile('business').levels },
    [],
    scorer,
  );
}

/** The bytes that have outlived two minor garbage collections. */
function oldBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')!
    .space_used_size;
}

it('lets go of a draft after its review, without a major garbage collection', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 200; round++) reviewEdited(round);
  collect();
  const before = oldBytes();
  for (let round = 0; round < REVIEWS; round++) reviewEdited(1000 + round);
  // A kept draft takes about 50 kB; some pieces and words of the last drafts are kept on purpose.
  expect((oldBytes() - before) / REVIEWS).toBeLessThan(20_000);
});
