import { rules } from '@/lib/catalogue';
import { defaultContext } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { answer } from '@/lib/messages/answer';
import { scorer } from '@/lib/scorer';
import { defaultProfile } from '@/lib/settings/profiles';

/**
 * Drafts of which rules and scorer learn most: each part of them is compiled or unpacked when a draft first asks for
 * it, which takes a fresh engine some hundred milliseconds spread over its first forty drafts. The tagger is left out,
 * which hardly a draft needs.
 */
export const warmUpDrafts: readonly string[] = [
  'Please share this now. Is our order on its way? #news',
  'BIG NEWS: our SALE ends TONIGHT!!! Buy 2 mugs for £5, get 1 free. Only 3 left, hurry! Use code TEA10 at www.example.org/shop before 6 p.m. on Mon 4 May 🎉🎉',
  '@pat You clearly never read the email. I am so tired today, my mum is ill, and it is back again... Vote them out! DM us your phone number, or tag a friend. “Share”, our grocer, is a shop in St. Ives. 1. Like 2. RT 3. Follow #MillFair2026',
];

const cold = [...warmUpDrafts];

/**
 * Has an engine read drafts unlike each other before the first one of the writer's comes: once in the life of the
 * background, and each in a task of its own, so that a review that is due meanwhile need not wait for all.
 *
 * @throws what reading throws; the drafts behind that are left for the next call
 */
export async function warmUp(read: (draft: string) => void): Promise<void> {
  for (let draft = cold.shift(); draft !== undefined; draft = cold.shift()) {
    read(draft);
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
}

/** Warms the engine up when a page says that a draft is about to come. */
export function serveWarmUp(): void {
  const { levels } = defaultProfile('business');
  const read = (text: string) =>
    void review(rules, { text, context: defaultContext, levels }, [], scorer);
  answer('warm-up', () => warmUp(read));
}
