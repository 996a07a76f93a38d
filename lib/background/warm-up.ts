import { rules } from '@/lib/catalogue';
import { defaultContext } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { answer } from '@/lib/messages/answer';
import { scorer } from '@/lib/scorer';
import { defaultProfile } from '@/lib/settings/profiles';

/**
 * Drafts that make rules and scorer compile and unpack most of what they do lazily, which takes a fresh engine some
 * hundred milliseconds spread over its first forty drafts. They do not load the tagger, which hardly any draft needs.
 */
export const warmUpDrafts: readonly string[] = [
  'Please share this now. Is our order on its way? #news',
  'BIG NEWS: our SALE ends TONIGHT!!! Buy 2 mugs for £5, get 1 free. Only 3 left, hurry! Use code TEA10 at www.example.org/shop before 6 p.m. on Mon 4 May 🎉🎉',
  '@pat You clearly never read the email. I am so tired today, my mum is ill, and it is back again... Vote them out! DM us your phone number, or tag a friend. “Share”, our grocer, is a shop in St. Ives. 1. Like 2. RT 3. Follow #MillFair2026',
];

const cold = [...warmUpDrafts];

/**
 * Has the engine read three very different drafts before the writer's first one: once per life of the background, each
 * in a task of its own, so that a review that comes meanwhile does not wait for all of them.
 *
 * @throws what `read` throws; the remaining drafts are read at the next call
 */
export async function warmUp(read: (draft: string) => void): Promise<void> {
  for (let draft = cold.shift(); draft !== undefined; draft = cold.shift()) {
    read(draft);
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
}

/** Warms up the engine when a page announces a draft. */
export function serveWarmUp(): void {
  const { levels } = defaultProfile('business');
  const read = (text: string) =>
    void review(rules, { text, context: defaultContext, levels }, [], scorer);
  answer('warm-up', () => warmUp(read));
}
