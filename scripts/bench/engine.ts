import { rules } from '@/lib/catalogue';
import { defaultContext } from '@/lib/engine/context';
import type { Review } from '@/lib/engine/hint';
import { review } from '@/lib/engine/review';
import { scorer } from '@/lib/scorer';
import { defaultProfile } from '@/lib/settings/profiles';

/** Reviews a draft as a business account's new post at default settings. */
export function reviewDraft(text: string): Review {
  const context = { ...defaultContext, topics: ['repair', 'household'] };
  const { levels } = defaultProfile('business');
  return review(rules, { text, context, levels }, [], scorer);
}
