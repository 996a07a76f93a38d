import { plainPost } from '@/lib/engine/context';
import type { Review } from '@/lib/engine/hint';
import { review } from '@/lib/engine/review';
import { rules } from '@/lib/catalogue.ts';
import { defaultProfile } from '@/lib/settings/profiles';

/** Reviews a draft as a business account's new post at default settings. */
export function reviewDraft(text: string): Review {
  return review(rules, {
    text,
    context: { ...plainPost, topics: ['repair', 'household'] },
    levels: defaultProfile('business').levels,
  });
}
